import type { Fonts } from "../fonts/createFonts.js";
import { familyRuns } from "../fonts/familyRuns.js";
import { createKeptFor } from "../fonts/keptFor.js";
import { shapeText } from "../fonts/shapeText.js";
import { hasRightToLeft } from "./visualRuns.js";

/** How wide a word is at a size of one point, with and without the spaces after it, and whether it needs shaping or a direction. */
export type MeasuredWord = { readonly advance: number; readonly ink: number; readonly shaped: boolean };

const mostKept = 10_000;
/** A longer word is no word that comes back. */
const longestKept = 60;
const regularWords = createKeptFor<MeasuredWord>(mostKept);
const boldWords = createKeptFor<MeasuredWord>(mostKept);

/** Measures a word, spaces after it included. The same words come back from page to page, so each is measured once. */
export function measureWord(word: string, bold: boolean, fonts: Fonts): MeasuredWord {
  const kept = (bold ? boldWords : regularWords)(fonts);
  const known = kept.get(word);
  if (known !== undefined) return known;
  const whole = measure(word, bold, fonts);
  const letters = word.trimEnd();
  const measured = { ...whole, ink: letters === word ? whole.advance : measure(letters, bold, fonts).advance };
  if (word.length <= longestKept) kept.set(word, measured);
  return measured;
}

/** How many words are kept for these fonts: never more than 20,000. */
export function keptWords(fonts: Fonts): number {
  return regularWords(fonts).size + boldWords(fonts).size;
}

function measure(word: string, bold: boolean, fonts: Fonts): Omit<MeasuredWord, "ink"> {
  let advance = 0;
  let shaped = false;
  for (const { family, text } of familyRuns(word, fonts)) {
    const direction = hasRightToLeft(text) ? "rtl" : "ltr";
    advance += shapeText(bold ? family.bold : family.regular, text, direction).advance / 1000;
    shaped ||= family.shaped;
  }
  return { advance, shaped };
}
