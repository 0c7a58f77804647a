import type { Fonts } from "../fonts/createFonts.js";
import { layoutContent, type LineBox } from "./layoutContent.js";
import type { PlacedItem } from "./drawnItem.js";
import type { Row } from "./row.js";

/** A part of a row that no page break divides. */
export type RowSlice = { readonly height: number; readonly items: readonly PlacedItem[] };

/** A row whose lines are set: how high it is, and the lines of each cell. */
export type SetRow = {
  readonly row: Row;
  readonly height: number;
  readonly cells: readonly (readonly LineBox[])[];
};

const linesInSlice = 3;

/** Sets the lines of a row's cells; its height in points is that of the highest. */
export function setRow(row: Row, fonts: Fonts): SetRow {
  const cells = row.cells.map((cell) =>
    cell.contents.flatMap((content) => layoutContent(content, cell, row.padding, fonts)),
  );
  return { row, cells, height: Math.max(row.minHeight ?? 0, ...cells.map((lines) => total(lines) + 2 * row.padding)) };
}

/**
 * Places everything of a row. A row that is no higher than `wholeUpTo` points is one slice and stays whole; a higher one comes
 * as slices of a few lines each, between which a page may end.
 */
export function sliceRow({ cells, height, row }: SetRow, wholeUpTo: number): readonly RowSlice[] {
  const longest = Math.max(0, ...cells.map((lines) => lines.length));
  const step = height <= wholeUpTo ? Math.max(1, longest) : linesInSlice;
  const slices: RowSlice[] = [];
  let left = height;
  for (let from = 0; from === 0 || from < longest; from += step) {
    const last = from + step >= longest;
    const parts = cells.map((lines) => lines.slice(from, from + step));
    const top = from === 0 ? row.padding : 0;
    const content = Math.max(0, ...parts.map(total)) + top + (last ? row.padding : 0);
    const sliceHeight = last ? Math.max(content, left) : content;
    const items: PlacedItem[] = [];
    parts.forEach((lines, cell) => place(lines, cell, top, items));
    slices.push({ height: sliceHeight, items });
    left -= sliceHeight;
  }
  return slices;
}

function total(lines: readonly LineBox[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

function place(lines: readonly LineBox[], cell: number, top: number, placed: PlacedItem[]): void {
  let y = top;
  for (const line of lines) {
    for (const item of line.items) placed.push({ ...item, y: item.y + y, cell });
    y += line.height;
  }
}
