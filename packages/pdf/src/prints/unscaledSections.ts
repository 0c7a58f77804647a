import { scaleTables } from "@home-visits/forms";
import { noteSection } from "./noteSection.js";
import { referenceSections } from "./referenceSections.js";
import type { Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";

/** What stands in place of scales and key where no matrix is in force: whose levels the ratings are, and that none of them has a band. */
export function unscaledSections(setting: SheetSetting): readonly Section[] {
  const { matrix } = setting.form.definition;
  const none = "No risk scale is in force: neither the policy nor the school has one. So no rating has a band.";
  const whose = matrix === undefined ? "" : ` The levels are those of this form: ${matrix.title}.`;
  return [
    noteSection({ block: "note", text: `${none}${whose}`, cites: [] }, setting),
    ...(matrix === undefined ? [] : referenceSections({ block: "reference", tables: scaleTables(matrix) }, setting)),
  ];
}
