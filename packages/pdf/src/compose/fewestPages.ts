import { composePages } from "./composePages.js";
import type { Sheet } from "./Sheet.js";

/** Of several ways to set a sheet, the first of those that take the fewest pages. */
export function fewestPages<Way>([first, ...others]: readonly [Way, ...Way[]], sheetIn: (way: Way) => Sheet): Sheet {
  let best = counted(sheetIn(first));
  for (const way of others) {
    const each = counted(sheetIn(way));
    if (each.pages < best.pages) best = each;
  }
  return best.sheet;
}

const counted = (sheet: Sheet): { sheet: Sheet; pages: number } => ({ sheet, pages: composePages(sheet).length });
