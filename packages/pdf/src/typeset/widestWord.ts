import type { Fonts } from "../fonts/createFonts.js";
import { createKeptFor } from "../fonts/keptFor.js";
import { measureWord } from "./measureWord.js";

const keptWidths = createKeptFor<number>(1000);
/** A form's own words are shorter, and they come back with every print of it. A long answer does not. */
const longestKept = 400;

/** The width in points of the widest word of a heading or an answer: a column that is narrower would break it. */
export function widestWord(text: string, size: number, fonts: Fonts): number {
  const kept = keptWidths(fonts);
  let widest = kept.get(text);
  if (widest === undefined) {
    widest = 0;
    for (const word of text.split(/\s+/u)) widest = Math.max(widest, measureWord(word, true, fonts).advance);
    if (text.length <= longestKept) kept.set(text, widest);
  }
  return widest * size;
}
