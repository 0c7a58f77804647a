import type { Ink } from "./createInk.js";
import { drawItem, drawShades } from "./drawItem.js";
import { drawRules } from "./drawRules.js";
import type { PlacedRow } from "./sheetPage.js";
import { openMark, type StructureTree } from "./structureTree.js";

/** Draws everything of a page's rows that is not text, as one artifact: a mark around each line would be longer than the line. */
export function drawShapes(rows: readonly PlacedRow[], tree: StructureTree, ink: Ink): void {
  openMark(tree, ink, "artifact");
  for (const { height, origin, row } of rows) drawShades(ink, row, height, origin);
  drawRules(ink, rows);
  for (const { slices } of rows)
    for (const { items, origin } of slices)
      for (const placed of items) if (placed.item.kind !== "text") drawItem(ink, placed, origin);
  ink.close();
}
