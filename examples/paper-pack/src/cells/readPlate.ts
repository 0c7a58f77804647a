import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { changedBySpreadsheet, typedText } from "./changedBySpreadsheet.js";

/** The plate of a vehicle in capitals. */
export function readPlate(cell: Cell): CellReading<string> {
  const text = typedText(cell);
  if (text === undefined || cell.kind === "number") return changedBySpreadsheet("registration");
  return /^[A-Za-z0-9 -]{1,15}$/u.test(text)
    ? read(text.toUpperCase())
    : asked("registration-invalid", "Write the letters and digits of the plate, and nothing else.");
}
