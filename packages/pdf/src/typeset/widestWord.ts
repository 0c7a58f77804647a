import type { Fonts } from "../fonts/createFonts.js";
import { measureWord } from "./measureWord.js";

/** The width in points of the widest word of a heading: a column that is narrower would break it. */
export function widestWord(text: string, size: number, fonts: Fonts): number {
  return Math.max(0, ...text.split(/\s+/u).map((word) => measureWord(word, true, fonts).advance * size));
}
