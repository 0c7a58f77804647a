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
  for (const fit of fits) {
    const sections = fittingSections(sectionsIn(fit), sheetOf(orientation).height, fonts);
    if (sections !== undefined) return sections;
  }
  return undefined;
}

/** Sections with their rows set; undefined where they are higher than so many points, and then those below need not be set. */
function fittingSections(sections: readonly Section[], room: number, fonts: Fonts): readonly Section[] | undefined {
  const set: Section[] = [];
  let height = -paper.gap;
  for (const section of sections) {
    const next = measured(section, fonts);
    height += paper.gap;
    for (const row of next.measured?.values() ?? []) height += row.height;
    if (height > room) return undefined;
    set.push(next);
  }
  return set;
}
