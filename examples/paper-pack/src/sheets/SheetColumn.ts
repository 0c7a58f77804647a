import type { Cell, CellReading } from "../cells/Cell.js";
import { readDate, type DayOrder } from "../cells/readDate.js";
import { readPhone } from "../cells/readPhone.js";
import { readPlate } from "../cells/readPlate.js";
import { readPostcode } from "../cells/readPostcode.js";
import { readUpn } from "../cells/readUpn.js";
import { readAddressLine } from "../cells/readAddressLine.js";
import { readChoice } from "../cells/readChoice.js";
import { readCodes } from "../cells/readCodes.js";
import { readCount } from "../cells/readCount.js";
import { readList } from "../cells/readList.js";
import { readWords } from "../cells/readWords.js";
import { readTime } from "../cells/readTime.js";
import { readVisitor } from "../cells/readVisitor.js";
import { readYesNo } from "../cells/readYesNo.js";

/** What a column of a sheet holds. A `clock` is a time of any day, a `time` counts on the day of the column that `day` names; a `choice` has its words in `choices`, and so has a `visitor`, who may be named too. */
export type ColumnKind =
  | { readonly kind: "words" | "address-line" | "list" | "date" | "yes-no" | "count" | "clock" }
  | { readonly kind: "phone" | "postcode" | "plate" | "upn" }
  | { readonly kind: "time"; readonly day: string }
  | { readonly kind: "codes"; readonly known?: readonly string[] }
  | { readonly kind: "choice" | "visitor"; readonly choices: Readonly<Record<string, string>> };

/**
 * One column of a sheet: its heading, the explanation under it, an example, and the place of its answer in the record as a JSON Pointer. A column
 * without a place is read for another one, as the day of a time is.
 */
export type SheetColumn = ColumnKind & {
  readonly heading: string;
  readonly explains: string;
  readonly example: string;
  readonly place: string | undefined;
};

/**
 * Reads a cell as its column says. A time comes as `HH:MM`: what its cell says of its day, `instantOfCell` reads. `names` are those of the
 * visitors of the row.
 */
export function readCell(
  cell: Cell,
  column: SheetColumn,
  dates?: DayOrder,
  names: Readonly<Record<string, string>> = {},
): CellReading<unknown> {
  switch (column.kind) {
    case "words":
      return readWords(cell);
    case "address-line":
      return readAddressLine(cell);
    case "list":
      return readList(cell);
    case "codes":
      return readCodes(cell, column.known);
    case "date":
      return readDate(cell, dates);
    case "time":
    case "clock":
      return readTime(cell);
    case "yes-no":
      return readYesNo(cell);
    case "count":
      return readCount(cell);
    case "phone":
      return readPhone(cell);
    case "postcode":
      return readPostcode(cell);
    case "plate":
      return readPlate(cell);
    case "upn":
      return readUpn(cell);
    case "choice":
      return readChoice(cell, column.choices);
    case "visitor":
      return readVisitor(cell, column.choices, names);
    default:
      return column satisfies never;
  }
}
