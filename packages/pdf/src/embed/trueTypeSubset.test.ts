import { create } from "fontkit";
import { describe, expect, test } from "vitest";
import { familyOf } from "../fonts/familyOf.js";
import type { FontProgram } from "../fonts/fontProgram.js";
import { shapeText } from "../fonts/shapeText.js";
import { readFontFile } from "../readFontFile.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { trueTypeSubset } from "./trueTypeSubset.js";

type Drawn = FontProgram & {
  getGlyph(glyph: number): { readonly path: { toSVG(): string }; readonly advanceWidth: number };
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

test("a subset has no instructions for screens of few dots", () => {
  const program = familyOf("A", fonts)!.regular;
  const { glyph } = shapeText(program, "é").letters[0]!;
  const text = Buffer.from(trueTypeSubset(program, [glyph])).toString("latin1");
  for (const table of ["fpgm", "prep", "cvt "]) expect(text).not.toContain(table);
});
