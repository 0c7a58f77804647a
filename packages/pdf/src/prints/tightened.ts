import type { CellContent, Row } from "../typeset/row.js";
import type { Section } from "./section.js";

/** The white around the contents of a box, and the distance of ruled lines, where a page has to hold more: those of large print stay wider. */
const least = { padding: 1, pitch: 14, share: 0.75 } as const;

/** Sections with less white in their boxes, `most` points of it, and with ruled lines closer together. */
export function tightened(sections: readonly Section[], most: number = least.padding): readonly Section[] {
  return sections.map(({ header, rows, title, ...rest }) => ({
    ...rest,
    ...(title === undefined ? {} : { title: lower(title, most) }),
    header: header.map((row) => tight(row, most)),
    rows: rows.map((row) => tight(row, most)),
  }));
}

function tight(row: Row, most: number): Row {
  if (!row.framed) return lower(row, most);
  const cells = row.cells.map((cell) => ({ ...cell, contents: cell.contents.map(closer) }));
  return { ...row, cells, padding: Math.min(row.padding, most) };
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
