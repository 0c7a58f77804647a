import { columnLetters, isFilled, type HeadedSheet } from "./headedSheet.js";

/** Cells with a comment that are named. */
const MOST_COMMENTS = 10;

/** What the spreadsheet program does not show and is read all the same, and what it shows and is not read. */
export function shownOtherwise({ rows, columns, sheet }: HeadedSheet): readonly string[] {
  const { hidden = false, name = "", hiddenColumns, commented = [] } = sheet;
  const unseen = rows.filter((row) => row.hidden === true).map(({ number }) => number);
  const unseenColumns = columns
    .filter(({ index }) => hiddenColumns?.has(index) === true && rows.some(({ cells }) => isFilled(cells[index])))
    .map(({ index }) => columnLetters(index));
  const [shown, more] = [commented.slice(0, MOST_COMMENTS), commented.length - MOST_COMMENTS];
  return [
    ...(hidden ? [`the sheet “${name}” is hidden, and was read.`] : []),
    ...(unseen.length === 0 ? [] : [`hidden rows of the sheet “${name}” were read: ${unseen.join(", ")}.`]),
    ...(unseenColumns.length === 0
      ? []
      : [`hidden columns of the sheet “${name}” were read: ${unseenColumns.join(", ")}.`]),
    ...(commented.length === 0
      ? []
      : [
          `comments on cells of the sheet “${name}” are not read, and stand in no pack: ${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}. What matters there belongs into the cells.`,
        ]),
  ];
}
