import { answerOptions, type FlatField, type LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent, Row } from "../typeset/row.js";
import { answerContents } from "./answerContents.js";
import { isChosen } from "./isChosen.js";
import { untickedAnswer } from "./untickedAnswer.js";
import { conditionContents } from "./conditionContents.js";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";
import { flatFieldById, singleAnswers } from "./fieldById.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow, type Places } from "./tableRow.js";
import { headerTags, rowTags, type RowTags } from "./rowTags.js";

type Questions = Extract<LayoutBlock, { block: "questions" }>;

/** Questions with a column to tick for each answer. */
export function questionsSection(block: Questions, setting: SheetSetting): Section {
  const { form, scale, sheet, shown, width } = setting;
  const table: Tag = { type: "Table", parent: sheet };
  const places = columnPlaces([80, 10, 10], width);
  const tags = headerTags(table, 3);
  const heads = ["", ...block.options].map((text, index): CellContent[] =>
    text === ""
      ? []
      : [{ kind: "text", text, size: scale.body, bold: true, centred: true, tag: tags.cells[index] ?? table }],
  );
  const fields = block.fields.filter((id) => shown.has(id)).map((id) => flatFieldById(form.definition, id));
  const rows = fields.map((field) => questionRow(field, table, places, setting));
  return section(rows, { header: [tableRow(tags, places, heads, { padding: 3, shaded: true })] });
}

function questionRow(field: FlatField, table: Tag, places: Places, setting: SheetSetting): Row {
  const { data, print, scale, unanswered } = setting;
  const tags = rowTags(table, 3, true);
  const [head = table, ...ticks] = tags.cells;
  const answer = data[field.id];
  const options = answerOptions(field, setting.form.wording) ?? [];
  const unticked =
    print === "fillable" ? [] : untickedAnswer(answer, options, { print, unanswered, wording: setting.form.wording });
  const question: CellContent[] = [
    { kind: "text", text: field.label, size: scale.body, tag: head },
    ...conditionContents(field, setting, head),
    ...unticked.map((text) => ({ kind: "text" as const, text, size: scale.body, bold: true, tag: head })),
  ];
  if (print === "fillable") return fillableRow(field, question, tags, places, setting);
  const columns = ticks.map((tag, index): CellContent[] => {
    const option = options[index];
    const ticked = option !== undefined && isChosen(answer, option.const);
    return [
      { kind: "ticks", options: [{ ticked, actual: option?.title ?? "" }], size: scale.body, centred: true, tag },
    ];
  });
  return tableRow(tags, places, [question, ...columns], { padding: 2.5 });
}

/** The squares stand in their columns; a question with other answers than the columns' has its field below it. */
function fillableRow(
  field: FlatField,
  question: readonly CellContent[],
  tags: RowTags,
  places: Places,
  setting: SheetSetting,
): Row {
  const { size, tag, ...owner } = {
    answers: singleAnswers(setting.data),
    size: setting.scale.body,
    tag: tags.cells[0] ?? tags.row,
  };
  const [, ...columns] = tags.cells;
  const options = answerOptions(field, setting.form.wording) ?? [];
  const [control] = printedTypeOf(field).controls(field, owner, { wording: setting.form.wording, zone: setting.zone });
  if (control?.kind !== "radio" || options.length !== columns.length)
    return tableRow(tags, places, [[...question, ...answerContents(field, { ...owner, size, tag }, setting)]], {
      padding: 2.5,
    });
  const squares = options.map(({ const: state, title }, index): CellContent[] => {
    const square = { ticked: false, actual: title, state: String(state) };
    return [{ kind: "ticks", options: [square], size, centred: true, tag: columns[index] ?? tag, control }];
  });
  return tableRow(tags, places, [question, ...squares], { padding: 2.5 });
}
