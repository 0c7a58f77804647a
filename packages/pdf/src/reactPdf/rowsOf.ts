import type { Origin } from "../document/drawItem.js";
import type { LaidOutNode } from "./laidOutNode.js";
import type { PlacedRow, PlacedSlice } from "../document/sheetPage.js";

/** Every row of a page that React-PDF laid out, or of a part of one that stands at `origin`, from top to bottom. */
export function rowsOf(node: LaidOutNode, { left, top }: Origin = { left: 0, top: 0 }): readonly PlacedRow[] {
  return (node.children ?? []).flatMap((child) => {
    const origin = { left: left + (child.box?.left ?? 0), top: top + (child.box?.top ?? 0) };
    const { fixed, row } = child.props ?? {};
    if (row === undefined) return rowsOf(child, origin);
    return [{ row, height: child.box?.height ?? 0, header: fixed === true, origin, slices: slicesOf(child, origin) }];
  });
}

/** All of a row, or those of its slices that React-PDF put on the page. */
function slicesOf({ children = [], props }: LaidOutNode, origin: Origin): readonly PlacedSlice[] {
  if (props?.slice !== undefined) return [{ items: props.slice.items, origin }];
  return children.map((child) => {
    const place = { left: origin.left, top: origin.top + (child.box?.top ?? 0) };
    return { items: child.props?.slice?.items ?? [], origin: place };
  });
}
