import type { LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";

/** A sentence between the boxes. */
export function noteSection(block: Extract<LayoutBlock, { block: "note" }>, setting: SheetSetting): Section {
  const tag: Tag = { type: "P", parent: setting.sheet };
  const contents = [{ kind: "text" as const, text: block.text, size: setting.scale.body, tag }];
  return section([{ cells: [{ x: 0, width: setting.width, contents }], order: [tag], padding: 4, framed: false }]);
}
