import type { Fonts } from "../fonts/createFonts.js";
import { setRow } from "../typeset/setRow.js";
import type { TypeScale } from "../typeset/typeScale.js";
import { paper, sheetOf } from "./paper.js";
import type { Section } from "./section.js";

/** How sections are set: in which sizes, and whether white space and lines of their own are spared. */
export type PageFit = { readonly scale: TypeScale; readonly compact: boolean };

/** The page that sections are to fit on, and their sizes where they are too long for it even so. */
export type OnePageLook = {
  readonly orientation?: "portrait" | "landscape";
  readonly otherwise?: "small" | "usual";
};

/**
 * Sections in the usual sizes or, where they would not fit on one page, as small as dense tables, then with less white too: nobody turns over a
 * page that says whether to go, or whom to ring. What is too long even so goes on, in the usual white.
 */
export function onOnePage(
  scale: TypeScale,
  fonts: Fonts,
  sectionsIn: (fit: PageFit) => readonly Section[],
  { orientation = "portrait", otherwise = "small" }: OnePageLook = {},
): readonly Section[] {
  const room = sheetOf(orientation).height;
  const { dense } = scale;
  const small = { ...scale, body: dense, small: Math.min(scale.small, dense) };
  const fits = [
    { scale, compact: false },
    { scale: small, compact: false },
    { scale: small, compact: true },
  ];
  for (const fit of fits) {
    const sections = sectionsIn(fit).map((section) => measured(section, fonts));
    if (heightOf(sections, fonts) <= room) return sections;
  }
  return sectionsIn({ scale: otherwise === "small" ? small : scale, compact: false });
}

/** Points from the top of the first section to the foot of the last, were the page long enough. */
export function heightOf(sections: readonly Section[], fonts: Fonts): number {
  const rows = sections.flatMap((section) => [...(measured(section, fonts).measured?.values() ?? [])]);
  return rows.reduce((sum, { height }) => sum + height, paper.gap * (sections.length - 1));
}

/** A section with its rows set. */
function measured(section: Section, fonts: Fonts): Section {
  if (section.measured !== undefined) return section;
  const { header, rows, title } = section;
  const all = [...(title === undefined ? [] : [title]), ...header, ...rows];
  return { ...section, measured: new Map(all.map((row) => [row, setRow(row, fonts)])) };
}
