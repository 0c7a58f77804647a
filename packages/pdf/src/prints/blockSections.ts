import { fieldsLaidOut, isAsked, type LayoutBlock } from "@home-visits/forms";
import { flatFieldById } from "./fieldById.js";
import type { KeptForm } from "./keptForm.js";
import { measured } from "./measured.js";
import type { Section } from "./section.js";
import { sectionsOf } from "./sectionsOf.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tightened } from "./tightened.js";

/** Where a block stands: what is kept of its form, and its number among the blocks of it. */
export type BlockPlace = { readonly kept: KeptForm; readonly look: string; readonly index: number };

/** The sections of a block; one in which nobody's answer stands is the same on every print in these sizes, so it is set once. */
export function blockSections(
  block: LayoutBlock,
  setting: SheetSetting,
  place: BlockPlace | undefined,
): readonly Section[] {
  if (place === undefined || !isUnanswered(block, setting)) return setSections(block, setting);
  const { index, kept, look } = place;
  const hidden = fieldsLaidOut(block).filter((id) => !setting.shown.has(id));
  const key = `${index} ${hidden.join(" ")} ${look}`;
  let sections = kept.sections.get(key);
  if (sections === undefined) {
    sections = setSections(block, setting).map((section) => measured(section, setting.fonts));
    kept.sections.set(key, sections);
  }
  return sections;
}

function setSections(block: LayoutBlock, setting: SheetSetting): readonly Section[] {
  const sections = sectionsOf(block, setting);
  return setting.white === undefined ? sections : tightened(sections, setting.white);
}

/** Whether nothing of a block follows from an answer. The columns of a table stand under those of the form's others, so it goes with them. */
function isUnanswered(block: LayoutBlock, { data, form, print }: SheetSetting): boolean {
  if (print === "fillable") return false;
  if (block.block === "table") return Object.values(data).every((answer) => typeof answer !== "object");
  return fieldsLaidOut(block).every((id) => data[id] === undefined && isAsked(flatFieldById(form.definition, id)));
}

/** All that blocks without answers are set by beside their form. */
export function lookOf({ matrix, print, questionShare, scale, unanswered, white, width }: SheetSetting): string {
  return JSON.stringify([print, unanswered, width, white, questionShare, scale, matrix === undefined]);
}
