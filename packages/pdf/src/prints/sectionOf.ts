import type { LayoutBlock } from "@home-visits/forms";
import { boxSection } from "./boxSection.js";
import { choiceSection } from "./choiceSection.js";
import { gridSection } from "./gridSection.js";
import { noteSection } from "./noteSection.js";
import { promptsSection } from "./promptsSection.js";
import { questionsSection } from "./questionsSection.js";
import { referenceSection } from "./referenceSection.js";
import type { Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { situationsSection } from "./situationsSection.js";
import { slotsSection } from "./slotsSection.js";
import { tableSection } from "./tableSection.js";

/** Sets one block of a form's layout. A record leaves out a question that does not apply, its box with it. */
export function sectionOf(block: LayoutBlock, setting: SheetSetting): Section | undefined {
  if ("field" in block && block.block !== "situations" && !setting.shown.has(block.field)) return undefined;
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
      return block.mode === "slots" ? slotsSection(block, setting) : tableSection(block, setting);
    case "reference":
      return referenceSection(block, setting);
    case "situations":
      return situationsSection(block, setting);
    case "note":
      return noteSection(block, setting);
    default:
      return block satisfies never;
  }
}
