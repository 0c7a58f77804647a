import fc from "fast-check";
import { expect, test } from "vitest";
import { printableText } from "../../test/anyText.js";
import { fonts } from "../../test/sharedFonts.js";
import { breakLines } from "./breakLines.js";
import { setLines, type SetLine } from "./setLines.js";

const setting = { size: 11, bold: false, width: 120, fonts };
const letters = (text: string): string => Array.from(text.replace(/\s/gu, " ")).sort().join("");

const shown = ({ runs }: SetLine): string => runs.map(({ text }) => text).join("");

test("the runs of a line hold its letters, no more and no fewer", () => {
  fc.assert(
    fc.property(printableText(20), (text) => {
      for (const line of setLines(text, setting)) {
        const mirrored = (each: string): string => each.replaceAll(")", "(");
        const drawn = line.rightToLeft ? line.text.trimEnd() : line.text;
        expect(mirrored(letters(shown(line)))).toBe(mirrored(letters(drawn)));
      }
    }),
    { numRuns: 60 },
  );
});

test("a line that starts at the right is no wider than its room, whatever space ends it", () => {
  const urdu = fc.array(fc.tuple(fc.constantFrom("گڑیا", "محمد", "Mill Lane", "12"), fc.constantFrom(" ", "  ")));
  fc.assert(
    fc.property(urdu, (parts) => {
      for (const line of setLines(`ب ${parts.flat().join("")}`, setting)) {
        expect(line.width).toBeLessThanOrEqual(setting.width + 0.1);
      }
    }),
    { numRuns: 60 },
  );
});

test("a line is drawn as wide as it was measured, where no letters are joined", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("A", "V", "o", "f", "i", ".", " "), maxLength: 80 }), (text) => {
      for (const line of setLines(text, setting)) {
        const wide = line.runs.reduce((sum, { advance }) => sum + advance, 0) * (setting.size / 1000);
        expect(wide).toBeCloseTo(line.width, 6);
      }
    }),
    { numRuns: 60 },
  );
});

test("what is kept is what would be set anew, for every width, size and weight of its own", () => {
  const widths = fc.constantFrom(60, 120, 300);
  fc.assert(
    fc.property(printableText(8), widths, fc.constantFrom(9, 11), fc.boolean(), (text, width, size, bold) => {
      const each = { ...setting, width, size, bold };
      const anew = setLines(text, { ...each, fonts: { ...fonts } });
      expect(setLines(text, each)).toEqual(anew);
      expect(setLines(text, each)).toEqual(anew);
      expect(anew.map((line) => line.text)).toEqual(breakLines(text, each).map((line) => line.text));
    }),
    { numRuns: 60 },
  );
});

test("a text is kept in sixteen places of its own, and no more are held", () => {
  const widths = Array.from({ length: 17 }, (_, index) => 100 + index);
  const setIn = (width: number) => setLines("Not recorded", { ...setting, width });
  const first = widths.slice(0, 16).map(setIn);
  expect(
    widths
      .slice(0, 16)
      .map(setIn)
      .every((lines, index) => lines === first[index]),
  ).toBe(true);
  setIn(116);
  expect(setIn(101)).toBe(first[1]);
  expect(setIn(100)).not.toBe(first[0]);
});
