import type { FormFields } from "../fields/formFields.js";
import { placeWidget } from "../fields/placeWidget.js";
import type { Fonts } from "../fonts/createFonts.js";
import type { Ink } from "./createInk.js";
import { drawItem } from "./drawItem.js";
import type { PlacedRow } from "./sheetPage.js";
import { openActualText, openMark, placeElement, type Mark, type StructureTree } from "./structureTree.js";

/** Where a row's texts and fields go. `repeated`: this is a second or later print of a header row, which no reader needs twice. */
export type RowDrawing = {
  readonly tree: StructureTree;
  readonly ink: Ink;
  readonly fields: FormFields;
  readonly fonts: Fonts;
  readonly repeated: boolean;
};

/** Draws the texts of a row and places its fields, cell by cell, each whole as far as it stands on this page. */
export function drawTexts({ row, slices }: PlacedRow, { fields, fonts, ink, repeated, tree }: RowDrawing): void {
  if (!repeated) row.order.forEach((tag) => placeElement(tree, tag));
  let open: Mark | undefined;
  for (let cell = 0; cell < row.cells.length; cell++) {
    for (const { items, origin } of slices) {
      for (const item of items) {
        if (item.cell !== cell) continue;
        if (item.kind === "widget") placeWidget({ tree, fields, fonts }, item, origin);
        if (item.kind !== "text") continue;
        const mark: Mark = repeated ? "artifact" : item.tag;
        if (mark !== open) {
          if (open !== undefined) ink.close();
          openMark(tree, ink, (open = mark));
        }
        if (item.actual !== undefined) openActualText(ink, item.actual);
        drawItem(ink, item, origin);
        if (item.actual !== undefined) ink.close();
      }
    }
  }
  if (open !== undefined) ink.close();
}
