import { idSchema } from "@home-visits/core";
import { inputError } from "../InputError.js";
import type { Problem } from "../Problem.js";
import type { VisitEntry, VisitFile } from "../readVisits.js";
import { mostVisits } from "../mostVisits.js";
import { CALLED_OFF, VISIT } from "./column.js";
import { detailsOf, type Details } from "./detailsOf.js";
import { gapNotes } from "./gapNotes.js";
import { headedSheet, isFilled, type HeadedSheet } from "./headedSheet.js";
import { cellPlace, placedAnswers, type CellPlace, type PlacedAnswer } from "./placedAnswers.js";
import { readYesNo } from "../cells/readYesNo.js";
import { idOfRow } from "./idOfRow.js";
import { recordOf, typedPlace } from "./recordOf.js";
import { shownOtherwise } from "./shownOtherwise.js";
import { isStruckOut } from "./struckRow.js";
import type { Sheet, SheetRow } from "./Sheet.js";
import type { SheetColumn } from "./SheetColumn.js";
import { visitColumns } from "./visitColumns.js";
import { withSharedTimes } from "./withSharedTimes.js";
import { withWhatFollows } from "./withWhatFollows.js";

/**
 * Makes visits of sheets: a row of the sheet of visits is a visit, and the rows of the other sheets belong to the visit that they name. What
 * cannot be read one way is a problem at its row and column; the visit is then left out, and the others are whole.
 * @param said the zone of the school's clock, which the clock times are read by, and how days such as 9/6/26 are meant
 * `own` are the columns of what the policy asks of its own.
 * @throws InputError where no sheet has the headings of the template, or there is no row
 */
export function visitsOfSheets(
  file: string,
  given: readonly Sheet[],
  { own = [], ...said }: Pick<Sheet, "zone" | "dates"> & { readonly own?: readonly SheetColumn[] } = {},
): VisitFile {
  const sheets = given.map((sheet) => ({ ...sheet, ...said }));
  const main = found(sheets, [...visitColumns, ...own]);
  if (main === undefined)
    throw inputError(
      file,
      "no-headings",
      `Start the sheet with the template's headings, “${VISIT}” first. “paper-pack template csv” or “xlsx” makes one.`,
    );
  if (main.rows.length === 0)
    throw inputError(file, "no-visits", "Put at least one visit under the headings: there is none.");
  if (main.rows.length > mostVisits)
    throw inputError(file, "too-many-rows", `Split the file: it has more than ${mostVisits} rows.`);
  const { byVisit, problems, used, unread } = detailsOf(sheets, main);
  const entries = main.rows.map((row, index) => entryOf(row, index, main, byVisit));
  const off = new Set(main.rows.flatMap((row, index) => (isCalledOff(row, main) ? [index] : [])));
  return {
    file,
    // a home that nobody goes to may still say when its journey begins
    entries: withSharedTimes(entries.map(({ entry }) => entry)).filter(({ index }) => !off.has(index)),
    faults: [
      ...main.problems,
      ...problems,
      ...entries.filter((_, index) => !off.has(index)).flatMap((each) => each.problems),
    ],
    notes: [
      ...[main, ...used].flatMap(shownOtherwise),
      ...unread.map((sheet) => unreadNote(sheet)),
      ...gapNotes(main),
      ...calledOffNotes(main, off),
    ],
  };
}

function isCalledOff(row: SheetRow, headed: HeadedSheet): boolean {
  const index = headed.columns.find(({ column }) => column.heading === CALLED_OFF)?.index ?? -1;
  // a word that is struck through, or has another's merged cell, is asked about
  if (row.spoilt?.has(index) === true && !isStruckOut(row, headed)) return false;
  const cell = row.cells[index];
  const said = isFilled(cell) ? readYesNo(cell) : undefined;
  return said?.ok === true && said.value;
}

/** That rows were passed over is said: a Yes in the wrong row is seen before anybody stands at no door. */
function calledOffNotes(main: HeadedSheet, off: ReadonlySet<number>): readonly string[] {
  const named = main.rows.flatMap((row, index) => {
    const id = idOfRow(row, main);
    return off.has(index) ? [isId(id) ? id : `row ${String(row.number)}`] : [];
  });
  return named.length === 0 ? [] : [`called off, so nothing is made or said of: ${named.join(", ")}.`];
}

const found = (sheets: readonly Sheet[], columns: readonly SheetColumn[]): HeadedSheet | undefined =>
  sheets
    .flatMap((sheet) => headedSheet(sheet, columns) ?? [])
    .sort((a, b) => b.columns.length - a.columns.length)
    .find((headed) => headed.columns.length > 1);

/** A sheet of somebody's own: hazards under other headings would stand in no pack. */
const unreadNote = ({ file, name }: Sheet): string =>
  `${name === undefined ? file : `the sheet “${name}”`} was not read: none of its rows starts with the template's headings, “${VISIT}” first.`;

function entryOf(
  row: SheetRow,
  index: number,
  main: HeadedSheet,
  byVisit: ReadonlyMap<string, Details>,
): { readonly entry: VisitEntry; readonly problems: readonly Problem[] } {
  const id = idOfRow(row, main);
  const details = id === undefined ? undefined : byVisit.get(id);
  const reading = placedAnswers(row, main);
  const { record, placeOf } = recordOf([
    ...reading.answers,
    ...visitorIds(reading.answers),
    ...(details?.answers ?? []),
  ]);
  const faulty = new Set([...reading.faulty, ...(details?.faulty ?? [])]);
  const at = (pointer: string): CellPlace => {
    const held = placeOf.get(pointer);
    if (held !== undefined) return held.cell;
    const line = details?.rows.find(({ place }) => pointer === place || pointer.startsWith(`${place}/`));
    const home = line ?? { place: "", row, headed: main };
    const wanted = typedPlace(pointer, placeOf).slice(home.place.length);
    const placed = home.headed.known.filter(({ place }) => place !== undefined);
    // what lacks a part as a whole lacks the first column of it
    const column =
      placed.find(({ place }) => place === wanted) ??
      placed.find(({ place }) => wanted !== "" && place?.startsWith(`${wanted}/`));
    if (column !== undefined) return cellPlace(home.headed, home.row, column);
    const above = pointer.slice(0, pointer.lastIndexOf("/"));
    return above === "" || above === home.place ? { ...sheetOf(home.headed), line: home.row.number } : at(above);
  };
  return {
    entry: {
      index,
      value: withWhatFollows(record),
      pointer: "",
      lineOf: (pointer) => at(pointer).line ?? row.number,
      at,
      faulty,
    },
    problems: [...reading.problems, ...(details?.problems ?? [])].map((problem) => ({
      ...problem,
      index,
      ...(isId(id) ? { id } : {}),
    })),
  };
}

/** The ids of the visitors of a row, by the numbers of their columns: whoever is named as Visitor 3 is meant where Visitor 2 is empty too. */
function visitorIds(answers: readonly PlacedAnswer[]): readonly PlacedAnswer[] {
  const first = new Map<string, PlacedAnswer>();
  for (const answer of answers) {
    const index = /^\/visitors\/([0-9]+)\//u.exec(answer.place)?.[1];
    if (index !== undefined && !first.has(index)) first.set(index, answer);
  }
  return [...first].map(([index, { cell }]) => ({
    place: `/visitors/${index}/id`,
    value: `visitor-${String(Number(index) + 1)}`,
    cell,
  }));
}

const isId = (id: string | undefined): id is string => idSchema.safeParse(id).success;

const sheetOf = ({ sheet: { name } }: HeadedSheet): CellPlace => (name === undefined ? {} : { sheet: name });
