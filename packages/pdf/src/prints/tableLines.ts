import { relevantFields, type FlatField, type FormRow } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { CellContent, Row } from "../typeset/row.js";
import { answerContents } from "./answerContents.js";
import { columnLines } from "./columnLines.js";
import { columnTicks } from "./columnTicks.js";
import { inBold } from "./inBold.js";
import { notRecorded } from "./notRecorded.js";
import { prominentSize } from "./prominentSize.js";
import { rowTags } from "./rowTags.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow, type Places } from "./tableRow.js";

/** A table of repeating rows: its columns, where they stand, and its element. */
export type TableLines = {
  readonly columns: readonly FlatField[];
  readonly places: Places;
  readonly table: Tag;
  readonly setting: SheetSetting;
  /** Ids of columns whose answers stand out. */
  readonly prominent?: readonly string[];
  /** Ids of columns whose answers of several lines stand on one. */
  readonly inLine?: readonly string[];
};

const padding = 3;
const leastLines = 1.5;

/** A row to write on, high enough for the longest answer that its columns expect. */
export function penLine({ columns, places, table, setting }: TableLines): Row {
  const { form, scale } = setting;
  const expected = columns.map(columnLines);
  const tags = rowTags(table, columns.length, false);
  const contents = columns.map((column, index): readonly CellContent[] => {
    if (columnTicks(column, form.wording).length === 0) return [];
    return answerContents(column, { answers: {}, size: scale.dense, tag: tags.cells[index] ?? table }, setting);
  });
  return tableRow(tags, places, contents, { padding, minHeight: Math.max(leastLines, ...expected) * scale.pen });
}

/** A row of answers; the cell of a column that does not apply is empty. */
export function answerLine(answers: FormRow, lines: TableLines): Row {
  const { columns, inLine = [], places, prominent = [], table, setting } = lines;
  const tags = rowTags(table, columns.length, false);
  const asked = relevantFields({ fields: columns }, answers);
  const contents = columns.map((column, index) => {
    if (!asked.includes(column)) return [];
    const stands = prominent.includes(column.id);
    const size = stands ? prominentSize(setting.scale) : setting.scale.dense;
    const set = answerContents(column, { answers, size, tag: tags.cells[index] ?? table }, setting);
    const styled = stands ? set.map(inBold) : set;
    return inLine.includes(column.id) ? styled.map(onOneLine) : styled;
  });
  return tableRow(tags, places, contents, { padding });
}

function onOneLine(content: CellContent): CellContent {
  return content.kind === "text" ? { ...content, text: content.text.split("\n").join(", ") } : content;
}

/** The one row of a record whose table has none. */
export function missingLine(lines: TableLines): Row {
  const { places, table, setting } = lines;
  if (setting.unanswered === "pen") return penLine(lines);
  const tags = rowTags(table, places.length, false);
  const text: CellContent = {
    kind: "text",
    text: notRecorded(setting.form.wording),
    size: setting.scale.dense,
    tag: tags.cells[0] ?? table,
  };
  return tableRow(tags, places, [[text]], { padding });
}
