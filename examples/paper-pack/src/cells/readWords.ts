import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { spoiltText } from "./spoiltText.js";

/** Words as typed, with line breaks kept. A whole number is the text of its digits. */
export function readWords(cell: Cell): CellReading<string> {
  if (cell.kind === "yes-no") return asked("words-missing", "This is a tick, and no words. Type the answer here.");
  if (cell.kind === "date")
    return asked(
      "changed-by-spreadsheet",
      "A spreadsheet has made a day of this. Format the column as text and type it again.",
    );
  if (cell.kind === "number") return read(String(cell.number));
  const text = cell.text
    .normalize("NFC")
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\u200B\uFEFF]/gu, "")
    .trim();
  return spoiltText(text) ?? read(text);
}
