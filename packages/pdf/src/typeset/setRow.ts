import type { Fonts } from "../fonts/createFonts.js";
import { layoutContent, type LineBox } from "./layoutContent.js";
import type { Row } from "./row.js";

/** A row whose lines are set: how high it is, and the lines of each cell. */
export type SetRow = {
  readonly row: Row;
  readonly height: number;
  readonly cells: readonly (readonly LineBox[])[];
};

/** What rows were set as, as long as somebody has them: a sheet that is to fit on a page is measured before it is composed. */
const known = new WeakMap<Row, { readonly fonts: Fonts; readonly families: number; readonly set: SetRow }>();

/** Sets the lines of a row's cells; its height in points is that of the highest. */
export function setRow(row: Row, fonts: Fonts): SetRow {
  const before = known.get(row);
  const families = fonts.loaded.length;
  if (before?.fonts === fonts && before.families === families) return before.set;
  const set = newlySet(row, fonts);
  known.set(row, { fonts, families, set });
  return set;
}

function newlySet(row: Row, fonts: Fonts): SetRow {
  const cells = row.cells.map((cell) =>
    cell.contents.flatMap((content) => layoutContent(content, cell, row.padding, fonts)),
  );
  return { row, cells, height: Math.max(row.minHeight ?? 0, ...cells.map((lines) => total(lines) + 2 * row.padding)) };
}

function total(lines: readonly LineBox[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}
