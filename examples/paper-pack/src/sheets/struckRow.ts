import type { Problem } from "../Problem.js";
import { CALLED_OFF } from "./column.js";
import { columnLetters, isFilled, type HeadedSheet } from "./headedSheet.js";
import type { SheetRow } from "./Sheet.js";

/** Whether a line goes through a row as a whole: through its first answer, the id of the visit, or through all that is filled. */
export function isStruckOut({ cells, spoilt }: SheetRow, { columns }: HeadedSheet): boolean {
  const filled = columns.filter(({ index }) => isFilled(cells[index]));
  const [first] = filled;
  if (first === undefined) return false;
  const isStruck = ({ index }: typeof first): boolean => spoilt?.get(index) === "struck";
  return (first.column === columns[0]?.column && isStruck(first)) || filled.every(isStruck);
}

/** Asks what a row means that is struck through: somebody may have called the visit off so, and somebody else may go. */
export function struckRow(row: SheetRow, headed: HeadedSheet): readonly Problem[] {
  if (!isStruckOut(row, headed)) return [];
  const { sheet, columns } = headed;
  const [first] = columns;
  return [
    {
      file: sheet.file,
      ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
      line: row.number,
      ...(first === undefined ? {} : { cell: columnLetters(first.index), heading: first.column.heading }),
      pointer: "",
      code: "row-struck",
      message: columns.some(({ column }) => column.heading === CALLED_OFF)
        ? `This row is struck through. If the visit is called off, write Yes under “${CALLED_OFF}”. If not, take the line through it out.`
        : "This row is struck through. Empty it, or take the line through it out.",
    },
  ];
}
