import type { LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { plainRow } from "./plainRow.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";

/** A sentence between the boxes. */
export function noteSection(block: Extract<LayoutBlock, { block: "note" }>, setting: SheetSetting): Section {
  const tag: Tag = { type: "P", parent: setting.sheet };
  return section([plainRow(block.text, tag, setting.width, { size: setting.scale.body, padding: 4 })]);
}
