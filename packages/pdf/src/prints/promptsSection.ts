import type { FlatField, LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import { widestWord } from "../typeset/widestWord.js";
import type { CellContent, Row } from "../typeset/row.js";
import { answerContents } from "./answerContents.js";
import { conditionContents } from "./conditionContents.js";
import { flatFieldById, singleAnswers } from "./fieldById.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow, type Places } from "./tableRow.js";
import { rowTags } from "./rowTags.js";

const padding = 4;

type Prompts = Extract<LayoutBlock, { block: "prompts" }>;

/** Two columns: the question on the left, its answer or answers on the right. */
export function promptsSection(block: Prompts, setting: SheetSetting): Section {
  const { fonts, form, questionShare, scale, sheet, shown, width } = setting;
  const table: Tag = { type: "Table", parent: sheet };
  const fields = block.fields.filter((id) => shown.has(id)).map((id) => flatFieldById(form.definition, id));
  const widest = Math.max(0, ...fields.map(({ label }) => widestWord(label, scale.body, fonts)));
  const least = Math.min(widest + 2 * padding + 1, width / 2);
  const places = columnPlaces([questionShare, 100 - questionShare], width, [least]);
  return section(questions(fields).map((parts) => promptRow(parts, table, places, setting)));
}

/** Neighbours with the same label are one question. */
function questions(fields: readonly FlatField[]): FlatField[][] {
  const grouped: FlatField[][] = [];
  for (const field of fields) {
    const last = grouped.at(-1);
    if (last?.[0]?.label === field.label) last.push(field);
    else grouped.push([field]);
  }
  return grouped;
}

function promptRow(parts: readonly FlatField[], table: Tag, places: Places, setting: SheetSetting): Row {
  const { scale } = setting;
  const tags = rowTags(table, 2, true);
  const [head = table, cell = table] = tags.cells;
  const [first] = parts;
  const question: CellContent[] =
    first === undefined ? [] : [{ kind: "text", text: first.label, size: scale.body, bold: true, tag: head }];
  // What is said about one of several answers stands beside that answer.
  const alone = parts.length === 1;
  const hints = alone ? parts.flatMap((field) => conditionContents(field, setting, head)) : [];
  const answers = parts.flatMap((field): readonly CellContent[] => {
    const part =
      "part" in field ? [{ kind: "text" as const, text: field.part, size: scale.body, bold: true, tag: cell }] : [];
    return [
      ...part,
      ...(alone ? [] : conditionContents(field, setting, cell)),
      ...answerContents(field, { answers: singleAnswers(setting.data), size: scale.body, tag: cell }, setting),
    ];
  });
  return tableRow(tags, places, [[...question, ...hints], answers], { padding });
}
