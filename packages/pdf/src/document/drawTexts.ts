import type { FormFields } from "../fields/formFields.js";
import { placeWidget } from "../fields/placeWidget.js";
import type { Fonts } from "../fonts/createFonts.js";
import type { Ink } from "./createInk.js";
import type { PlacedItem } from "../typeset/drawnItem.js";
import { drawItem, type Origin } from "./drawItem.js";
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
  if (!repeated) for (const tag of row.order) placeElement(tree, tag);
  let open: Mark | undefined;
  const draw = (placed: PlacedItem, origin: Origin): void => {
    const { item, y } = placed;
    if (item.kind === "widget") placeWidget({ tree, fields, fonts }, { ...item, y }, origin);
    if (item.kind !== "text") return;
    const mark: Mark = repeated ? "artifact" : item.tag;
    if (mark !== open) {
      if (open !== undefined) ink.close();
      openMark(tree, ink, (open = mark));
    }
    if (item.actual !== undefined) openActualText(ink, item.actual);
    drawItem(ink, placed, origin);
    if (item.actual !== undefined) ink.close();
  };
  // What one slice holds stands cell by cell already.
  const turns = slices.length > 1 ? row.cells.length : 1;
  for (let cell = 0; cell < turns; cell++)
    for (const { items, origin } of slices)
      for (const placed of items) if (turns === 1 || placed.cell === cell) draw(placed, origin);
  if (open !== undefined) ink.close();
}
