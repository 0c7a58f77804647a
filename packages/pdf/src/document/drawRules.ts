import { hundredths } from "../file/points.js";
import { line, rectangle, type Ink } from "./createInk.js";
import { frameRule, innerRule } from "./drawItem.js";
import type { PlacedRow } from "./sheetPage.js";

/** Rows of the same columns that stand one under the other. Lengths are in points; `inner` is between two columns. */
type Columns = { readonly inner: readonly number[]; readonly top: number; bottom: number };

/** Rows of the same edges that stand one under the other; `tops` are where the second row and those after it begin. */
type Table = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly tops: number[];
  bottom: number;
  readonly parts: Columns[];
};

/**
 * Draws the lines between the cells of rows, then the stronger frames around them: rows of the same edges have one frame in common, and each line is
 * drawn once.
 */
export function drawRules(ink: Ink, rows: readonly PlacedRow[]): void {
  const tables = tablesIn(rows);
  const inner = tables.flatMap(innerLines);
  if (inner.length > 0) ink.stroke(innerRule, inner.join(" "));
  const frames = tables.map(({ bottom, left, right, top }) => rectangle(left, top, right - left, bottom - top));
  if (frames.length > 0) ink.stroke(frameRule, frames.join(" "));
}

function innerLines({ left, parts, right, tops }: Table): readonly string[] {
  const columns = parts.flatMap(({ bottom, inner, top }) => inner.map((x) => line(x, top, x, bottom)));
  return [...columns, ...tops.map((y) => line(left, y, right, y))];
}

function tablesIn(rows: readonly PlacedRow[]): readonly Table[] {
  const tables: Table[] = [];
  for (const { height, origin, row } of rows) {
    if (!row.framed || row.cells.length === 0) continue;
    const xs = row.cells.map(({ x }) => x);
    const from = Math.min(...xs); // the first cell stands at the right where that is where one reads from
    const left = origin.left + from;
    const right = origin.left + Math.max(...row.cells.map(({ width, x }) => x + width));
    const { top } = origin;
    const own: Columns = { inner: xs.filter((x) => x > from).map((x) => origin.left + x), top, bottom: top + height };
    const last = tables.at(-1);
    if (last === undefined || !goesOn(last, { left, right, top })) {
      tables.push({ left, right, top, tops: [], bottom: own.bottom, parts: [own] });
      continue;
    }
    last.tops.push(top);
    last.bottom = own.bottom;
    const part = last.parts.at(-1);
    if (part !== undefined && hasColumns(part, own.inner)) part.bottom = own.bottom;
    else last.parts.push(own);
  }
  return tables;
}

const same = (one: number, other: number): boolean => hundredths(one) === hundredths(other);

function goesOn(table: Table, { left, right, top }: Pick<Table, "left" | "right" | "top">): boolean {
  return same(table.bottom, top) && same(table.left, left) && same(table.right, right);
}

function hasColumns({ inner }: Columns, columns: readonly number[]): boolean {
  return inner.length === columns.length && inner.every((x, at) => same(x, columns[at] ?? Number.NaN));
}
