import { InputError, inputError } from "../InputError.js";
import type { Cell } from "../cells/Cell.js";
import type { Sheet } from "./Sheet.js";

/** What a spreadsheet may be inflated to in all, and the parts that it may have. A term's visits have a hundredth of both. */
const MOST_BYTES = 50_000_000;
const MOST_PARTS = 1_000;
const DAY_MS = 86_400_000;
/** Days from the spreadsheet's day 0 to 1 January 1970. */
const EPOCH_SERIAL = 25_569;

/**
 * Reads every sheet of an xlsx file: a text as it stands, a number as a number, a day as the spreadsheet counts it. How much the file holds
 * is looked up and counted while it is inflated, before anything is read.
 * @throws InputError for a file that is none, is damaged or locked, or would be too large
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  await checkZip(file, bytes);
  const { default: readSheets } = await import("read-excel-file/node");
  try {
    const sheets = await readSheets(Buffer.from(bytes), { trim: false });
    return sheets.map(({ sheet, data }) => ({
      file,
      name: sheet,
      rows: data.map((row, index) => ({ number: index + 1, cells: row.map((value) => cellOf(value)) })),
    }));
  } catch {
    throw damaged(file);
  }
}

function cellOf(value: unknown): Cell | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "yes-no", yes: value };
  if (value instanceof Date) return { kind: "date", serial: value.getTime() / DAY_MS + EPOCH_SERIAL };
  return undefined;
}

/** Looks through the parts of the file and counts what comes out of them; the count in its directory may be a lie. */
async function checkZip(file: string, bytes: Uint8Array): Promise<void> {
  const { fromBufferPromise } = await import("yauzl");
  const most = { bytes: MOST_BYTES, parts: MOST_PARTS };
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    for await (const entry of zip.eachEntry()) {
      most.parts -= 1;
      if (most.parts < 0 || entry.uncompressedSize > most.bytes) throw tooLarge(file);
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        most.bytes -= (chunk as Buffer).length;
        if (most.bytes < 0) throw tooLarge(file);
      }
    }
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
