import type { CellContent } from "../typeset/row.js";

/** A text in bold letters; whatever else stands in a cell as it is. */
export function inBold(content: CellContent): CellContent {
  return content.kind === "text" ? { ...content, bold: true } : content;
}
