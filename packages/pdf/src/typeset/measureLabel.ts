import type { Fonts } from "../fonts/createFonts.js";
import { createKeptFor } from "../fonts/keptFor.js";
import { measureWord } from "./measureWord.js";

const keptWidths = createKeptFor<number>(1000);
/** The words of a form are shorter. */
const longestKept = 400;

/** How wide a line of a form's own words is at a size of one point, spaces and all. Such lines come back with every print. */
export function measureLabel(line: string, bold: boolean, fonts: Fonts): number {
  const kept = keptWidths(fonts);
  const key = `${bold ? "b" : "r"} ${line}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { advance } = measureWord(line, bold, fonts);
  if (line.length <= longestKept) kept.set(key, advance);
  return advance;
}
