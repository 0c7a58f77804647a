import { InputError, inputError } from "../InputError.js";
import type { Cell } from "../cells/Cell.js";
import { commentedCells, type CommentParts } from "./commentedCells.js";
import { sheetMarks, type SheetMarks } from "./sheetMarks.js";
import type { Sheet, SheetRow, Spoilt } from "./Sheet.js";
import { xlsxBook, type XlsxBook } from "./xlsxBook.js";

/** What a spreadsheet may be inflated to in all, and the parts that it may have. A term's visits have a hundredth of both. */
const MOST_BYTES = 50_000_000;
const MOST_PARTS = 1_000;
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
    throw damaged(file);
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
  const found = [...(marks?.spoilt.get(number) ?? [])];
  const spoilt = cells.every((cell) => cell === undefined) ? found.filter(([, why]) => why !== "merged") : found;
  return {
    number,
    cells,
    ...(spoilt.length === 0 ? {} : { spoilt: new Map<number, Spoilt>(spoilt) }),
    ...(marks?.hidden.has(number) === true ? { hidden: true } : {}),
  };
}

function cellOf(value: unknown, from1904: boolean): Cell | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : { kind: "text", text: value };
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

/** The parts that say more than values. */
const BOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const SHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/u;
const SHEET_RELATIONS = /(?:^|\/)worksheets\/_rels\/[^/]+\.xml\.rels$/u;
const COMMENTS = /(?:^|\/)(?:threaded)?comments?[^/]*\.xml$/iu;

type LookedThrough = {
  readonly book: XlsxBook;
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly notes: CommentParts;
};

/**
 * Looks through the parts of the file and counts what comes out of them; the count in its directory may be a lie. On the way it reads what the
 * values do not say.
 */
async function lookedThrough(file: string, bytes: Uint8Array): Promise<LookedThrough> {
  const { fromBufferPromise } = await import("yauzl");
  const most = { bytes: MOST_BYTES, parts: MOST_PARTS };
  const texts = new Map<string, string>();
  const marks = new Map<string, SheetMarks>();
  const notes = { comments: new Map<string, string>(), relations: new Map<string, string>() };
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    for await (const entry of zip.eachEntry()) {
      most.parts -= 1;
      if (most.parts < 0 || entry.uncompressedSize > most.bytes) throw tooLarge(file);
      const name = entry.fileName;
      const isRead =
        [BOOK, RELATIONS].includes(name) || [SHEET, SHEET_RELATIONS, COMMENTS].some((one) => one.test(name));
      const decoder = new TextDecoder();
      let text = "";
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        most.bytes -= (chunk as Buffer).length;
        if (most.bytes < 0) throw tooLarge(file);
        if (isRead) text += decoder.decode(chunk as Buffer, { stream: true });
      }
      if (SHEET.test(name)) marks.set(name, sheetMarks(text));
      else if (SHEET_RELATIONS.test(name)) notes.relations.set(name.replace(/_rels\/([^/]+)\.rels$/u, "$1"), text);
      else if (COMMENTS.test(name)) notes.comments.set(name, text);
      else if (isRead) texts.set(name, text);
    }
    return { book: xlsxBook(texts.get(BOOK) ?? "", texts.get(RELATIONS) ?? ""), marks, notes };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw damaged(file);
  }
}

const tooLarge = (file: string): InputError =>
  inputError(file, "too-large", "Take the pictures and unused sheets out and save the file again: it holds too much.");

const damaged = (file: string): InputError =>
  inputError(
    file,
    "not-xlsx",
    "Open the file in a spreadsheet program and save it as xlsx again: it is damaged or locked.",
  );
