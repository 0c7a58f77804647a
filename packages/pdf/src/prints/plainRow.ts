import type { Tag } from "../document/tag.js";
import type { Row } from "../typeset/row.js";

/** How a line of text stands between the boxes of a sheet. */
export type PlainLook = { readonly size: number; readonly bold?: boolean; readonly padding?: number };

/** A text without a frame, flush with the boxes' edges. */
export function plainRow(text: string, tag: Tag, width: number, look: PlainLook): Row {
  const { size, bold = false, padding = 3 } = look;
  const contents = [{ kind: "text" as const, text, size, bold, tag }];
  return { cells: [{ x: -padding, width: width + 2 * padding, contents }], order: [tag], padding, framed: false };
}
