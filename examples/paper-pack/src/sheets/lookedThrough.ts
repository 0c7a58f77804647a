import type { Entry } from "yauzl";
import { InputError, inputError } from "../InputError.js";
import { cellLooks } from "./cellLooks.js";
import type { CommentParts } from "./commentedCells.js";
import { sheetMarks, type SheetMarks } from "./sheetMarks.js";
import { xlsxBook, type XlsxBook } from "./xlsxBook.js";

/** What a spreadsheet may be inflated to in all, and the parts that it may have. A term's visits have a hundredth of both. */
const MOST_BYTES = 50_000_000;
const MOST_PARTS = 1_000;
/** What its styles may be: they are taken apart whole, which needs twenty times as much memory. */
const MOST_BYTES_OF_STYLES = 5_000_000;

/** The parts that say more than values. */
const BOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const STYLES = "xl/styles.xml";
const TEXTS = "xl/sharedStrings.xml";
const SHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/u;
const SHEET_RELATIONS = /(?:^|\/)worksheets\/_rels\/[^/]+\.xml\.rels$/u;
const COMMENTS = /(?:^|\/)(?:threaded)?comments?[^/]*\.xml$/iu;

/** What an xlsx file says beside the values of its cells: its sheets, the marks of each by its part, and its comments. */
export type LookedThrough = {
  readonly book: XlsxBook;
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly notes: CommentParts;
};

/**
 * Looks through the parts of the file and counts what comes out of them; the count in its directory may be a lie. On the way it reads what the
 * values do not say.
 * @throws InputError for a file that is none, is damaged or locked, or would be too large
 */
export async function lookedThrough(file: string, bytes: Uint8Array): Promise<LookedThrough> {
  const { fromBufferPromise } = await import("yauzl");
  const texts = new Map<string, string>();
  const marks = new Map<string, SheetMarks>();
  const notes = { comments: new Map<string, string>(), relations: new Map<string, string>() };
  const most = { bytes: MOST_BYTES };
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > MOST_PARTS) throw tooLarge(file);
    }
    const textOf = async (entry: Entry): Promise<string> => {
      if (entry.uncompressedSize > most.bytes) throw tooLarge(file);
      const decoder = new TextDecoder();
      let text = "";
      const isStyles = entry.fileName === STYLES;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        most.bytes -= (chunk as Buffer).length;
        if (most.bytes < 0) throw tooLarge(file);
        if (isStyles && text.length > MOST_BYTES_OF_STYLES) throw tooManyStyles(file);
        if (isRead(entry.fileName)) text += decoder.decode(chunk as Buffer, { stream: true });
      }
      return text;
    };
    const [sheets, others] = [entries.filter(isSheet), entries.filter((entry) => !isSheet(entry))];
    for (const entry of others) {
      const { fileName: name } = entry;
      const text = await textOf(entry);
      if (SHEET_RELATIONS.test(name)) notes.relations.set(name.replace(/_rels\/([^/]+)\.rels$/u, "$1"), text);
      else if (COMMENTS.test(name)) notes.comments.set(name, text);
      else if (isRead(name)) texts.set(name, text);
    }
    // how cells look stands in parts of its own, which may come after the sheets
    const looks = cellLooks(texts.get(STYLES) ?? "", texts.get(TEXTS) ?? "");
    for (const entry of sheets) marks.set(entry.fileName, sheetMarks(await textOf(entry), looks));
    return { book: xlsxBook(texts.get(BOOK) ?? "", texts.get(RELATIONS) ?? ""), marks, notes };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw damagedXlsx(file);
  }
}

const isSheet = ({ fileName }: Entry): boolean => SHEET.test(fileName);

const isRead = (name: string): boolean =>
  [BOOK, RELATIONS, STYLES, TEXTS].includes(name) || [SHEET, SHEET_RELATIONS, COMMENTS].some((one) => one.test(name));

const tooLarge = (file: string): InputError =>
  inputError(file, "too-large", "Take the pictures and unused sheets out and save the file again: it holds too much.");

const tooManyStyles = (file: string): InputError =>
  inputError(
    file,
    "too-many-styles",
    "Copy the cells into a new file, without their formats, and save that: this one has too many styles.",
  );

/** The error for a file that does not open. */
export const damagedXlsx = (file: string): InputError =>
  inputError(
    file,
    "not-xlsx",
    "Open the file in a spreadsheet program and save it as xlsx again: it is damaged or locked.",
  );
