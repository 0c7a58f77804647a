import { answerOptions, type AnswerOption, type FlatField, type Wording } from "@home-visits/forms";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";

/** More options than these do not fit in a column: they are written, not ticked. */
const mostTicks = 3;

/** The options that a column of a table has squares for; none where an answer is written. */
export function columnTicks(column: FlatField, wording: Wording): readonly AnswerOption[] {
  const options = printedTypeOf(column).squares ? (answerOptions(column, wording) ?? []) : [];
  return options.length > mostTicks ? [] : options;
}
