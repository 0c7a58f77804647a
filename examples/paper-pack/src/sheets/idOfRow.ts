import { readWords } from "../cells/readWords.js";
import { VISIT } from "./column.js";
import { isFilled, type HeadedSheet } from "./headedSheet.js";
import type { SheetRow } from "./Sheet.js";

/** The id in the first column of a row, as the record spells it. */
export function idOfRow(row: SheetRow, headed: HeadedSheet): string | undefined {
  const cell = row.cells[headed.columns.find(({ column }) => column.heading === VISIT)?.index ?? -1];
  if (!isFilled(cell)) return undefined;
  const words = readWords(cell);
  return words.ok ? words.value : undefined;
}
