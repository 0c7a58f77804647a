import type { Fonts } from "../fonts/createFonts.js";
import { layoutContent, type LineBox } from "./layoutContent.js";
import type { Row } from "./row.js";

/** A row whose lines are set: how high it is, and the lines of each cell. */
export type SetRow = {
  readonly row: Row;
  readonly height: number;
  readonly cells: readonly (readonly LineBox[])[];
};

/** Sets the lines of a row's cells; its height in points is that of the highest. */
export function setRow(row: Row, fonts: Fonts): SetRow {
  const { padding, sides = padding } = row;
  const cells = row.cells.map((cell): readonly LineBox[] => {
    const [only] = cell.contents;
    if (only !== undefined && cell.contents.length === 1) return layoutContent(only, cell, sides, fonts);
    return cell.contents.flatMap((content) => layoutContent(content, cell, sides, fonts));
  });
  return { row, cells, height: Math.max(row.minHeight ?? 0, ...cells.map((lines) => total(lines) + 2 * padding)) };
}

function total(lines: readonly LineBox[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}
