import type { Ink } from "./createInk.js";
import { drawItem, drawRules, drawShades } from "./drawItem.js";
import { itemsOf, type PlacedRow } from "./rowsOf.js";
import { openMark, type StructureTree } from "./structureTree.js";

/** Draws everything of a page's rows that is not text, as one artifact: a mark around each line would be longer than the line. */
export function drawShapes(rows: readonly PlacedRow[], tree: StructureTree, ink: Ink): void {
  openMark(tree, ink, "artifact");
  for (const { origin, row, node } of rows) drawShades(ink, row, node.box?.height ?? 0, origin);
  for (const { origin, row, node } of rows) drawRules(ink, row, node.box?.height ?? 0, origin);
  for (const placed of rows) {
    for (const { item, origin } of itemsOf(placed)) if (item.kind !== "text") drawItem(ink, item, origin);
  }
  ink.close();
}
