import type { Fonts } from "../fonts/createFonts.js";
import { familyRuns } from "../fonts/familyRuns.js";

/** How wide a word is at a size of one point, and whether it needs shaping or a direction. */
export type MeasuredWord = { readonly advance: number; readonly shaped: boolean };

const mostKept = 20_000;
/** A longer word is no word that comes back. */
const longestKept = 60;
const measuredBy = new WeakMap<Fonts, Map<string, MeasuredWord>>();

/** Measures a word, spaces after it included. The same words come back from page to page, so each is measured once. */
export function measureWord(word: string, bold: boolean, fonts: Fonts): MeasuredWord {
  let kept = measuredBy.get(fonts);
  if (kept === undefined || kept.size >= mostKept) measuredBy.set(fonts, (kept = new Map<string, MeasuredWord>()));
  const key = bold ? `b${word}` : `r${word}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const measured = measure(word, bold, fonts);
  if (word.length <= longestKept) kept.set(key, measured);
  return measured;
}

/** How many words are kept for these fonts: never more than 20,000. */
export function keptWords(fonts: Fonts): number {
  return measuredBy.get(fonts)?.size ?? 0;
}

function measure(word: string, bold: boolean, fonts: Fonts): MeasuredWord {
  let advance = 0;
  let shaped = false;
  for (const { family, text } of familyRuns(word, fonts)) {
    const program = bold ? family.bold : family.regular;
    advance += program.layout(text).advanceWidth / program.unitsPerEm;
    shaped ||= family.shaped;
  }
  return { advance, shaped };
}
