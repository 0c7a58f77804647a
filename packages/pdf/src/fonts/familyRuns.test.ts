import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../../test/anyText.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { familyOf } from "./familyOf.js";
import { familyRuns } from "./familyRuns.js";

test("the runs joined are the text; a space that a font lacks may be another space", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(
        familyRuns(text, fonts)
          .map((run) => run.text)
          .join("")
          .replace(/\s/gu, " "),
      ).toBe(text.replace(/\s/gu, " "));
    }),
  );
});

test("neighbouring runs are of different families", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const runs = familyRuns(text, fonts);
      for (const [index, run] of runs.slice(1).entries()) expect(run.family).not.toBe(runs[index]!.family);
    }),
  );
});

test("a name of several words in one script is one run", () => {
  expect(familyRuns("محمد علی خان", fonts).map(({ text }) => text)).toEqual(["محمد علی خان"]);
});

test("two scripts beside one another are two runs, each of its own family", () => {
  const runs = familyRuns(`${words.latin} ${words.tamil}`, fonts);
  expect(runs.map(({ family, text }) => [family.name, text])).toEqual([
    ["Noto Sans", `${words.latin} `],
    ["Mukta Malar", words.tamil],
  ]);
});

test("every letter of the Latin alphabets and every mark of writing is drawn by the family that draws it alone", () => {
  const codes = Array.from({ length: 0x2030 }, (_, code) => String.fromCharCode(code));
  for (const letter of codes.filter((each) => /[\p{L}\p{P}\p{S}\p{N} \u00a0]/u.test(each)))
    expect(familyRuns(letter, fonts)[0]?.family, letter).toBe(familyOf(letter, fonts) ?? fonts.loaded[0]);
});
