import { say, scaleTables } from "@home-visits/forms";
import { noteSection } from "./noteSection.js";
import { referenceSections } from "./referenceSections.js";
import type { Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";

/** What stands in place of scales and key where no matrix is in force: whose levels the ratings are, and that none of them has a band. */
export function unscaledSections(setting: SheetSetting): readonly Section[] {
  const { matrix } = setting.form.definition;
  const { wording } = setting.form;
  const whose = matrix === undefined ? [] : [say(wording, "print.levelsOf", { title: matrix.title })];
  const text = [say(wording, "print.noMatrix"), ...whose].join(" ");
  return [
    noteSection({ block: "note", text, cites: [] }, setting),
    ...(matrix === undefined ? [] : referenceSections({ block: "reference", tables: scaleTables(matrix) }, setting)),
  ];
}
