import type { CellContent, Row } from "../typeset/row.js";
import type { Section } from "./section.js";

/** The white around the contents of a box, and the distance of ruled lines, where a page has to hold more: those of large print stay wider. */
const least = { padding: 1, pitch: 14, share: 0.75 } as const;

/** How much white stays in boxes, in points: above and below, and at the sides, where letters keep away from the lines beside them. */
export type BoxWhite = { readonly padding?: number; readonly sides?: number };

/** What stays where a page has to hold as much as it can. */
export const leastWhite: BoxWhite = {};

/** Sections with less white in their boxes, and with ruled lines closer together. */
export function tightened(sections: readonly Section[], white: BoxWhite): readonly Section[] {
  const { padding = least.padding } = white;
  const most = { padding, sides: Math.max(padding, white.sides ?? 3) };
  return sections.map(({ header, rows, title, ...rest }) => ({
    ...rest,
    ...(title === undefined ? {} : { title: lower(title, padding) }),
    header: header.map((row) => tight(row, most)),
    rows: rows.map((row) => tight(row, most)),
  }));
}

function tight(row: Row, most: Required<BoxWhite>): Row {
  if (!row.framed) return lower(row, most.padding);
  const cells = row.cells.map((cell) => ({ ...cell, contents: cell.contents.map(closer) }));
  const { padding, sides = padding } = row;
  return { ...row, cells, padding: Math.min(padding, most.padding), sides: Math.min(sides, most.sides) };
}

/** A title or a sentence between boxes stands flush with the edges of the boxes: its cells move with its padding. */
function lower(row: Row, most: number): Row {
  const padding = Math.min(row.padding, most);
  const more = row.padding - padding;
  const cells = row.cells.map((cell) => ({ ...cell, x: cell.x + more, width: cell.width - 2 * more }));
  return { ...row, cells, padding };
}

function closer(content: CellContent): CellContent {
  if (content.kind !== "pen") return content;
  return { ...content, pitch: Math.min(content.pitch, Math.max(least.pitch, content.pitch * least.share)) };
}
