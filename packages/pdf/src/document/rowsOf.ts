import type { Origin } from "./drawItem.js";
import type { LaidOutNode } from "./laidOutNode.js";
import type { PlacedItem } from "../typeset/drawnItem.js";
import type { Row } from "../typeset/row.js";

/** A row on a page: what React-PDF laid out for it, and where its upper left corner stands. */
export type PlacedRow = { readonly row: Row; readonly node: LaidOutNode; readonly origin: Origin };

/** Every row of a page, or of a part of one that stands at `origin`, from top to bottom. */
export function rowsOf(node: LaidOutNode, { left, top }: Origin = { left: 0, top: 0 }): readonly PlacedRow[] {
  return (node.children ?? []).flatMap((child) => {
    const origin = { left: left + (child.box?.left ?? 0), top: top + (child.box?.top ?? 0) };
    const row = child.props?.row;
    return row === undefined ? rowsOf(child, origin) : [{ row, node: child, origin }];
  });
}

/** What is drawn of a row on its page, all of it or those of its slices that React-PDF put there, and from where it is measured. */
export function itemsOf({ node, origin }: PlacedRow): { readonly item: PlacedItem; readonly origin: Origin }[] {
  if (node.props?.slice !== undefined) return node.props.slice.items.map((item) => ({ item, origin }));
  return (node.children ?? []).flatMap((child) => {
    const place = { left: origin.left, top: origin.top + (child.box?.top ?? 0) };
    return (child.props?.slice?.items ?? []).map((item) => ({ item, origin: place }));
  });
}
