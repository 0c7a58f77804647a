import { fieldTypeOf, type FlatField } from "@home-visits/forms";
import { penLines } from "./penLines.js";

/** Answers in the rows of a table are written short: these lines of a pen for each line that the question expects. */
const linesPerLine = 0.7;

/** How many lines of a pen an answer in a row of a table takes; the row may round them. */
export function columnLines(column: FlatField): number {
  return fieldTypeOf(column).long ? penLines(column) * linesPerLine : 1;
}
