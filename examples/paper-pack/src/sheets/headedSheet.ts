import { plain, type Cell } from "../cells/Cell.js";
import type { Problem } from "../Problem.js";
import type { SheetColumn } from "./SheetColumn.js";
import type { Sheet, SheetRow } from "./Sheet.js";
import { nearestHeading } from "./nearestHeading.js";
import { explanationOf } from "./templateCsv.js";

/** A sheet whose headings were found: the columns that it may have, the place of each that it has, and the rows that hold answers. */
export type HeadedSheet = {
  readonly sheet: Sheet;
  readonly known: readonly SheetColumn[];
  readonly columns: readonly { readonly column: SheetColumn; readonly index: number }[];
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
  /** Columns up to the last heading, and the cells of its row. */
  readonly width: number;
  readonly cellsOfHead: number;
};

/** Headings are looked for in so many rows from the top. */
const TOP = 10;

/** Whether a cell holds something. */
export const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.kind !== "text" || plain(cell.text) !== "");

/** Whether somebody wrote into a row; a cell that only belongs to a merged one holds nothing of its own. */
const isUsed = ({ cells, spoilt }: SheetRow): boolean =>
  cells.some(isFilled) || [...(spoilt?.values() ?? [])].some((why) => why !== "merged");

const headingText = (cell: Cell | undefined): string =>
  cell?.kind === "text" ? plain(cell.text).toLowerCase().replace(/[*:]$/u, "").trim() : "";

/**
 * Finds the row of headings of a sheet, the columns that they name, and the rows under it; undefined where no row has the first heading. The
 * template's row of explanations is no answer. A filled column whose heading nobody knows, or that stands twice, is a problem.
 */
export function headedSheet(sheet: Sheet, known: readonly SheetColumn[]): HeadedSheet | undefined {
  const first = known[0]?.heading.toLowerCase();
  const at = sheet.rows.slice(0, TOP).findIndex(({ cells }) => cells.some((cell) => headingText(cell) === first));
  const head = sheet.rows[at];
  if (head === undefined) return undefined;
  const rows = sheet.rows.slice(at + 1).filter((row) => isUsed(row) && !isExplanation(row.cells, known));
  const byHeading = new Map(known.map((column) => [column.heading.toLowerCase(), column]));
  const columns: { column: SheetColumn; index: number }[] = [];
  const problems: Problem[] = [];
  for (const [index, cell] of head.cells.entries()) {
    const heading = headingText(cell);
    const column = byHeading.get(heading);
    const used = rows.find(({ cells }) => isFilled(cells[index]))?.number;
    if (column !== undefined && columns.every((each) => each.column !== column)) columns.push({ column, index });
    else if (column !== undefined) problems.push(strayColumn(sheet, head.number, index, "twice"));
    else if (used !== undefined)
      problems.push(strayColumn(sheet, head.number, index, heading === "" ? { used } : nearestHeading(heading, known)));
  }
  return {
    sheet,
    known,
    columns,
    rows,
    problems,
    width: head.cells.findLastIndex(isFilled) + 1,
    cellsOfHead: head.cells.length,
  };
}

function isExplanation(cells: readonly (Cell | undefined)[], known: readonly SheetColumn[]): boolean {
  const texts = new Set(cells.map((cell) => (cell?.kind === "text" ? plain(cell.text) : "")));
  return known.filter((column) => texts.has(plain(explanationOf(column)))).length >= 2;
}

/**
 * A column whose heading stands twice, or that nobody knows, then with the one that was most likely meant; or that has none, with the first row in
 * which something stands.
 */
function strayColumn(
  sheet: Sheet,
  line: number,
  index: number,
  why: "twice" | { readonly meant: string | undefined } | { readonly used: number },
): Problem {
  return {
    file: sheet.file,
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    pointer: "",
    line,
    cell: columnLetters(index),
    ...whyStray(why),
  };
}

function whyStray(why: "twice" | { readonly meant: string | undefined } | { readonly used: number }): {
  readonly code: string;
  readonly message: string;
} {
  if (why === "twice")
    return { code: "heading-twice", message: "This heading stands twice. Keep one of the two columns." };
  const how = "“paper-pack template columns” lists them.";
  if ("used" in why)
    return {
      code: "no-heading",
      message: `Something stands in row ${String(why.used)} of this column, and no heading above it. Empty the cell, or write the template's heading. ${how}`,
    };
  const meant = why.meant === undefined ? "" : ` Is it “${why.meant}”?`;
  return {
    code: "unknown-heading",
    message: `Nobody knows this heading.${meant} Write it as the template has it, or take the column out. ${how}`,
  };
}

/** The letters of a column, as spreadsheets name it: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}
