import type { Ink } from "./createInk.js";
import { drawItem, drawRules } from "./drawItem.js";
import { itemsOf, type PlacedRow } from "./rowsOf.js";
import { openActualText, openMark, placeElement, type Mark, type StructureTree } from "./structureTree.js";

/**
 * Draws a row: its rules, then its cells one after the other, each whole as far as it stands on this page.
 * @param repeated whether this is a second or later print of a header row, which no reader needs twice
 */
export function drawRow(placed: PlacedRow, tree: StructureTree, ink: Ink, repeated: boolean): void {
  const { node, origin, row } = placed;
  if (!repeated) row.order.forEach((tag) => placeElement(tree, tag));
  openMark(tree, ink, "artifact");
  drawRules(ink, row, node.box?.height ?? 0, origin);
  ink.close();
  const entries = itemsOf(placed).sort((a, b) => a.item.cell - b.item.cell);
  let open: Mark | undefined;
  for (const entry of entries) {
    const { item } = entry;
    const mark: Mark = repeated || item.kind !== "text" ? "artifact" : item.tag;
    if (mark !== open) {
      if (open !== undefined) ink.close();
      openMark(tree, ink, (open = mark));
    }
    const actual = item.kind === "text" ? item.actual : undefined;
    if (actual !== undefined) openActualText(ink, actual);
    drawItem(ink, item, entry.origin);
    if (actual !== undefined) ink.close();
  }
  if (open !== undefined) ink.close();
}
