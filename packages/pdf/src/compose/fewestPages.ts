import { measuredSheet } from "../prints/measured.js";
import { composePages } from "./composePages.js";
import type { Sheet } from "./Sheet.js";

/** Of several ways to set a sheet, the first of those that take the fewest pages. */
export function fewestPages<Way>([first, ...others]: readonly [Way, ...Way[]], sheetIn: (way: Way) => Sheet): Sheet {
  const counted = (way: Way): { sheet: Sheet; pages: number } => {
    const sheet = measuredSheet(sheetIn(way));
    return { sheet, pages: composePages(sheet).length };
  };
  let best = counted(first);
  for (const way of others) {
    const each = counted(way);
    if (each.pages < best.pages) best = each;
  }
  return best.sheet;
}
