import type { FontProgram } from "../fonts/fontProgram.js";
import type { Letterform } from "../fonts/shapeText.js";
import type { LetterCodes } from "./glyphCodes.js";

/** What fontkit has of the letters that are taken from a font. */
type Subset = {
  readonly glyphs: number[];
  readonly mapping: Record<number, number>;
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
};

/** Codes of a font with PostScript outlines, numbered as they are first drawn: fontkit takes such letters from their font. */
export function outlineCodes(program: FontProgram): LetterCodes & { readonly file: () => Uint8Array } {
  const subset = (program as unknown as { createSubset(): Subset }).createSubset();
  const codes: number[] = [];
  const used: [number, Letterform][] = [];
  return {
    code: (letter) => {
      const { glyph, index } = letter;
      if (glyph === 0) return 0;
      const known = codes[index];
      if (known !== undefined) return known;
      // A glyph that stands for other characters already is taken once more, under a number of its own.
      const code = subset.mapping[glyph] === undefined ? subset.includeGlyph(glyph) : subset.glyphs.push(glyph) - 1;
      used.push([code, letter]);
      return (codes[index] = code);
    },
    used: () => used,
    file: () => subset.encode(),
  };
}
