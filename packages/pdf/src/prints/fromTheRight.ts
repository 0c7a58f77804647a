import type { Row } from "../typeset/row.js";
import type { Section } from "./section.js";

/** Sections of a language that is read from the right: the first cell of a row stands there, and so does what is in each cell. */
export function fromTheRight(sections: readonly Section[], width: number): readonly Section[] {
  const turned = (row: Row): Row => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, x: width - cell.x - cell.width, rightToLeft: true })),
  });
  return sections.map(({ header, rows, title, ...rest }) => ({
    ...rest,
    ...(title === undefined ? {} : { title: turned(title) }),
    header: header.map(turned),
    rows: rows.map(turned),
  }));
}
