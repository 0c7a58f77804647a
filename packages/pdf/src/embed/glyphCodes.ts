import type { FontProgram } from "../fonts/fontProgram.js";
import type { Letterform } from "../fonts/shapeText.js";

/** Letters that a file shows, by their codes, the lowest first. */
export type UsedLetters = readonly (readonly [code: number, letter: Letterform])[];

/** The codes of a font's letters in one document, of two bytes each. */
export type LetterCodes = { readonly code: (letter: Letterform) => number; readonly used: () => UsedLetters };

/** Codes by which a letter is its glyph's number in the font; where a glyph stands for other characters already, a number beyond those of the font. */
export function glyphCodes(program: FontProgram): LetterCodes {
  const codes: number[] = [];
  const letters = new Map<number, Letterform>();
  let beyond = program.numGlyphs;
  return {
    code: (letter) => {
      if (letter.glyph === 0) return 0;
      const known = codes[letter.index];
      if (known !== undefined) return known;
      const code = letters.has(letter.glyph) ? beyond++ : letter.glyph;
      letters.set(code, letter);
      codes[letter.index] = code;
      return code;
    },
    used: () => [...letters].sort(([one], [other]) => one - other),
  };
}
