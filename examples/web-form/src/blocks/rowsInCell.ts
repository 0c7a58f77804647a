import type { Level } from "@home-visits/core";
import type { FormRow } from "@home-visits/forms";

/** The numbers of the rows that were given both levels, counted from 1. A row with half a rating is in no cell. */
export const rowsInCell = (
  rows: readonly FormRow[],
  [likelihood, consequence]: readonly [string, string],
  down: Level,
  across: Level,
): readonly number[] =>
  rows.flatMap((row, index) => (row[likelihood] === down && row[consequence] === across ? [index + 1] : []));
