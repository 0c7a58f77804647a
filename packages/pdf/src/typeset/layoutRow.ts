import type { Fonts } from "../fonts/createFonts.js";
import { layoutContent, type LineBox } from "./layoutContent.js";
import type { PlacedItem } from "./drawnItem.js";
import type { Row } from "./row.js";

/** A part of a row that no page break divides. */
export type RowSlice = { readonly height: number; readonly items: readonly PlacedItem[] };

const linesInSlice = 3;

/**
 * Places everything of a row. A row that is no higher than `wholeUpTo` points is one slice and stays whole; a higher one comes
 * as slices of a few lines each, between which a page may end.
 */
export function layoutRow(row: Row, wholeUpTo: number, fonts: Fonts): readonly RowSlice[] {
  const cells = row.cells.map((cell) =>
    cell.contents.flatMap((content) => layoutContent(content, cell, row.padding, fonts)),
  );
  const height = Math.max(row.minHeight ?? 0, ...cells.map((lines) => total(lines) + 2 * row.padding));
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
    slices.push({ height: sliceHeight, items: parts.flatMap((lines, cell) => place(lines, cell, top)) });
    left -= sliceHeight;
  }
  return slices;
}

function total(lines: readonly LineBox[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

function place(lines: readonly LineBox[], cell: number, top: number): PlacedItem[] {
  const placed: PlacedItem[] = [];
  let y = top;
  for (const line of lines) {
    for (const item of line.items) placed.push({ ...lower(item, y), cell });
    y += line.height;
  }
  return placed;
}

function lower(item: LineBox["items"][number], by: number): LineBox["items"][number] {
  return { ...item, y: item.y + by };
}
