import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";

/** A whole number. */
export function readCount(cell: Cell): CellReading<number> {
  const number =
    cell.kind === "number" ? cell.number : cell.kind === "text" ? Number(plain(cell.text) || "x") : Number.NaN;
  return Number.isFinite(number) ? read(number) : asked("not-a-number", "Write a number in digits.");
}
