import { parsePostcode } from "@home-visits/core";
import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { changedBySpreadsheet, typedText } from "./changedBySpreadsheet.js";

/** A postcode in capitals. */
export function readPostcode(cell: Cell): CellReading<string> {
  const text = typedText(cell);
  if (text === undefined) return changedBySpreadsheet("postcode");
  return parsePostcode(text).ok
    ? read(text.toUpperCase())
    : asked("postcode-invalid", "Give a full UK postcode, such as the one on a letter to the address.");
}
