import type { Ink } from "./createInk.js";
import { drawItem, drawRules, type Origin } from "./drawItem.js";
import type { LaidOutNode } from "./laidOutNode.js";
import { placeWidget } from "../fields/placeWidget.js";
import type { FormFields } from "../fields/formFields.js";
import type { Fonts } from "../fonts/createFonts.js";
import { openActualText, openMark, placeElement, type Mark, type StructureTree } from "./structureTree.js";
import type { PlacedItem } from "../typeset/drawnItem.js";
import type { Row } from "../typeset/row.js";

/** A row on a page: what React-PDF laid out for it, and where its upper left corner stands. */
export type PlacedRow = { readonly row: Row; readonly node: LaidOutNode; readonly origin: Origin };

/** What a row is drawn with. `repeated`: it is a second or later print of a header row, which no reader needs twice. */
export type RowDrawing = {
  readonly tree: StructureTree;
  readonly ink: Ink;
  readonly fields: FormFields;
  readonly fonts: Fonts;
  readonly repeated: boolean;
};

type Entry = { readonly item: PlacedItem; readonly origin: Origin };

/** Draws a row: its rules, then its cells one after the other, each whole as far as it stands on this page. */
export function drawRow({ node, origin, row }: PlacedRow, drawing: RowDrawing): void {
  const { fields, fonts, ink, repeated, tree } = drawing;
  if (!repeated) row.order.forEach((tag) => placeElement(tree, tag));
  openMark(tree, ink, "artifact");
  drawRules(ink, row, node.box?.height ?? 0, origin);
  ink.close();
  const entries = entriesOf(node, origin).sort((a, b) => a.item.cell - b.item.cell);
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
    if (item.kind === "widget") placeWidget({ tree, fields, fonts }, item, entry.origin);
    if (actual !== undefined) ink.close();
  }
  if (open !== undefined) ink.close();
}

/** What is drawn of a row on this page: all of it, or those of its slices that React-PDF put here. */
function entriesOf(node: LaidOutNode, origin: Origin): Entry[] {
  if (node.props?.slice !== undefined) return node.props.slice.items.map((item) => ({ item, origin }));
  return (node.children ?? []).flatMap((child) => {
    const place = { left: origin.left, top: origin.top + (child.box?.top ?? 0) };
    return (child.props?.slice?.items ?? []).map((item) => ({ item, origin: place }));
  });
}
