import { CsvError, parse } from "csv-parse/sync";
import type { Fault } from "./readPupilExport.js";

/** A row under its headings, and the line on which it ends. */
export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
export type Rows = { readonly rows: readonly Row[]; readonly count: number; readonly faults: readonly Fault[] };

/** At most so many pupils in one file: a large school several times over. */
const MOST = 5_000;

type Line = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/**
 * The rows of a file with all the headings that are wanted. A row with a cell too few or too many is left out and told, since nobody knows
 * which of its cells stand in the wrong column; a file that is no CSV, lacks a heading or is too long gives no row.
 */
export function readRows(csv: string, wanted: readonly string[]): Rows {
  const lines = linesOf(csv);
  if ("code" in lines) return lost([lines]);
  const [heading, ...records] = lines;
  const headings = heading?.record ?? [];
  if (records.length > MOST)
    return lost([
      faultAt(MOST, "", "too-many-rows", `A file may hold ${MOST} pupils. Divide it and import each part.`),
    ]);
  const unclear = wanted.flatMap((column) => headingFault(column, headings));
  if (unclear.length > 0) return lost(unclear);
  const faults: Fault[] = [];
  const rows = records.flatMap(({ record, info }) => {
    const wrong = widthFault(record, headings.length, info.lines);
    if (wrong !== undefined) faults.push(wrong);
    return wrong === undefined ? [{ line: info.lines, cells: under(headings, record) }] : [];
  });
  return { rows, count: records.length, faults };
}

function linesOf(csv: string): readonly Line[] | Fault {
  try {
    const lines: unknown = parse(csv, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: MOST + 2,
    });
    return lines as readonly Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    return faultAt(line, "", "not-csv", "The file cannot be read as CSV from this line on: look for a quotation mark.");
  }
}

function headingFault(column: string, headings: readonly string[]): readonly Fault[] {
  const found = headings.filter((heading) => heading === column).length;
  if (found === 1) return [];
  return found === 0
    ? [faultAt(1, column, "column-missing", "The file has no column with this heading. Mend the mapping.")]
    : [faultAt(1, column, "column-twice", "Several columns have this heading. Give each a heading of its own.")];
}

/** Empty cells beyond the last heading are what a spreadsheet writes for columns that were used once, and say nothing. */
function widthFault(record: readonly string[], width: number, line: number): Fault | undefined {
  if (record.length < width)
    return faultAt(
      line,
      "",
      "cells-missing",
      `This row has ${record.length} of ${width} cells. Mend it, or export again.`,
    );
  if (record.slice(width).every((cell) => cell === "")) return undefined;
  return faultAt(
    line,
    "",
    "cells-too-many",
    `This row has more than ${width} cells. Put a text with commas in quotation marks.`,
  );
}

function under(headings: readonly string[], record: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(headings.map((heading, index) => [heading, record[index] ?? ""]));
}

function faultAt(line: number, column: string, code: string, message: string): Fault {
  return { line, column, code, message };
}

function lost(faults: readonly Fault[]): Rows {
  return { rows: [], count: 0, faults };
}
