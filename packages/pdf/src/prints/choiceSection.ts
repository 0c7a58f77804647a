import { answerOptions, say, type LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent } from "../typeset/row.js";
import { isChosen } from "./isChosen.js";
import { untickedAnswer } from "./untickedAnswer.js";
import { conditionContents } from "./conditionContents.js";
import { answerContents } from "./answerContents.js";
import { flatFieldById, singleAnswers } from "./fieldById.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";

type Choice = Extract<LayoutBlock, { block: "choice" }>;

/** A question with every option beside it; a record keeps them all and crosses the chosen one, as the paper does. */
export function choiceSection(block: Choice, setting: SheetSetting): Section {
  const { data, form, print, scale, sheet, unanswered, width } = setting;
  const field = flatFieldById(form.definition, block.field);
  const label: Tag = { type: "P", parent: sheet };
  const answers: Tag = { type: "P", parent: sheet };
  const [left = { x: 0, width }, right = left] = columnPlaces([58, 42], width);
  const answer = data[field.id];
  const known = answerOptions(field, form.wording) ?? [];
  const options = known.map((option) => ({
    ticked: isChosen(answer, option.const),
    actual: `${say(form.wording, "print.chosen")}: `,
    label: option.title,
  }));
  const unticked = untickedAnswer(answer, known, { print, unanswered, wording: form.wording }).map(
    (text): CellContent => ({ kind: "text", text, size: scale.body, tag: answers }),
  );
  const question: CellContent = { kind: "text", text: field.label, size: scale.body, bold: true, tag: label };
  const place = { answers: singleAnswers(data), size: scale.body, tag: answers };
  const choices: readonly CellContent[] =
    print === "fillable"
      ? answerContents(field, place, setting)
      : [{ kind: "ticks", options, size: scale.body, tag: answers }, ...unticked];
  const cells = [
    { ...left, contents: [question, ...conditionContents(field, setting, label)] },
    { ...right, contents: choices },
  ];
  return section([{ cells, order: [label, answers], padding: 4, framed: true }]);
}
