import type { Fonts } from "../fonts/createFonts.js";
import type { Section } from "../prints/section.js";
import type { Row } from "../typeset/row.js";
import { setRow, type SetRow } from "../typeset/setRow.js";
import type { Box } from "./Box.js";
import { rowBox } from "./rowBox.js";

/** A section's surroundings. */
export type SectionPlace = {
  readonly fonts: Fonts;
  /** Points between the top and the bottom margin of a page. */
  readonly pageHeight: number;
  /** Points of white above the section. */
  readonly gap: number;
};

/** Header rows that take more of a page than this part are printed once: printed on every page, they would leave what follows no room to go on in. */
const mostRepeated = 1 / 2;

/** A section on the page: its header rows stand again on every page that it goes on to, and neither they nor its title stand alone at a page's foot. */
export function sectionBoxes(section: Section, { fonts, gap, pageHeight }: SectionPlace): readonly Box[] {
  const set = (row: Row): SetRow => section.measured?.get(row) ?? setRow(row, fonts);
  const title = section.title === undefined ? [] : [set(section.title)];
  const header = section.header.map(set);
  const rows = section.rows.map(set);
  const headers = heightOf(header);
  const repeated = headers <= pageHeight * mostRepeated;
  const wholeUpTo = pageHeight - (repeated ? headers : 0) - gap;
  const together = section.together && heightOf([...title, ...rows]) + headers < wholeUpTo;
  const room = heightOf(title) + headers + Math.min(heightOf(rows.slice(0, 1)), wholeUpTo / 3);
  return [
    { height: gap, room: together ? 0 : room, divides: true },
    {
      divides: !together,
      within: [
        ...title.map((set) => rowBox(set, { wholeUpTo: pageHeight, room: room - heightOf(title) })),
        ...header.map((set) => rowBox(set, { wholeUpTo: pageHeight, header: repeated })),
        ...rows.map((set, key) => rowBox(set, { wholeUpTo, room: roomAfter(rows, key, wholeUpTo) })),
      ],
    },
  ];
}

function heightOf(rows: readonly SetRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** What has to be free below a row that leads the next. */
function roomAfter(rows: readonly SetRow[], at: number, wholeUpTo: number): number {
  if (rows[at]?.row.leads !== true) return 0;
  return Math.min(heightOf(rows.slice(at + 1, at + 2)), wholeUpTo / 3);
}
