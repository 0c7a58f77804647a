import type { CodeSet } from "../file/codeSet.js";
import { deflate } from "../file/deflate.js";
import type { FontProgram } from "../fonts/fontProgram.js";
import { createRecentlyUsed, type RecentlyUsed } from "../fonts/recentlyUsed.js";
import { plainLetters } from "../fonts/shapeText.js";
import type { UsedLetters } from "./glyphCodes.js";
import { everyWidth } from "./listedWidths.js";
import { toUnicode } from "./toUnicode.js";
import { trueTypeSubset } from "./trueTypeSubset.js";

/** What a file has of a font's letters: streams as `deflate` leaves them. */
export type FontLetters = {
  readonly outlines: { readonly data: Record<string, unknown>; readonly bytes: Uint8Array };
  /** Which glyph of the file a code of two bytes stands for; left out where they are the same. */
  readonly glyphs?: Uint8Array;
  /** What characters codes of two bytes stand for. */
  readonly unicode: Uint8Array;
  /** What the file says of the widths of codes of one byte; left out where it has none. */
  readonly widths?: Readonly<Record<"FirstChar" | "LastChar", number>> & { readonly Widths: readonly number[] };
};

// Letters of this many prints are kept as they stand in a file: they say which letters a print has, and nothing of their order.
const mostKept = 32;
const subsets = new WeakMap<FontProgram, RecentlyUsed<FontLetters>>();

/** The letters of a font with TrueType outlines that a file shows, by codes of one byte and by those of two. */
export function fontLetters(program: FontProgram, plain: CodeSet, wide: UsedLetters): FontLetters {
  const key = `${plain.join()};${wide.map(([code, { codePoints }]) => `${code} ${codePoints.join(" ")}`).join()}`;
  let kept = subsets.get(program);
  if (kept === undefined) subsets.set(program, (kept = createRecentlyUsed(mostKept)));
  let found = kept.get(key);
  if (found === undefined) kept.set(key, (found = lettersOf(program, plainLetters(program, plain), wide)));
  return found;
}

function lettersOf(program: FontProgram, plain: UsedLetters, wide: UsedLetters): FontLetters {
  const glyphs = [...new Set([...plain, ...wide].map(([, { glyph }]) => glyph))];
  const numbers = new Map(glyphs.map((glyph, index) => [glyph, index + 1]));
  const map = new DataView(new ArrayBuffer(2 * ((wide.at(-1)?.[0] ?? 0) + 1)));
  for (const [code, { glyph }] of wide) map.setUint16(2 * code, numbers.get(glyph) ?? 0);
  const bytes = plain.map(([byte, { glyph }]) => [byte, numbers.get(glyph) ?? 0] as const);
  const outlines = trueTypeSubset(program, glyphs, bytes);
  return {
    outlines: { data: { Length1: outlines.length }, bytes: deflate(outlines, 9) },
    glyphs: deflate(new Uint8Array(map.buffer), 9),
    unicode: deflate(toUnicode(wide, 2), 9),
    widths: { FirstChar: plain[0]?.[0] ?? 0, LastChar: plain.at(-1)?.[0] ?? 0, Widths: everyWidth(plain) },
  };
}
