import type { Fonts } from "../fonts/createFonts.js";
import type { FontProgram } from "../fonts/fontProgram.js";
import { shapeText, type ShapedText } from "../fonts/shapeText.js";
import { visualRuns, type VisualRun } from "./visualRuns.js";

/** A stretch of a line in one font, its letters set and ready to draw. */
export type ShownRun = {
  readonly program: FontProgram;
  readonly text: string;
  /** Its words one after the other, or the whole of it where the script joins letters. */
  readonly parts: readonly ShapedText[];
  /** All of it as it stands in a file's plain text (see `ShapedText`); absent where some of it is not of plain text. */
  readonly written?: string;
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
  const written = parts.flatMap((part) => part.written ?? []);
  const plain = written.length === parts.length ? { written: written.join("") } : {};
  return { program, text, parts, ...plain, advance: parts.reduce((sum, part) => sum + part.advance, 0) };
}
