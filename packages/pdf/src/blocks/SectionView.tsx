import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { Fonts } from "../fonts/createFonts.js";
import type { Section } from "../prints/section.js";
import { layoutRow } from "../typeset/layoutRow.js";
import { RowView } from "./RowView.js";

/** A section, the fonts that set it, and what a page holds. */
export type SectionViewProps = {
  readonly section: Section;
  readonly fonts: Fonts;
  /** Points between the top and the bottom margin of a page. */
  readonly pageHeight: number;
  /** Points of white above the section. */
  readonly gap: number;
};

/** A section on the page: its header rows stand again on every page that it goes on to, and neither they nor its title stand alone at a page's foot. */
export function SectionView({ section, fonts, pageHeight, gap }: SectionViewProps): ReactElement {
  const height = (rows: readonly Section["rows"][number][]): number =>
    rows.reduce((sum, row) => sum + heightOf(row, fonts), 0);
  const title = section.title === undefined ? [] : [section.title];
  const headers = height(section.header);
  const wholeUpTo = pageHeight - headers - gap;
  const together = section.together && height([...title, ...section.rows]) + headers < wholeUpTo;
  const room = height(title) + headers + Math.min(height(section.rows.slice(0, 1)), wholeUpTo / 3);
  return (
    <>
      <View style={{ height: gap, flexShrink: 0 }} minPresenceAhead={together ? 0 : room} />
      <View wrap={!together} style={{ flexShrink: 0 }}>
        {title.map((row, key) => (
          <RowView key={`t${key}`} row={row} fonts={fonts} wholeUpTo={pageHeight} room={room - height(title)} />
        ))}
        {section.header.map((row, key) => (
          <RowView key={`h${key}`} row={row} fonts={fonts} wholeUpTo={pageHeight} header />
        ))}
        {section.rows.map((row, key) => (
          <RowView key={key} row={row} fonts={fonts} wholeUpTo={wholeUpTo} />
        ))}
      </View>
    </>
  );
}

function heightOf(row: Section["rows"][number], fonts: Fonts): number {
  return layoutRow(row, Infinity, fonts).reduce((sum, slice) => sum + slice.height, 0);
}
