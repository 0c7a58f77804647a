import type { CellContent, Row } from "../typeset/row.js";
import type { RowTags } from "./rowTags.js";

/** The columns of a table, in points. */
export type Places = readonly { readonly x: number; readonly width: number }[];

/** Puts contents into the columns of a table, one list per cell. */
export function tableRow(
  tags: RowTags,
  places: Places,
  contents: readonly (readonly CellContent[])[],
  look: { padding?: number; sides?: number; minHeight?: number; shaded?: boolean } = {},
): Row {
  const { padding = 4, sides = padding, minHeight = 0, shaded = false } = look;
  const cells = places.map(({ x, width }, index) => ({ x, width, shaded, contents: contents[index] ?? [] }));
  return { cells, order: [tags.row, ...tags.cells], padding, sides, minHeight, framed: true };
}
