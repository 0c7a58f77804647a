import { expect, test } from "vitest";
import { fonts, words } from "../../test/sharedFonts.js";
import { familyOf } from "./familyOf.js";
import type { FontProgram } from "./fontProgram.js";
import { shapeText } from "./shapeText.js";

const programOf = (text: string) => familyOf([...text][0]!, fonts)!.regular;

test.each(Object.entries(words))("a word is as wide as its font makes it, the second time too: %s", (_, word) => {
  const program = programOf(word);
  const wide = program.layout(word).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const { advance } = shapeText(program, word);
  expect(advance).toBeCloseTo((wide * 1000) / program.unitsPerEm, 6);
  expect(shapeText(program, word)).toEqual(shapeText(program, word));
});

test("letters with their kerns are together as wide as the word", () => {
  const { advance, kerns, letters } = shapeText(programOf("A"), "AVATAR To");
  expect(letters.reduce((sum, letter, index) => sum + letter.advance - kerns[index]!, 0)).toBeCloseTo(advance, 6);
  expect(kerns.some((kern) => kern > 1)).toBe(true);
});

test("two characters that share a glyph are two letterforms, and the same character is one", () => {
  const glyphOf = (letter: string) => ({ id: 7, advanceWidth: 500, codePoints: [letter.codePointAt(0)!] });
  const program: FontProgram = {
    ...{ postscriptName: "Alike", unitsPerEm: 1000, numGlyphs: 8, ascent: 800, descent: -200 },
    ...{ capHeight: 700, xHeight: 500, italicAngle: 0, bbox: { minX: 0, minY: 0, maxX: 1000, maxY: 1000 } },
    hasGlyphForCodePoint: () => true,
    layout: (text) => ({
      glyphs: Array.from(text, glyphOf),
      positions: Array.from(text, () => ({ xAdvance: 500, xOffset: 0, yOffset: 0 })),
    }),
  };
  const [hyphen, alike, again] = shapeText(program, "-\u2010-").letters;
  expect(alike!.glyph).toBe(hyphen!.glyph);
  expect([hyphen, alike].map((letter) => letter!.codePoints)).toEqual([[0x2d], [0x2010]]);
  expect(alike!.index).not.toBe(hyphen!.index);
  expect(again).toBe(hyphen);
});
