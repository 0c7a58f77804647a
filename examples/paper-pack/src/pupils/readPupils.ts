import { parseWith } from "@home-visits/core";
import { z } from "zod";
import { plain, type Cell } from "../cells/Cell.js";
import { readDate } from "../cells/readDate.js";
import { InputError, inputError } from "../InputError.js";
import type { Io } from "../Io.js";
import type { Problem } from "../Problem.js";
import { readBytes } from "../readBytes.js";
import { readDocument } from "../readDocument.js";
import { readCsv } from "../sheets/readCsv.js";
import { columnLetters, isFilled } from "../sheets/headedSheet.js";
import type { Sheet, SheetRow } from "../sheets/Sheet.js";
import { exportParts, guessParts, type ExportColumns, type ExportPart } from "./exportParts.js";
import type { PupilRow } from "./PupilRow.js";
import { readCtf } from "./readCtf.js";

const partsSchema = z.partialRecord(z.enum(exportParts), z.string().min(1));

/** The first filled row of an export is its headings; school systems write a title or a date above them at times. */
const TOP = 15;

/**
 * Reads the pupils of an export: CSV, xlsx, or a Common Transfer File.
 * @param columnsFile a JSON object that names the heading of each part, where the headings cannot be guessed
 * @throws InputError for an export without pupils, without the columns that tell a pupil apart, or with a day that cannot be read
 */
export async function readPupils(path: string, columnsFile: string | undefined, io: Io): Promise<readonly PupilRow[]> {
  const bytes = await readBytes(path, io);
  if (isXml(bytes)) return readCtf(path, bytes);
  const sheet = await sheetOf(path, bytes);
  const parts =
    columnsFile === undefined
      ? undefined
      : await readDocument(columnsFile, (input) => parseWith(partsSchema, input), io);
  return pupilsOfSheet(sheet, parts);
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

function pupilsOfSheet(sheet: Sheet, given: ExportColumns | undefined): readonly PupilRow[] {
  const { at, headings, parts } = headOf(sheet, given);
  const told =
    parts.upn !== undefined || (parts.dateOfBirth !== undefined && (parts.name ?? parts.surname) !== undefined);
  if (!told)
    throw inputError(
      sheet.file,
      "pupils-alike",
      "Give the export a column with the UPN, or one with the name and one with the date of birth. Name them with --columns.",
    );
  const problems: Problem[] = [];
  const cellOf = (row: SheetRow, part: ExportPart): { readonly cell: Cell; readonly index: number } | undefined => {
    const index = headings.indexOf(parts[part] ?? "\0");
    const cell = row.cells[index];
    return isFilled(cell) ? { cell, index } : undefined;
  };
  const textOf = (row: SheetRow, part: ExportPart): string | undefined => {
    const found = cellOf(row, part)?.cell;
    if (found?.kind === "text") return plain(found.text);
    return found?.kind === "number" ? String(found.number) : undefined;
  };
  const pupils = sheet.rows.slice(at + 1).map((row): PupilRow => {
    const born = cellOf(row, "dateOfBirth");
    const day = born === undefined ? undefined : readDate(born.cell);
    if (born !== undefined && day !== undefined && !day.ok)
      problems.push({
        file: sheet.file,
        pointer: "",
        line: row.number,
        cell: columnLetters(born.index),
        code: day.code,
        message: day.message,
      });
    const names = [textOf(row, "forename"), textOf(row, "surname")].filter((each) => each !== undefined);
    const name = names.length > 0 ? names.join(" ") : textOf(row, "name");
    const upn = textOf(row, "upn")?.toUpperCase();
    const postcode = textOf(row, "postcode");
    const whole =
      textOf(row, "address")
        ?.split(/[,\n]/u)
        .map((line) => line.trim()) ?? [];
    const lines = [textOf(row, "addressLine1"), textOf(row, "addressLine2"), textOf(row, "town")];
    return {
      ...(upn === undefined ? {} : { upn }),
      ...(name === undefined ? {} : { name }),
      ...(day?.ok === true ? { dateOfBirth: day.value } : {}),
      ...(postcode === undefined ? {} : { postcode }),
      addressLines: (lines.some((line) => line !== undefined) ? lines : whole).filter(
        (line) => line !== undefined && line !== "",
      ) as string[],
    };
  });
  if (problems.length > 0) throw new InputError(problems);
  if (pupils.length === 0)
    throw inputError(sheet.file, "no-pupils", "Export the pupils again: there is none under the headings.");
  return pupils;
}
