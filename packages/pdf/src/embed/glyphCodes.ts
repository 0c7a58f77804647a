import type { FontProgram } from "../fonts/fontProgram.js";
import { createRecentlyUsed, type RecentlyUsed } from "../fonts/recentlyUsed.js";
import type { Letterform } from "../fonts/shapeText.js";
import { deflate } from "../file/deflate.js";
import { toUnicode } from "./toUnicode.js";
import { trueTypeSubset } from "./trueTypeSubset.js";

/** What the file has of a font's letters: streams as `deflate` leaves them, and the advances of codes that follow one another. */
export type FontLetters = {
  readonly outlines: { readonly data: Record<string, unknown>; readonly bytes: Uint8Array };
  /** Which glyph of the file a code stands for; left out where they are the same. */
  readonly glyphs?: Uint8Array;
  readonly unicode: Uint8Array;
  readonly widths: readonly (number | readonly number[])[];
};

/** The codes of a font's letters in one document. */
export type LetterCodes = { readonly code: (letter: Letterform) => number; readonly end: () => FontLetters };

// Letters of this many prints are kept as they stand in a file: they say which letters a print has, and nothing of their order.
const mostKept = 32;
const subsets = new WeakMap<FontProgram, RecentlyUsed<FontLetters>>();

/**
 * Codes by which a letter is its glyph's number in the font, in every document: so words can be kept as they stand in a file. Where a glyph
 * stands for other characters already, the letter has a number beyond those of the font.
 */
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
    end: () => {
      const used = [...letters].sort(([one], [other]) => one - other);
      const key = used.map(([code, { codePoints }]) => `${code} ${codePoints.join(" ")}`).join();
      let kept = subsets.get(program);
      if (kept === undefined) subsets.set(program, (kept = createRecentlyUsed(mostKept)));
      let found = kept.get(key);
      if (found === undefined) kept.set(key, (found = lettersOf(program, used)));
      return found;
    },
  };
}

type Used = readonly (readonly [code: number, letter: Letterform])[];

function lettersOf(program: FontProgram, used: Used): FontLetters {
  const glyphs = [...new Set(used.map(([, { glyph }]) => glyph))];
  const numbers = new Map(glyphs.map((glyph, index) => [glyph, index + 1]));
  const map = new DataView(new ArrayBuffer(2 * ((used.at(-1)?.[0] ?? 0) + 1)));
  for (const [code, { glyph }] of used) map.setUint16(2 * code, numbers.get(glyph) ?? 0);
  const outlines = trueTypeSubset(program, glyphs);
  return {
    outlines: { data: { Length1: outlines.length }, bytes: deflate(outlines, 9) },
    glyphs: deflate(new Uint8Array(map.buffer), 9),
    unicode: deflate(toUnicode(used), 9),
    widths: widthsOf(used),
  };
}

/** Each list of advances with the code of the first before it (ISO 32000-1, 9.7.4.3). */
export function widthsOf(used: Used): readonly (number | readonly number[])[] {
  const widths: (number | number[])[] = [];
  let next = -1;
  for (const [code, { advance }] of used) {
    const list = widths.at(-1);
    const width = Math.round(advance * 100) / 100;
    if (code === next && typeof list === "object") list.push(width);
    else widths.push(code, [width]);
    next = code + 1;
  }
  return widths;
}
