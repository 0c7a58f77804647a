import { assumedCalendar, wallTimeInstant } from "@home-visits/core/timers";
import type { Cell } from "../cells/Cell.js";
import { readDate } from "../cells/readDate.js";
import type { Problem } from "../Problem.js";
import { columnLetters, isFilled, type HeadedSheet } from "./headedSheet.js";
import { readCell, type SheetColumn } from "./SheetColumn.js";
import type { SheetRow } from "./Sheet.js";

/** Clock times of a sheet are those of the school's wall; a school without a calendar has London's. */
const { zone: assumedZone } = assumedCalendar;

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
  for (const { column, index } of headed.columns) {
    const cell = row.cells[index];
    if (!isFilled(cell)) continue;
    const place = cellPlace(headed, row, column);
    const reading =
      column.kind === "time" ? instantOf(cell, column, row, headed) : readCell(cell, column, headed.sheet.dates);
    if (!reading.ok) {
      const { code, message } = reading;
      // one day serves several times: it is asked for once, and not again where the day itself is told of
      const isOfDay = code === NO_DAY && column.kind === "time";
      const isTold = isOfDay && (daysAsked.has(column.day) || isFilled(dayCellOf(column.day, row, headed)));
      if (isOfDay) daysAsked.add(column.day);
      if (!isTold) problems.push({ file: headed.sheet.file, ...place, pointer: column.place ?? "", code, message });
      if (column.place !== undefined) faulty.push(column.place);
      continue;
    }
    if (column.place !== undefined) answers.push({ place: column.place, value: reading.value, cell: place });
  }
  return { answers, problems, faulty };
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

const NO_DAY = "day-missing";

const dayCellOf = (day: string, row: SheetRow, { columns }: Pick<HeadedSheet, "columns">): Cell | undefined =>
  row.cells[columns.find((each) => each.column.heading === day)?.index ?? -1];

function instantOf(
  cell: Cell,
  column: Extract<SheetColumn, { kind: "time" }>,
  row: SheetRow,
  { columns, sheet }: HeadedSheet,
): ReturnType<typeof readCell> {
  const time = readCell(cell, column);
  if (!time.ok) return time;
  const dayCell = dayCellOf(column.day, row, { columns });
  if (!isFilled(dayCell))
    return { ok: false, code: NO_DAY, message: `Fill in the column “${column.day}”: a time needs its day.` };
  const day = readDate(dayCell, sheet.dates);
  if (!day.ok)
    return {
      ok: false,
      code: NO_DAY,
      message: `Mend the column “${column.day}” first: this time needs its day.`,
    };
  const instant = wallTimeInstant({ date: day.value, time: String(time.value), zone: sheet.zone ?? assumedZone });
  if (instant.ok) return { ok: true, value: instant.value };
  const [{ code, message }] = instant.issues;
  return { ok: false, code, message };
}
