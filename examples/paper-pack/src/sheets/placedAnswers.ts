import type { CellReading } from "../cells/Cell.js";
import type { Problem } from "../Problem.js";
import { instantOfCell, NO_DAY } from "./instantOfCell.js";
import { spoiltCell } from "./spoiltCell.js";
import { isStruckOut, struckRow } from "./struckRow.js";
import { columnLetters, isFilled, type HeadedSheet } from "./headedSheet.js";
import { readCell, type SheetColumn } from "./SheetColumn.js";
import type { SheetRow } from "./Sheet.js";
import { MOST_VISITORS, visitorHeading } from "./visitorColumns.js";

/** Where in a file something stands. */
export type CellPlace = Pick<Problem, "sheet" | "line" | "cell" | "heading">;

/** An answer of a row: its place in the record, and in the file. */
export type PlacedAnswer = { readonly place: string; readonly value: unknown; readonly cell: CellPlace };

/** The answers of a row, and what is to be asked back. `faulty` are the places of the record for which there is a problem already. */
export type RowReading = {
  readonly answers: readonly PlacedAnswer[];
  readonly problems: readonly Problem[];
  readonly faulty: readonly string[];
};

/** Reads every filled cell of a row as its column says. */
export function placedAnswers(row: SheetRow, headed: HeadedSheet): RowReading {
  const answers: PlacedAnswer[] = [];
  const problems: Problem[] = [];
  const faulty: string[] = [];
  const daysAsked = new Set<string>();
  problems.push(...cellsTooMany(row, headed), ...struckRow(row, headed));
  for (const { column, index } of headed.columns) {
    const reading = readingOf(column, index, row, headed);
    if (reading === undefined) continue;
    const place = cellPlace(headed, row, column);
    if (!reading.ok) {
      const { code, message } = reading;
      // one day serves several times: it is asked for once, and not again where the day itself is told of
      const isOfDay = code === NO_DAY && column.kind === "time";
      const isTold = isOfDay && (daysAsked.has(column.day) || isUsed(row, dayIndexOf(column.day, headed)));
      if (isOfDay) daysAsked.add(column.day);
      if (!isTold) problems.push({ file: headed.sheet.file, ...place, pointer: column.place ?? "", code, message });
      if (column.place !== undefined) faulty.push(column.place);
      continue;
    }
    if (column.place !== undefined) answers.push({ place: column.place, value: reading.value, cell: place });
  }
  return { answers, problems, faulty };
}

/**
 * In a CSV file an answer with a comma and without quotes moves all that follow it by one column: nothing of the row can be trusted, whether the last
 * cell is empty or not.
 */
function cellsTooMany({ number, cells }: SheetRow, { sheet, width, cellsOfHead }: HeadedSheet): readonly Problem[] {
  const filled = cells.findIndex((cell, at) => at >= width && isFilled(cell));
  const index = filled < 0 && cells.length > cellsOfHead ? cellsOfHead : filled;
  if (index < 0 || sheet.name !== undefined) return [];
  const message =
    "Put double quotes around the answer that holds a comma or a semicolon: this row has more cells than there are headings.";
  return [{ file: sheet.file, line: number, cell: columnLetters(index), pointer: "", code: "row-too-long", message }];
}

/** Where a column of a row stands in the file, whether the cell is filled or not. */
export function cellPlace({ sheet, columns }: HeadedSheet, { number }: SheetRow, { heading }: SheetColumn): CellPlace {
  const index = columns.find(({ column }) => column.heading === heading)?.index;
  return {
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    line: number,
    ...(index === undefined ? {} : { cell: columnLetters(index) }),
    heading,
  };
}

const dayIndexOf = (day: string, { columns }: HeadedSheet): number =>
  columns.find(({ column }) => column.heading === day)?.index ?? -1;

const isUsed = ({ cells, spoilt }: SheetRow, index: number): boolean =>
  isFilled(cells[index]) || spoilt?.has(index) === true;

/** What a cell says, or what to ask about it; undefined where it is empty. */
function readingOf(
  column: SheetColumn,
  index: number,
  row: SheetRow,
  headed: HeadedSheet,
): CellReading<unknown> | undefined {
  const spoilt = row.spoilt?.get(index);
  if (spoilt !== undefined && !(spoilt === "struck" && isStruckOut(row, headed))) return spoiltCell(spoilt);
  const cell = row.cells[index];
  if (!isFilled(cell)) return undefined;
  if (column.kind === "visitor") return readCell(cell, column, undefined, visitorNames(row, headed));
  if (column.kind !== "time") return readCell(cell, column, headed.sheet.dates);
  const day = row.cells[dayIndexOf(column.day, headed)];
  return instantOfCell(cell, { heading: column.day, cell: isFilled(day) ? day : undefined }, headed.sheet);
}

/** The names of the visitors of a row, each by the id that the record gives the visitor. */
function visitorNames({ cells }: SheetRow, { columns }: HeadedSheet): Readonly<Record<string, string>> {
  const counts = Array.from({ length: MOST_VISITORS }, (_, index) => index + 1);
  return Object.fromEntries(
    counts.flatMap((count) => {
      const cell = cells[columns.find(({ column }) => column.heading === visitorHeading(count))?.index ?? -1];
      return cell?.kind === "text" && isFilled(cell) ? [[`visitor-${String(count)}`, cell.text]] : [];
    }),
  );
}
