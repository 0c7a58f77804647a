import type { CellContent, Row } from "../typeset/row.js";
import type { Section } from "./section.js";

/** The white around the contents of a box, and the distance of ruled lines, where a page has to hold more: those of large print stay wider. */
const least = { padding: 1, pitch: 14, share: 0.75 } as const;

/** Sections with less white in their boxes, and with ruled lines closer together. */
export function tightened(sections: readonly Section[]): readonly Section[] {
  return sections.map(({ header, rows, title, ...rest }) => ({
    ...rest,
    ...(title === undefined ? {} : { title: lower(title) }),
    header: header.map(tight),
    rows: rows.map(tight),
  }));
}

function tight(row: Row): Row {
  if (!row.framed) return lower(row);
  const cells = row.cells.map((cell) => ({ ...cell, contents: cell.contents.map(closer) }));
  return { ...row, cells, padding: Math.min(row.padding, least.padding) };
}

/** A title or a sentence between boxes stands flush with the edges of the boxes: its cells move with its padding. */
function lower(row: Row): Row {
  const padding = Math.min(row.padding, least.padding);
  const more = row.padding - padding;
  const cells = row.cells.map((cell) => ({ ...cell, x: cell.x + more, width: cell.width - 2 * more }));
  return { ...row, cells, padding };
}

function closer(content: CellContent): CellContent {
  if (content.kind !== "pen") return content;
  return { ...content, pitch: Math.min(content.pitch, Math.max(least.pitch, content.pitch * least.share)) };
}
