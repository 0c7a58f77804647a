import { isPossiblePhone } from "@home-visits/core";
import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { lookalike } from "./lookalike.js";
import { changedBySpreadsheet, typedText } from "./changedBySpreadsheet.js";

/** A telephone number as typed. One that lost its first 0 to a spreadsheet is asked back. */
export function readPhone(cell: Cell): CellReading<string> {
  const text = typedText(cell);
  if (text === undefined) return changedBySpreadsheet("telephone number");
  if (/^[1-9][0-9]{8,9}$/u.test(text.replaceAll(" ", "")))
    return asked(
      "phone-lost-zero",
      "Type the telephone number with its first 0: a spreadsheet may have taken it away. Format the column as text.",
    );
  return isPossiblePhone(text)
    ? read(text)
    : asked(
        "phone-invalid",
        lookalike(text, isPossiblePhone) ?? "Give a telephone number with all its digits, such as 01632 960140.",
      );
}
