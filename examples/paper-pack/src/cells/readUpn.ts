import { parseUpn } from "@home-visits/core";
import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { lookalike } from "./lookalike.js";
import { changedBySpreadsheet, typedText } from "./changedBySpreadsheet.js";

/** A unique pupil number. Its check letter is verified. */
export function readUpn(cell: Cell): CellReading<string> {
  const text = typedText(cell);
  if (text === undefined || cell.kind === "number") return changedBySpreadsheet("unique pupil number");
  return parseUpn(text).ok
    ? read(text.toUpperCase())
    : asked(
        "upn-invalid",
        lookalike(text, (other) => parseUpn(other).ok) ??
          "Copy the unique pupil number again: 13 characters, a letter first, and its letters have to fit its digits.",
      );
}
