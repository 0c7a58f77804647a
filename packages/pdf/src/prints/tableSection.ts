import type { FlatField, FormRow, LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent, Row } from "../typeset/row.js";
import { answerContents } from "./answerContents.js";
import { answerText, notRecorded } from "./answerText.js";
import { rowAnswers, rowsFieldById } from "./fieldById.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { fillableRows } from "./fillableRows.js";
import { formatHint } from "./formatHint.js";
import { widestWord } from "../typeset/widestWord.js";
import { tableRow, type Places } from "./tableRow.js";
import { headerTags, rowTags } from "./rowTags.js";

type Table = Extract<LayoutBlock, { block: "table" }>;

/** Repeating rows under their column heads, with a line of group heads above where the form has them. */
export function tableSection(block: Table, setting: SheetSetting): Section {
  const { data, form, print, scale, sheet, width } = setting;
  const field = rowsFieldById(form.definition, block.field);
  const table: Tag = { type: "Table", parent: sheet };
  const least = field.columns.map((column) => leastWidth(column, rowAnswers(data, block.field), setting));
  const places = columnPlaces(block.widths, width, least);
  const heads = headerTags(table, field.columns.length);
  const header = [
    ...groupRow(block, field.columns, places, table, scale.dense),
    tableRow(
      heads,
      places,
      field.columns.map((column, index) => headContents(column, heads.cells[index] ?? table, setting)),
      { padding: 3, shaded: true },
    ),
  ];
  if (print === "blank") {
    const empty = Array.from({ length: field.printRows }, () => blankRow(field.columns, places, table, scale.pen));
    return section(empty, { header });
  }
  const answers = rowAnswers(data, block.field);
  if (print === "fillable") return section(fillableRows(field, places, table, setting), { header });
  const rows = answers.map((row) => answerRow(field.columns, row, places, table, setting));
  return section(rows.length > 0 ? rows : [emptyRow(places, table, scale.dense)], { header });
}

/** The width that keeps a column's words whole: all of its heading's, and those answers' that are not longer than a long name. */
function leastWidth(
  column: FlatField,
  answers: readonly FormRow[],
  { fonts, matrix, print, scale, width }: SheetSetting,
): number {
  const longestName = width / 9;
  const fillable = print === "fillable";
  const said = [
    ...answers.map((row) => answerText(column, row, matrix) ?? notRecorded),
    ...(fillable ? [formatHint(column) ?? ""] : []),
  ];
  const words = said.map((text) => widestWord(text, scale.dense, fonts)).filter((each) => each <= longestName);
  return Math.max(widestWord(column.label, scale.dense, fonts), ...words) + (fillable ? 11 : 7);
}

function headText(text: string, tag: Tag, size: number): CellContent {
  return { kind: "text", text, size, bold: true, tag };
}

/** A column's head; a fillable print says in it how its answers are typed. */
function headContents(column: FlatField, tag: Tag, { print, scale }: SheetSetting): readonly CellContent[] {
  const hint = print === "fillable" ? formatHint(column) : undefined;
  const head = headText(column.label, tag, scale.dense);
  return hint === undefined ? [head] : [head, { kind: "text", text: hint, size: scale.dense, tag }];
}

function groupRow(block: Table, columns: readonly FlatField[], places: Places, table: Tag, size: number): Row[] {
  const groups = block.groups ?? [];
  if (groups.length === 0) return [];
  const tags = headerTags(table, groups.length);
  const spans = groups.map((group) => {
    const parts = columns.flatMap((column, index) =>
      group.columns.includes(column.id) ? [places[index] ?? { x: 0, width: 0 }] : [],
    );
    return { x: parts[0]?.x ?? 0, width: parts.reduce((sum, part) => sum + part.width, 0) };
  });
  return [
    tableRow(
      tags,
      spans,
      groups.map(({ label }, index) => [headText(label, tags.cells[index] ?? table, size)]),
      { padding: 3, shaded: true },
    ),
  ];
}

function blankRow(columns: readonly FlatField[], places: Places, table: Tag, pen: number): Row {
  const lines = Math.max(2, ...columns.map((column) => (column.type === "longText" ? column.expectedLines * 0.6 : 1)));
  return tableRow(rowTags(table, columns.length, false), places, [], { padding: 3, minHeight: lines * pen });
}

function answerRow(
  columns: readonly FlatField[],
  answers: FormRow,
  places: Places,
  table: Tag,
  setting: SheetSetting,
): Row {
  const tags = rowTags(table, columns.length, false);
  const contents = columns.map((column, index) => {
    const tag = tags.cells[index] ?? table;
    return answerContents(column, { answers, size: setting.scale.dense, tag }, setting);
  });
  return tableRow(tags, places, contents, { padding: 3 });
}

function emptyRow(places: Places, table: Tag, size: number): Row {
  const tags = rowTags(table, places.length, false);
  return tableRow(tags, places, [[{ kind: "text", text: notRecorded, size, tag: tags.cells[0] ?? table }]], {
    padding: 3,
  });
}
