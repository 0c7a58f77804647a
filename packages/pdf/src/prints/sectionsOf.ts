import type { LayoutBlock } from "@home-visits/forms";
import { boxSection } from "./boxSection.js";
import { choiceSection } from "./choiceSection.js";
import { rowsFieldById } from "./fieldById.js";
import { gridSection } from "./gridSection.js";
import { noteSection } from "./noteSection.js";
import { promptsSection } from "./promptsSection.js";
import { questionsSection } from "./questionsSection.js";
import { referenceSections } from "./referenceSections.js";
import type { Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { situationsSection } from "./situationsSection.js";
import { slotsSection } from "./slotsSection.js";
import { isTooWide, stackedSections } from "./stackedSections.js";
import { unscaledSections } from "./unscaledSections.js";
import { tableSection } from "./tableSection.js";

/** Sets one block of a form's layout. A record leaves out a question that does not apply, its box with it. */
export function sectionsOf(block: LayoutBlock, setting: SheetSetting): readonly Section[] {
  if ("field" in block && block.block !== "situations" && !setting.shown.has(block.field)) return [];
  if (block.block === "table" && block.mode !== "slots") {
    const field = rowsFieldById(setting.form.definition, block.field);
    return isStacked(block, setting) ? stackedSections(block, field, setting) : [tableSection(block, setting)];
  }
  if (block.block === "reference")
    return block.of === "matrix" && setting.matrix === undefined
      ? unscaledSections(setting)
      : referenceSections(block, setting);
  return [sectionOf(block, setting)];
}

/** Whether a block is a table whose columns do not fit side by side. */
export function isStacked(block: LayoutBlock, setting: SheetSetting): boolean {
  if (block.block !== "table" || block.mode === "slots" || !setting.shown.has(block.field)) return false;
  return isTooWide(rowsFieldById(setting.form.definition, block.field), setting);
}

function sectionOf(block: Exclude<LayoutBlock, { block: "reference" }>, setting: SheetSetting): Section {
  switch (block.block) {
    case "grid":
      return gridSection(block, setting);
    case "questions":
      return questionsSection(block, setting);
    case "prompts":
      return promptsSection(block, setting);
    case "box":
      return boxSection(block, setting);
    case "choice":
      return choiceSection(block, setting);
    case "table":
      return slotsSection(block, setting);
    case "situations":
      return situationsSection(block, setting);
    case "note":
      return noteSection(block, setting);
    default:
      return block satisfies never;
  }
}
