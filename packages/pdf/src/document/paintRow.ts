import { drawItem, drawRules } from "./drawItem.js";
import type { Fonts } from "../fonts/createFonts.js";
import { placeWidget } from "../fields/placeWidget.js";
import { paintNode, type LaidOutNode } from "./laidOutNode.js";
import {
  closeMark,
  openActualText,
  openMark,
  structureElement,
  type Mark,
  type StructureTree,
} from "./structureTree.js";
import type { PlacedItem } from "../typeset/drawnItem.js";
import type { Row } from "../typeset/row.js";

type Entry = { readonly item: PlacedItem; readonly top: number };

/**
 * Replaces what React-PDF laid out for a row by one node that draws it: its rules, then its cells one after the other, each
 * whole as far as it stands on this page.
 * @param repeated whether this is a second or later print of a header row, which no reader needs twice
 */
export function paintRow(node: LaidOutNode, row: Row, tree: StructureTree, fonts: Fonts, repeated: boolean): void {
  const height = node.box?.height ?? 0;
  const entries = entriesOf(node).sort((a, b) => a.item.cell - b.item.cell);
  node.children = [
    paintNode(() => {
      if (!repeated) row.order.forEach((tag) => structureElement(tree, tag));
      openMark(tree, "artifact");
      drawRules(tree.document, row, height);
      closeMark(tree);
      drawEntries(entries, tree, fonts, repeated);
    }),
  ];
}

/** What is drawn of a row on this page: all of it, or those of its slices that React-PDF put here. */
function entriesOf(node: LaidOutNode): Entry[] {
  const slices = node.props?.slice === undefined ? (node.children ?? []) : [node];
  return slices.flatMap((slice) => {
    const top = slice === node ? 0 : (slice.box?.top ?? 0);
    return (slice.props?.slice?.items ?? []).map((item) => ({ item, top }));
  });
}

function drawEntries(entries: readonly Entry[], tree: StructureTree, fonts: Fonts, repeated: boolean): void {
  let open: Mark | undefined;
  for (const { item, top } of entries) {
    const mark: Mark = repeated || item.kind !== "text" ? "artifact" : item.tag;
    if (mark !== open) {
      if (open !== undefined) closeMark(tree);
      openMark(tree, (open = mark));
    }
    const actual = item.kind === "text" ? item.actual : undefined;
    if (actual !== undefined) openActualText(tree, actual);
    drawItem(tree.document, item, top);
    if (item.kind === "widget") placeWidget(tree, item, top, fonts);
    if (actual !== undefined) closeMark(tree);
  }
  if (open !== undefined) closeMark(tree);
}
