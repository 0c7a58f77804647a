import fc from "fast-check";
import { expect, test } from "vitest";
import { printableText } from "../../test/anyText.js";
import { fonts } from "../../test/sharedFonts.js";
import { breakLines } from "./breakLines.js";
import { setLines } from "./setLines.js";

const setting = { size: 11, bold: false, width: 120, fonts };
const letters = (text: string): string => Array.from(text.replace(/\s/gu, " ")).sort().join("");

test("the runs of a line hold its letters, no more and no fewer", () => {
  fc.assert(
    fc.property(printableText(20), (text) => {
      for (const line of setLines(text, setting)) {
        const mirrored = (each: string): string => each.replaceAll(")", "(");
        expect(mirrored(letters(line.runs.map((run) => run.text).join("")))).toBe(mirrored(letters(line.text)));
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
      const lines = (): readonly object[] => setLines(text, each).map(({ runs: _, ...line }) => line);
      expect(lines()).toEqual(breakLines(text, each));
      expect(lines()).toEqual(breakLines(text, each));
    }),
    { numRuns: 60 },
  );
});
