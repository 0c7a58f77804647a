import type { Origin } from "../document/drawItem.js";
import type { PlacedRow, PlacedSlice, SheetPage } from "../document/sheetPage.js";
import { paper, sheetOf } from "../prints/paper.js";
import { dividePage, isHeader } from "./dividePage.js";
import { loose, placed, type LooseBox, type PlacedBox } from "./PlacedBox.js";
import { entriesOf, type Sheet } from "./Sheet.js";
import { sheetBoxes } from "./sheetBoxes.js";

/** Sets a sheet on as many pages as it takes, each row where React-PDF would set it. */
export function composePages(sheet: Sheet): readonly SheetPage[] {
  const { height: most, size } = sheetOf(sheet.orientation);
  const [width, height] = size;
  const pages: SheetPage[] = [];
  let left: readonly LooseBox[] = sheetBoxes(sheet).map(loose);
  do {
    const bottom = height - paper.margin - paper.foot;
    const { here, next } = dividePage(placed(left, paper.margin), bottom, most);
    const rows = rowsIn(placed(here, paper.margin), { left: paper.margin, top: 0 });
    pages.push({ width, height, marks: sheet.marks, rows, entries: pages.length === 0 ? entriesOf(sheet) : [] });
    left = next;
  } while (!left.every(isHeader));
  return pages;
}

function rowsIn(boxes: readonly PlacedBox[], around: Origin): readonly PlacedRow[] {
  return boxes.flatMap(({ box, height, top, within }) => {
    const origin = { left: around.left, top: around.top + top };
    if (box.row === undefined) return rowsIn(within, origin);
    return [{ row: box.row, height, header: box.header === true, origin, slices: slicesIn(box, within, origin) }];
  });
}

function slicesIn({ slice }: PlacedBox["box"], within: readonly PlacedBox[], origin: Origin): readonly PlacedSlice[] {
  if (slice !== undefined) return [{ items: slice.items, origin }];
  return within.map(({ box, top }) => {
    return { items: box.slice?.items ?? [], origin: { left: origin.left, top: origin.top + top } };
  });
}
