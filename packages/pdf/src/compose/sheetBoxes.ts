import { paper, sheetOf } from "../prints/paper.js";
import type { Box } from "./Box.js";
import { sectionBoxes } from "./sectionBoxes.js";
import type { Sheet } from "./Sheet.js";

/** Everything of a sheet, from top to bottom. */
export function sheetBoxes({ fonts, orientation, sections }: Sheet): readonly Box[] {
  const { height: pageHeight } = sheetOf(orientation);
  return sections.flatMap((section, index) =>
    sectionBoxes(section, { fonts, pageHeight, gap: index === 0 ? 0 : paper.gap }),
  );
}
