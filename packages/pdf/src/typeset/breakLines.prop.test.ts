import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../test/anyText.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { breakLines } from "./breakLines.js";
import { measureWord } from "./measureWord.js";

const setting = { size: 11, bold: false, fonts };
const graphemes = new Intl.Segmenter("en-GB", { granularity: "grapheme" });
const withoutBreaks = (text: string): string => text.normalize("NFC").replace(/[\n\r\u2028\u2029]/gu, "");

describe("breaking lines", () => {
  // @react-pdf/renderer 4.9.0 adds a hyphen to an e-mail address at each break (findings/react-pdf-address-hyphens.sh).
  test("the lines joined are the text in NFC, without its line breaks", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 500 }), (text, width) => {
        const lines = breakLines(text, { ...setting, width });
        expect(lines.map((line) => line.text).join("")).toBe(withoutBreaks(text));
      }),
      { numRuns: 60 },
    );
  });

  test("every line fits, but for one letter that is wider than the line", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 500 }), (text, width) => {
        for (const line of breakLines(text, { ...setting, width })) {
          const ink = line.text.trimEnd();
          const wide = measureWord(ink, false, fonts).advance * setting.size > width + 0.01;
          if (wide) expect([...graphemes.segment(ink.trimStart())].length).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("as many lines come out as the text has paragraphs, at least", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = text.split(/\r\n|[\n\r\u2028\u2029]/u).length;
        expect(breakLines(text, { ...setting, width: 300 }).length).toBeGreaterThanOrEqual(paragraphs);
      }),
    );
  });

  test.each(
    Object.entries({
      latin: words.latin,
      urdu: words.urdu,
      devanagari: words.devanagari,
      mark: "e\u0301\u0323",
      lone: "\uD83D",
    }),
  )("20,000 characters of one kind do not hang: %s", (_, word) => {
    const text = word.repeat(Math.ceil(20_000 / word.length));
    const before = process.cpuUsage();
    const lines = breakLines(text, { ...setting, width: 500 });
    expect(lines.map((line) => line.text).join("")).toBe(withoutBreaks(text));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  test("a word goes to the next line whole where it fits there", () => {
    const lines = breakLines("Mill Lane Primary", { ...setting, width: 60 });
    expect(lines.map((line) => line.text)).toEqual(["Mill Lane ", "Primary"]);
  });

  test("an empty text is one empty line, and an empty paragraph too", () => {
    expect(breakLines("", { ...setting, width: 100 }).map((line) => line.text)).toEqual([""]);
    expect(breakLines("a\n\nb", { ...setting, width: 100 }).map((line) => line.text)).toEqual(["a", "", "b"]);
  });

  test("a name with a hyphen that is too wide is broken behind its hyphen, and one that fits stays whole", () => {
    const linesIn = (width: number) =>
      breakLines("Oyelaran-Fitzgerald, R.", { ...setting, width }).map((line) => line.text.trimEnd());
    expect(linesIn(100)).toEqual(["Oyelaran-", "Fitzgerald, R."]);
    expect(linesIn(300)).toEqual(["Oyelaran-Fitzgerald, R."]);
  });
});
