import type { Fonts } from "../fonts/createFonts.js";
import type { FontProgram } from "../fonts/fontProgram.js";
import { shapeText, type PlainText, type ShapedText } from "../fonts/shapeText.js";
import { addCodes, codeSet } from "../file/codeSet.js";
import { visualRuns, type VisualRun } from "./visualRuns.js";

/** A stretch of a line in one font, its letters set and ready to draw. */
export type ShownRun = {
  readonly program: FontProgram;
  readonly text: string;
  /** Its words one after the other, or the whole of it where the script joins letters. */
  readonly parts: readonly ShapedText[];
  /** All of it as it stands in a file's plain text; absent where some of it is not of plain text. */
  readonly plain?: PlainText;
  /** In thousandths of the size. */
  readonly advance: number;
};

/** Sets the letters of a line, from left to right as they are seen. */
export function shownRuns(line: string, options: { rightToLeft: boolean; bold: boolean; fonts: Fonts }): ShownRun[] {
  return visualRuns(line, options.rightToLeft, options.fonts).map((run) => shown(run, options.bold));
}

function shown({ direction, family, text }: VisualRun, bold: boolean): ShownRun {
  const program = bold ? family.bold : family.regular;
  const words = family.shaped || direction === "rtl" ? [text] : (text.match(/\S+\s*|\s+/gu) ?? []);
  const parts = words.map((word) => shapeText(program, word, direction));
  let written: string | undefined = "";
  let advance = 0;
  const codes = codeSet();
  for (const { advance: own, plain } of parts) {
    written = plain === undefined || written === undefined ? undefined : written + plain.written;
    if (plain !== undefined) addCodes(codes, plain.codes);
    advance += own;
  }
  const run = { program, text, parts, advance };
  return written === undefined ? run : { ...run, plain: { written, codes } };
}
