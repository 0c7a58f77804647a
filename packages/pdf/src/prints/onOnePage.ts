import type { Fonts } from "../fonts/createFonts.js";
import { setRow } from "../typeset/setRow.js";
import type { TypeScale } from "../typeset/typeScale.js";
import { paper, sheetOf } from "./paper.js";
import type { Section } from "./section.js";

/**
 * Sections in the usual sizes or, where they would not fit on one upright page, as small as dense tables: nobody turns over a page that says whether
 * to go, or whom to ring. What is too long even so goes on.
 */
export function onOnePage(
  scale: TypeScale,
  fonts: Fonts,
  sectionsIn: (scale: TypeScale) => readonly Section[],
): readonly Section[] {
  const usual = sectionsIn(scale);
  if (heightOf(usual, fonts) <= sheetOf("portrait").height) return usual;
  const { dense } = scale;
  return sectionsIn({ ...scale, body: dense, small: Math.min(scale.small, dense) });
}

/** Points from the top of the first section to the foot of the last, were the page long enough. */
export function heightOf(sections: readonly Section[], fonts: Fonts): number {
  const rows = sections.flatMap(({ title, header, rows }) => [
    ...(title === undefined ? [] : [title]),
    ...header,
    ...rows,
  ]);
  return rows.reduce((sum, row) => sum + setRow(row, fonts).height, paper.gap * (sections.length - 1));
}
