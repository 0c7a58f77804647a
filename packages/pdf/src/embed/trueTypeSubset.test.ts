import { create } from "fontkit";
import { describe, expect, test } from "vitest";
import { familyOf } from "../fonts/familyOf.js";
import type { FontProgram } from "../fonts/fontProgram.js";
import { shapeText } from "../fonts/shapeText.js";
import { readFontFile } from "../readFontFile.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { trueTypeSubset } from "./trueTypeSubset.js";

type Drawn = FontProgram & {
  getGlyph(glyph: number): {
    readonly path: { toSVG(): string };
    readonly advanceWidth: number;
    readonly cbox: { readonly minX: number; readonly maxX: number };
    _getMetrics(): { readonly leftBearing: number };
  };
};

describe("the letters of a subset are drawn as those of the font", () => {
  test.each(Object.entries(words))("%s", async (_, word) => {
    const { files, regular } = familyOf(String.fromCodePoint(word.codePointAt(0)!), fonts)!;
    const program = create(await readFontFile(files.regular)) as Drawn;
    const glyphs = [...new Set(shapeText(regular, word).letters.map(({ glyph }) => glyph))].filter(
      (glyph) => glyph > 0,
    );
    const subset = create(trueTypeSubset(regular, glyphs)) as Drawn;
    [0, ...glyphs].forEach((glyph, number) => {
      expect(subset.getGlyph(number).path.toSVG()).toBe(program.getGlyph(glyph).path.toSVG());
      expect(subset.getGlyph(number).advanceWidth).toBe(program.getGlyph(glyph).advanceWidth);
    });
    expect(subset.unitsPerEm).toBe(program.unitsPerEm);
  });
});

test("each letter stands where it is placed, within its box", () => {
  const { regular } = familyOf("A", fonts)!;
  const glyphs = [...new Set(shapeText(regular, "Ąįjéf Wg").letters.map(({ glyph }) => glyph))];
  const bytes = trueTypeSubset(regular, glyphs);
  const subset = create(bytes) as Drawn;
  const boxes = glyphs.map((_, number) => subset.getGlyph(number + 1));
  const lefts = boxes.map((glyph) => glyph._getMetrics().leftBearing);
  expect(new Set(lefts).size).toBe(1);
  for (const { cbox, path } of boxes.filter(({ path }) => path.toSVG() !== "")) {
    expect(cbox.minX).toBe(lefts[0]);
    const xs = path
      .toSVG()
      .match(/(?<=[A-Z])-?[\d.]+/gu)!
      .map(Number);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(cbox.minX);
    expect(Math.max(...xs)).toBeLessThanOrEqual(cbox.maxX);
  }
});

test("a subset of more than two bytes can place draws its last letters too", async () => {
  const { files, regular } = familyOf("A", fonts)!;
  const glyphs = Array.from({ length: regular.numGlyphs - 1 }, (_, glyph) => glyph + 1);
  const bytes = trueTypeSubset(regular, glyphs);
  expect(bytes.length).toBeGreaterThan(2 * 0x10000);
  const subset = create(bytes) as Drawn;
  const program = create(await readFontFile(files.regular)) as Drawn;
  for (const glyph of [1, 36, ...glyphs.slice(-5)])
    expect(subset.getGlyph(glyph).path.toSVG()).toBe(program.getGlyph(glyph).path.toSVG());
});

test("a subset has no instructions for screens of few dots", () => {
  const program = familyOf("A", fonts)!.regular;
  const { glyph } = shapeText(program, "é").letters[0]!;
  const text = Buffer.from(trueTypeSubset(program, [glyph])).toString("latin1");
  for (const table of ["fpgm", "prep", "cvt "]) expect(text).not.toContain(table);
});
