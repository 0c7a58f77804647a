import { answerOptions, isAsked, type AnswerOption, type FlatField, type FormRow } from "@home-visits/forms";
import { measureWord } from "../typeset/measureWord.js";
import { tickIndent } from "../typeset/layoutTicks.js";
import { widestWord } from "../typeset/widestWord.js";
import { notRecorded } from "./notRecorded.js";
import { columnTicks } from "./columnTicks.js";
import { printedText } from "./printedText.js";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";
import { isByHand } from "./answerContents.js";
import { typingHint } from "./typingHint.js";
import type { SheetSetting } from "./sheetSetting.js";

/** A word of more letters than these, each about half as wide as its size, is no name: it may break. */
const longestName = 18 / 2;

/**
 * The width that keeps a column's words whole: all of its heading's, and those answers' that are not longer than a long name.
 * The words of a band stay on one line, and so does the date in a fillable print's hint.
 */
export function leastWidth(column: FlatField, answers: readonly FormRow[], setting: SheetSetting): number {
  const { fonts, form, print, scale } = setting;
  const widths = answers.flatMap((row) => answerWidths(column, row, setting));
  const fillable = print === "fillable";
  if (fillable) widths.push(widestWord(typingHint(column, form.wording) ?? "", scale.dense, fonts));
  for (const { title } of ticksOf(column, setting))
    widths.push(widestWord(title, scale.dense, fonts) + tickIndent * scale.dense);
  const widest = Math.max(
    widestWord(column.label, scale.dense, fonts),
    ...widths.filter((each) => each <= longestName * scale.dense),
  );
  return widest + (fillable ? 11 : 7);
}

/** A telephone number: figures in groups, which belong on one line. */
const number = /\+?\d[\d ]*\d/gu;

/** The widest word and the numbers of what stands in a cell; nothing stands in one that is still to be filled in, nor a band on a screen. */
function answerWidths(column: FlatField, row: FormRow, setting: SheetSetting): readonly number[] {
  const { fonts, form, print, scale, unanswered } = setting;
  const text = printedText(column, row, setting);
  const lineWidth = (line: string): number => measureWord(line, true, fonts).advance * scale.dense;
  if (!isAsked(column) && text !== undefined) return print === "fillable" ? [] : text.split("\n").map(lineWidth);
  const missing = print === "record" && unanswered === "words" && !isByHand(column) ? notRecorded(form.wording) : "";
  return [widestWord(text ?? missing, scale.dense, fonts), ...(text?.match(number) ?? []).map(lineWidth)];
}

/** The options that have squares to tick: in a record only where the answer is written by hand. */
function ticksOf(column: FlatField, { form, print, unanswered }: SheetSetting): readonly AnswerOption[] {
  if (print !== "record") return columnTicks(column, form.wording);
  return (unanswered === "pen" || isByHand(column)) && printedTypeOf(column).squares
    ? (answerOptions(column, form.wording) ?? [])
    : [];
}
