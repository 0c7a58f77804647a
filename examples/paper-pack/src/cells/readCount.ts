import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";

const DIGITS = /^-?[0-9]{1,15}(?:\.[0-9]{1,15})?$/u;

/** A number in digits; whether it has to be a whole one, the record says. */
export function readCount(cell: Cell): CellReading<number> {
  if (cell.kind === "number") return read(cell.number);
  const digits = cell.kind === "text" ? plain(cell.text) : "";
  return DIGITS.test(digits) ? read(Number(digits)) : asked("not-a-number", "Write a number in digits.");
}
