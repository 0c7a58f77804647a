import type { Problem } from "../Problem.js";
import { VISIT } from "./column.js";
import { detailSheets, type DetailSheet } from "./detailSheets.js";
import { headedSheet, isFilled, type HeadedSheet } from "./headedSheet.js";
import { idOfRow } from "./idOfRow.js";
import { cellPlace, placedAnswers, type PlacedAnswer } from "./placedAnswers.js";
import type { Sheet, SheetRow } from "./Sheet.js";
import { visitColumns } from "./visitColumns.js";

/** What the rows of a detail sheet say of one visit. */
export type Details = {
  readonly answers: PlacedAnswer[];
  readonly problems: Problem[];
  readonly faulty: string[];
  readonly rows: { readonly place: string; readonly row: SheetRow; readonly headed: HeadedSheet }[];
};

/**
 * Reads the sheets beside that of the visits. `used` are those that are details; `unread` hold something, and their headings are nobody's.
 */
export function detailsOf(
  sheets: readonly Sheet[],
  main: HeadedSheet,
): {
  readonly byVisit: ReadonlyMap<string, Details>;
  readonly problems: readonly Problem[];
  readonly used: readonly HeadedSheet[];
  readonly unread: readonly Sheet[];
} {
  const ids = new Set(main.rows.flatMap((row) => idOfRow(row, main) ?? []));
  const byVisit = new Map<string, Details>();
  const problems: Problem[] = [];
  const used: HeadedSheet[] = [];
  const unread: Sheet[] = [];
  for (const sheet of sheets.filter((each) => each !== main.sheet)) {
    const found = detailOf(sheet);
    if (found === undefined) {
      if (headedSheet(sheet, visitColumns) !== undefined) problems.push(notRead(sheet));
      else if (sheet.rows.some(({ cells }) => cells.some(isFilled))) unread.push(sheet);
      continue;
    }
    const { detail, headed } = found;
    used.push(headed);
    problems.push(...headed.problems);
    for (const row of headed.rows) {
      const id = idOfRow(row, headed);
      if (id === undefined || !ids.has(id)) problems.push(noSuchVisit(row, headed, detail));
      else byVisit.set(id, withRow(byVisit.get(id), row, headed, detail));
    }
  }
  return { byVisit, problems, used, unread };
}

/** A sheet is one of the details when it has more of their headings than that of the visit; of several, the one with most. */
function detailOf(sheet: Sheet): { readonly detail: DetailSheet; readonly headed: HeadedSheet } | undefined {
  return detailSheets
    .flatMap((detail) => {
      const headed = headedSheet(sheet, detail.columns);
      return headed !== undefined && headed.columns.length > 1 ? [{ detail, headed }] : [];
    })
    .sort((a, b) => b.headed.columns.length - a.headed.columns.length)[0];
}

/** A second sheet of visits, or one whose headings nobody knows: its rows are told, not passed over. */
const notRead = ({ file, name }: Sheet): Problem => ({
  file,
  ...(name === undefined ? {} : { sheet: name }),
  pointer: "",
  code: "sheet-not-read",
  message: `Put all visits under one another on one sheet: this one starts with “${VISIT}” too, and was not read.`,
});

function noSuchVisit(row: SheetRow, headed: HeadedSheet, { columns }: DetailSheet): Problem {
  const [first] = columns;
  return {
    file: headed.sheet.file,
    ...(first === undefined ? {} : cellPlace(headed, row, first)),
    pointer: "",
    code: "no-such-visit",
    message: "Write the id of a visit of the sheet of visits: this row belongs to none.",
  };
}

function withRow(before: Details | undefined, row: SheetRow, headed: HeadedSheet, { list }: DetailSheet): Details {
  const details: Details = before ?? { answers: [], problems: [], faulty: [], rows: [] };
  const index = details.rows.filter(({ place }) => place.startsWith(`${list}/`)).length;
  const place = `${list}/${index}`;
  const reading = placedAnswers(row, headed);
  details.answers.push(...reading.answers.map((answer) => ({ ...answer, place: `${place}${answer.place}` })));
  details.faulty.push(...reading.faulty.map((each) => `${place}${each}`));
  details.problems.push(...reading.problems.map((problem) => ({ ...problem, pointer: `${place}${problem.pointer}` })));
  details.rows.push({ place, row, headed });
  return details;
}
