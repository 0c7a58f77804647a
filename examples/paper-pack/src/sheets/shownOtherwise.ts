import { columnLetters, isFilled, type HeadedSheet } from "./headedSheet.js";

/** Cells that are named. */
const MOST_NAMED = 10;

/** What the spreadsheet program does not show and is read all the same, and what it shows and is not read. */
export function shownOtherwise({ rows, columns, sheet }: HeadedSheet): readonly string[] {
  const { hidden = false, name = "", hiddenColumns, commented = [] } = sheet;
  const unseen = rows.filter((row) => row.hidden === true).map(({ number }) => number);
  const unseenColumns = columns
    .filter(({ index }) => hiddenColumns?.has(index) === true && rows.some(({ cells }) => isFilled(cells[index])))
    .map(({ index }) => columnLetters(index));
  const unseenCells = rows.flatMap(({ number, unseen: empty = [] }) =>
    columns.filter(({ index }) => empty.includes(index)).map(({ index }) => `${columnLetters(index)}${String(number)}`),
  );
  return [
    ...(hidden ? [`the sheet “${name}” is hidden, and was read.`] : []),
    ...(unseen.length === 0 ? [] : [`hidden rows of the sheet “${name}” were read: ${unseen.join(", ")}.`]),
    ...(unseenColumns.length === 0
      ? []
      : [`hidden columns of the sheet “${name}” were read: ${unseenColumns.join(", ")}.`]),
    ...(unseenCells.length === 0
      ? []
      : [`cells of the sheet “${name}” that look empty and are filled were read: ${listed(unseenCells)}.`]),
    ...(commented.length === 0
      ? []
      : [
          `comments on cells of the sheet “${name}” are not read, and stand in no pack: ${listed(commented)}. What matters there belongs into the cells.`,
        ]),
  ];
}

const listed = (cells: readonly string[]): string =>
  `${cells.slice(0, MOST_NAMED).join(", ")}${cells.length > MOST_NAMED ? ` and ${String(cells.length - MOST_NAMED)} more` : ""}`;
