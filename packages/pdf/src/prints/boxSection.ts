import type { LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { answerContents } from "./answerContents.js";
import { conditionContents } from "./conditionContents.js";
import { flatFieldById, singleAnswers } from "./fieldById.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";

type Box = Extract<LayoutBlock, { block: "box" }>;

/** One question over the whole width, its answer below. The box grows with the answer, over pages where it must. */
export function boxSection(block: Box, setting: SheetSetting): Section {
  const { form, scale, sheet, width } = setting;
  const field = flatFieldById(form.definition, block.field);
  const label: Tag = { type: "P", parent: sheet };
  const answer: Tag = { type: "P", parent: sheet };
  const place = { answers: singleAnswers(setting.data), size: scale.body, tag: answer };
  const contents = [
    { kind: "text" as const, text: field.label, size: scale.body, bold: true, tag: label },
    ...conditionContents(field, setting, label),
    ...answerContents(field, place, setting),
  ];
  return section([{ cells: [{ x: 0, width, contents }], order: [label, answer], padding: 5, framed: true }]);
}
