import { measuredSheet } from "../prints/measured.js";
import { paper, sheetOf } from "../prints/paper.js";
import { composePages } from "./composePages.js";
import type { Sheet } from "./Sheet.js";

/** A page that is less than this part full looks as if something were missing, and costs paper. */
const least = 1 / 3;

/** Of several ways to set a sheet, the first that leaves no page of several less than a third full; where each does, the first of all. */
export function wellFilled<Way>(ways: readonly [Way, ...Way[]], sheetIn: (way: Way) => Sheet): Sheet {
  const [first, ...others] = ways;
  const usual = measuredSheet(sheetIn(first));
  if (!hasSparsePage(usual)) return usual;
  for (const way of others) {
    const sheet = measuredSheet(sheetIn(way));
    if (!hasSparsePage(sheet)) return sheet;
  }
  return usual;
}

function hasSparsePage(sheet: Sheet): boolean {
  const { height } = sheetOf(sheet.orientation);
  const pages = composePages(sheet);
  if (pages.length === 1) return false;
  return pages.some(({ rows }) => {
    const foot = Math.max(...rows.map((row) => row.origin.top + row.height));
    return foot - paper.margin < height * least;
  });
}
