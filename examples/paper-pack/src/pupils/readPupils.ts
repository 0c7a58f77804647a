import { parseWith } from "@home-visits/core";
import { z } from "zod";
import { plain } from "../cells/Cell.js";
import type { DayOrder } from "../cells/readDate.js";
import { foreignAdvice, foreignFile } from "../foreignFile.js";
import { inputError } from "../InputError.js";
import type { Io } from "../Io.js";
import { readBytes } from "../readBytes.js";
import { readDocument } from "../readDocument.js";
import { readCsv } from "../sheets/readCsv.js";
import { isFilled } from "../sheets/headedSheet.js";
import type { Sheet } from "../sheets/Sheet.js";
import { dayOrderOf } from "./dayOrderOf.js";
import { exportParts, guessParts, type ExportColumns, type ExportPart } from "./exportParts.js";
import { pupilOfRow } from "./pupilOfRow.js";
import type { PupilRow } from "./PupilRow.js";
import { readCtf } from "./readCtf.js";

const partsSchema = z.partialRecord(z.enum(exportParts), z.string().min(1));

/** The first filled row of an export is its headings; school systems write a title or a date above them at times. */
const TOP = 15;

/**
 * What somebody said of an export: `columns`, a JSON file that names the heading of each part, where the headings cannot be guessed; `dates`, how
 * its days are meant where they do not tell.
 */
type HowItIs = { readonly columns?: string; readonly dates?: DayOrder };

/**
 * Reads the pupils of an export: CSV, xlsx, or a Common Transfer File.
 * @throws InputError for an export without pupils, or without the columns that tell a pupil apart
 */
export async function readPupils(path: string, { columns, dates }: HowItIs, io: Io): Promise<readonly PupilRow[]> {
  const bytes = await readBytes(path, io);
  const foreign = foreignFile(bytes);
  if (foreign !== undefined && foreign !== "zip") throw inputError(path, foreign, foreignAdvice[foreign]);
  if (isXml(bytes)) return readCtf(path, bytes);
  const sheet = await sheetOf(path, bytes);
  const parts =
    columns === undefined ? undefined : await readDocument(columns, (input) => parseWith(partsSchema, input), io);
  return pupilsOfSheet(sheet, parts, dates);
}

const isXml = (bytes: Uint8Array): boolean => /^\uFEFF?\s*</u.test(new TextDecoder().decode(bytes.slice(0, 200)));

/** The first sheet of an export. */
export async function sheetOf(path: string, bytes: Uint8Array): Promise<Sheet> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readCsv(path, bytes);
  const { readXlsx } = await import("../sheets/readXlsx.js");
  const [first] = await readXlsx(path, bytes);
  if (first === undefined) throw inputError(path, "empty", "Put the pupils into the file: it has no sheet.");
  return first;
}

/** The row of headings of an export and what each of its columns holds. */
export function headOf(
  sheet: Sheet,
  given: ExportColumns | undefined,
): {
  readonly at: number;
  readonly headings: readonly string[];
  readonly parts: ExportColumns;
} {
  const rows = sheet.rows.slice(0, TOP).map((row, at) => {
    const headings = row.cells.map((cell) => (cell?.kind === "text" ? plain(cell.text) : ""));
    return { at, headings, parts: given ?? guessParts(headings) };
  });
  const score = ({ headings, parts }: (typeof rows)[number]): number =>
    Object.values(parts).filter((heading) => headings.includes(heading)).length;
  const [best] = rows.sort((a, b) => score(b) - score(a));
  if (best === undefined || score(best) === 0)
    throw inputError(
      sheet.file,
      "no-headings",
      "Name the columns of the export with --columns: none of its headings is known. “paper-pack template columns EXPORT” starts the file.",
    );
  return best;
}

function pupilsOfSheet(
  sheet: Sheet,
  given: ExportColumns | undefined,
  dates: DayOrder | undefined,
): readonly PupilRow[] {
  const { at, headings, parts } = headOf(sheet, given);
  const told =
    parts.upn !== undefined || (parts.dateOfBirth !== undefined && (parts.name ?? parts.surname) !== undefined);
  if (!told)
    throw inputError(
      sheet.file,
      "pupils-alike",
      "Give the export a column with the UPN, or one with the name and one with the date of birth. Name them with --columns.",
    );
  const indexOf = (part: ExportPart): number => headings.indexOf(parts[part] ?? "\0");
  const rows = sheet.rows.slice(at + 1).filter(({ cells }) => cells.some(isFilled));
  const days = rows.flatMap(({ cells }) => {
    const cell = cells[indexOf("dateOfBirth")];
    return cell?.kind === "text" ? [cell.text] : [];
  });
  const order = dates ?? dayOrderOf(days);
  const pupils = rows.map((row) => pupilOfRow(row, indexOf, order));
  if (pupils.length === 0)
    throw inputError(sheet.file, "no-pupils", "Export the pupils again: there is none under the headings.");
  return pupils;
}
