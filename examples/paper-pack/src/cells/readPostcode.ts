import { parsePostcode } from "@home-visits/core";
import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { lookalike } from "./lookalike.js";
import { changedBySpreadsheet, typedText } from "./changedBySpreadsheet.js";

/** A postcode in capitals. One that is none is asked back, with the character to look at where another one is easily taken for it. */
export function readPostcode(cell: Cell): CellReading<string> {
  const text = typedText(cell);
  if (text === undefined) return changedBySpreadsheet("postcode");
  const postcode = parsePostcode(text);
  if (postcode.ok) return read(text.toUpperCase());
  const [{ code, message }] = postcode.issues;
  return asked(code, lookalike(text, (other) => parsePostcode(other).ok) ?? message);
}
