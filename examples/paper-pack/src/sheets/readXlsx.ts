import { isBlank } from "@home-visits/core";
import type { Cell } from "../cells/Cell.js";
import { commentedCells } from "./commentedCells.js";
import { damagedXlsx, lookedThrough } from "./lookedThrough.js";
import type { SheetMarks } from "./sheetMarks.js";
import type { Sheet, SheetRow, Spoilt } from "./Sheet.js";
import type { XlsxBook } from "./xlsxBook.js";

const DAY_MS = 86_400_000;
/** Days from the spreadsheet's day 0 to 1 January 1970. */
const EPOCH_SERIAL = 25_569;
/** Its day 0 in a file that counts from 1904, and how few days from there are a length of time. */
const SERIAL_OF_1904 = 1_462;
const LEAST_DAYS = 61;

/**
 * Reads every sheet of an xlsx file: a text as it stands, a number as a number, a day as the spreadsheet counts it. How much the file holds
 * is looked up and counted while it is inflated, before anything is read.
 * @throws InputError for a file that is none, is damaged or locked, or would be too large
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { book, marks, notes } = await lookedThrough(file, bytes);
  const { default: readSheets } = await import("read-excel-file/node");
  try {
    const sheets = await readSheets(Buffer.from(bytes), { trim: false });
    return sheets.map(({ sheet, data }): Sheet => {
      const { hidden = false, part = "" } = book.sheets.find(({ name }) => name === sheet) ?? {};
      const rows = data.map((row, index) => rowOf(index + 1, row, book, marks.get(part)));
      const hiddenColumns = marks.get(part)?.hiddenColumns ?? new Set();
      const commented = commentedCells(part, notes);
      return { file, name: sheet, rows, ...(hidden ? { hidden } : {}), hiddenColumns, commented };
    });
  } catch {
    throw damagedXlsx(file);
  }
}

/** A row of a sheet; where nothing is typed in it, nothing is asked about cells that are merged. */
function rowOf(
  number: number,
  row: readonly unknown[],
  { from1904 }: XlsxBook,
  marks: SheetMarks | undefined,
): SheetRow {
  const cells = row.map((value) => cellOf(value, from1904));
  const unseen = marks?.unseen.get(number);
  const found = [...(marks?.spoilt.get(number) ?? [])];
  const spoilt = cells.every((cell) => cell === undefined) ? found.filter(([, why]) => why !== "merged") : found;
  return {
    number,
    cells,
    ...(spoilt.length === 0 ? {} : { spoilt: new Map<number, Spoilt>(spoilt) }),
    ...(unseen === undefined ? {} : { unseen }),
    ...(marks?.hidden.has(number) === true ? { hidden: true } : {}),
  };
}

function cellOf(value: unknown, from1904: boolean): Cell | undefined {
  if (typeof value === "string") return isBlank(value) ? undefined : { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value, ...(from1904 ? { from1904 } : {}) };
  if (typeof value === "boolean") return { kind: "yes-no", yes: value };
  if (value instanceof Date) return { kind: "date", serial: serialOf(value, from1904) };
  return undefined;
}

/** A clock time without a day counts from the first day of the file's own count. */
function serialOf(value: Date, from1904: boolean): number {
  const serial = value.getTime() / DAY_MS + EPOCH_SERIAL;
  return from1904 && serial < SERIAL_OF_1904 + LEAST_DAYS ? serial - SERIAL_OF_1904 : serial;
}
