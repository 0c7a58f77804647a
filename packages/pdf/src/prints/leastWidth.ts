import type { FlatField, FormRow } from "@home-visits/forms";
import { measureWord } from "../typeset/measureWord.js";
import { tickIndent } from "../typeset/layoutTicks.js";
import { widestWord } from "../typeset/widestWord.js";
import { answerText, notRecorded } from "./answerText.js";
import { columnTicks } from "./columnTicks.js";
import { formatHint } from "./formatHint.js";
import type { SheetSetting } from "./sheetSetting.js";

/**
 * The width that keeps a column's words whole: all of its heading's, and those answers' that are not longer than a long name.
 * The words of a band stay on one line, and so does the date in a fillable print's hint.
 */
export function leastWidth(column: FlatField, answers: readonly FormRow[], setting: SheetSetting): number {
  const { fonts, form, matrix, print, scale, width } = setting;
  const longestName = width / 9;
  const widths = answers.map((row) => {
    const text = answerText(column, row, matrix);
    if (column.type !== "band" || text === undefined) return widestWord(text ?? notRecorded, scale.dense, fonts);
    return Math.max(...text.split("\n").map((line) => measureWord(line, true, fonts).advance * scale.dense));
  });
  const fillable = print === "fillable";
  if (fillable) widths.push(widestWord(formatHint(column) ?? "", scale.dense, fonts));
  if (print !== "record")
    for (const { title } of columnTicks(column, form.wording))
      widths.push(widestWord(title, scale.dense, fonts) + tickIndent * scale.dense);
  const widest = Math.max(
    widestWord(column.label, scale.dense, fonts),
    ...widths.filter((each) => each <= longestName),
  );
  return widest + (fillable ? 11 : 7);
}
