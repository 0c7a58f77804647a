import { fieldTypeOf, type FlatField, type FormRow } from "@home-visits/forms";
import type { SheetSetting } from "./sheetSetting.js";

/** A column keeps this part of its room at least, however little is written in it. */
const kept = 0.6;

/**
 * The relative widths of a table's columns: the form's own where somebody is still to write. In a record the columns for long
 * answers share their room by how much stands in each, so that its rows are low and what follows the table stays on its page.
 */
export function columnShares(
  columns: readonly FlatField[],
  widths: readonly number[],
  answers: readonly FormRow[],
  { print }: SheetSetting,
): readonly number[] {
  const written = columns.map((column) =>
    fieldTypeOf(column).long ? answers.reduce((sum, row) => sum + String(row[column.id] ?? "").length, 0) : 0,
  );
  const letters = written.reduce((sum, each) => sum + each, 0);
  if (print !== "record" || letters === 0) return widths;
  const long = columns.map((column) => fieldTypeOf(column).long === true);
  const room = widths.reduce((sum, width, index) => sum + (long[index] === true ? width * (1 - kept) : 0), 0);
  return widths.map((width, index) =>
    long[index] === true ? width * kept + (room * (written[index] ?? 0)) / letters : width,
  );
}
