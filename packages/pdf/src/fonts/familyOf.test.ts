import { describe, expect, test } from "vitest";
import { fonts, words } from "../../test/sharedFonts.js";
import { createFonts, loadFontsFor } from "./createFonts.js";
import { familyOf, isShapeless } from "./familyOf.js";

const families = {
  latin: "Noto Sans",
  greek: "Noto Sans",
  cyrillic: "Noto Sans",
  vietnamese: "Noto Sans",
  arabic: "Vazirmatn",
  urdu: "Vazirmatn",
  bengali: "Hind Siliguri",
  gurmukhi: "Mukta Mahee",
  gujarati: "Mukta Vaani",
  tamil: "Mukta Malar",
  devanagari: "Noto Sans Devanagari",
} as const;

describe("the family of a character", () => {
  test.each(Object.entries(families))("every character of %s is drawn by %s", (script, name) => {
    const drawn = new Set(
      [...words[script as keyof typeof words].normalize("NFC")].map((character) => familyOf(character, fonts)?.name),
    );
    expect([...drawn]).toEqual([name]);
  });

  test.each(Object.entries(families))("%s needs no other script's font to be loaded", async (script, name) => {
    const own = createFonts();
    await loadFontsFor(own, words[script as keyof typeof words]);
    expect(own.loaded.map((family) => family.name)).toEqual([...new Set(["Noto Sans", name])]);
  });

  test("figures, spaces and Latin letters are the default family's, though other families have them too", () => {
    for (const character of "aZ0 -()’") expect(familyOf(character, fonts)?.name).toBe("Noto Sans");
  });

  test("a character's family does not depend on which fonts happen to be loaded already", async () => {
    const fresh = createFonts();
    await loadFontsFor(fresh, "a");
    for (let code = 0x20; code < 0x3000; code++) {
      const character = String.fromCodePoint(code);
      const known = fonts.loaded.find(({ script }) => script?.test(character) === true);
      if (known === undefined)
        expect(familyOf(character, fresh)?.name, character).toBe(familyOf(character, fonts)?.name);
    }
  });

  test("joiners and direction marks are never drawn", () => {
    expect(["\u200D", "\u200C", "\u200F", "\uFE0F", "a", " "].map(isShapeless)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
