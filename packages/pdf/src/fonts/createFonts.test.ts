import { expect, test } from "vitest";
import { readFontFile } from "../readFontFile.js";
import { words } from "../../test/sharedFonts.js";
import { createFonts, loadFontsFor } from "./createFonts.js";

test("the default family is first, whatever loaded before it", async () => {
  const bytes = await readFontFile("mukta-malar-tamil-400-normal.woff");
  const fonts = createFonts([{ name: "Own", regular: bytes }]);
  await loadFontsFor(fonts, words.tamil);
  expect(fonts.loaded[0]?.name).toBe("Noto Sans");
  expect(fonts.loaded.map(({ name }) => name)).toContain("Own");
});

test("calls at the same time load each family once", async () => {
  const fonts = createFonts();
  const text = Object.values(words).join(" ");
  await Promise.all(Array.from({ length: 5 }, () => loadFontsFor(fonts, text)));
  const names = fonts.loaded.map(({ name }) => name);
  expect(names.length).toBe(7);
  expect(new Set(names).size).toBe(7);
});

test("a call that ends has its families, though another began to load them", async () => {
  const fonts = createFonts();
  const first = loadFontsFor(fonts, `${words.tamil} ${words.bengali}`);
  await loadFontsFor(fonts, words.bengali);
  expect(fonts.loaded.map(({ name }) => name)).toContain("Hind Siliguri");
  await first;
});

test("a script's font loads only when a text needs it", async () => {
  const fonts = createFonts();
  await loadFontsFor(fonts, "Mill Lane");
  expect(fonts.loaded.map(({ name }) => name)).toEqual(["Noto Sans"]);
});
