import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { readWords } from "./readWords.js";

/** Several things in one cell, each on a line of its own or after a semicolon. */
export function readList(cell: Cell): CellReading<readonly string[]> {
  const words = readWords(cell);
  if (!words.ok) return words;
  const list = words.value
    .split(/[;\n]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
  return list.length > 0
    ? read(list)
    : asked("words-missing", "Write something here, with a semicolon between two, or leave the cell empty.");
}
