import { hundredths } from "../file/points.js";
import { line, rectangle, type Ink } from "./createInk.js";
import { rule } from "./drawItem.js";
import type { PlacedRow } from "./sheetPage.js";

/** Rows of the same columns that stand one under the other. Lengths are in points; `tops` are where the second row and those after it begin. */
type Table = {
  readonly left: number;
  readonly right: number;
  /** Between two columns. */
  readonly inner: readonly number[];
  readonly top: number;
  readonly tops: number[];
  bottom: number;
};

/** Draws the frames of rows and the lines between their cells: rows of the same columns have them in common, each drawn once. */
export function drawRules(ink: Ink, rows: readonly PlacedRow[]): void {
  for (const { bottom, inner, left, right, top, tops } of tablesIn(rows)) {
    const frame = rectangle(left, top, right - left, bottom - top);
    const columns = inner.map((x) => line(x, top, x, bottom));
    const between = tops.map((y) => line(left, y, right, y));
    ink.stroke(rule, [frame, ...columns, ...between].join(" "));
  }
}

function tablesIn(rows: readonly PlacedRow[]): readonly Table[] {
  const tables: Table[] = [];
  for (const { height, origin, row } of rows) {
    if (!row.framed || row.cells.length === 0) continue;
    const xs = row.cells.map(({ x }) => x);
    const from = Math.min(...xs); // the first cell stands at the right where that is where one reads from
    const left = origin.left + from;
    const right = origin.left + Math.max(...row.cells.map(({ width, x }) => x + width));
    const inner = xs.filter((x) => x > from).map((x) => origin.left + x);
    const last = tables.at(-1);
    if (last !== undefined && goesOn(last, { inner, left, right, top: origin.top })) {
      last.tops.push(origin.top);
      last.bottom = origin.top + height;
    } else tables.push({ left, right, inner, top: origin.top, tops: [], bottom: origin.top + height });
  }
  return tables;
}

function goesOn(table: Table, { inner, left, right, top }: Pick<Table, "inner" | "left" | "right" | "top">): boolean {
  const same = (one: number, other: number): boolean => hundredths(one) === hundredths(other);
  if (!same(table.bottom, top) || !same(table.left, left) || !same(table.right, right)) return false;
  return table.inner.length === inner.length && table.inner.every((x, at) => same(x, inner[at] ?? Number.NaN));
}
