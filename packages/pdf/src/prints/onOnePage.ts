import type { Fonts } from "../fonts/createFonts.js";
import { measured } from "./measured.js";
import type { PageFit } from "./pageFits.js";
import { paper, sheetOf } from "./paper.js";
import type { Section } from "./section.js";

/** Sections in the first way in which they fit on one page: nobody turns over a page that says whether to go, or whom to ring. Undefined where none does. */
export function onOnePage(
  fonts: Fonts,
  fits: readonly PageFit[],
  sectionsIn: (fit: PageFit) => readonly Section[],
  orientation: "portrait" | "landscape" = "portrait",
): readonly Section[] | undefined {
  const room = sheetOf(orientation).height;
  for (const fit of fits) {
    const sections = sectionsIn(fit).map((section) => measured(section, fonts));
    if (heightOf(sections, fonts) <= room) return sections;
  }
  return undefined;
}

/** Points from the top of the first section to the foot of the last, were the page long enough. */
export function heightOf(sections: readonly Section[], fonts: Fonts): number {
  const rows = sections.flatMap((section) => [...(measured(section, fonts).measured?.values() ?? [])]);
  return rows.reduce((sum, { height }) => sum + height, paper.gap * (sections.length - 1));
}
