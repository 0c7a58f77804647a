import { answerOptions, type FlatField, type LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent, Row } from "../typeset/row.js";
import { notRecorded } from "./answerText.js";
import { conditionContents } from "./conditionContents.js";
import { flatFieldById } from "./fieldById.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow, type Places } from "./tableRow.js";
import { headerTags, rowTags } from "./rowTags.js";

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
  const { data, print, scale } = setting;
  const tags = rowTags(table, 3, true);
  const [head = table, ...ticks] = tags.cells;
  const answer = data[field.id];
  const missing = print === "record" && answer === undefined;
  const question: CellContent[] = [
    { kind: "text", text: field.label, size: scale.body, tag: head },
    ...conditionContents(field, setting, head),
    ...(missing ? [{ kind: "text" as const, text: notRecorded, size: scale.body, bold: true, tag: head }] : []),
  ];
  const options = answerOptions(field, setting.form.wording) ?? [];
  const columns = ticks.map((tag, index): CellContent[] => {
    const option = options[index];
    const ticked = option !== undefined && option.const === answer;
    return [
      { kind: "ticks", options: [{ ticked, actual: option?.title ?? "" }], size: scale.body, centred: true, tag },
    ];
  });
  return tableRow(tags, places, [question, ...columns], { padding: 2.5 });
}
