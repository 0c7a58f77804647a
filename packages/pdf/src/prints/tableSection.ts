import type { FlatField, FormRow, LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent, Row } from "../typeset/row.js";
import { acrossRows } from "./acrossRows.js";
import { columnShares } from "./columnShares.js";
import { conditionSentences } from "./conditionContents.js";
import { rowAnswers, rowsFieldById } from "./fieldById.js";
import { plainRow } from "./plainRow.js";
import { onDayOf } from "./printedText.js";
import { headerTags, spanningTags } from "./rowTags.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { fillableRows } from "./fillableRows.js";
import { typingHint } from "./typingHint.js";
import { answerLine, missingLine, penLine, type TableLines } from "./tableLines.js";
import { tableRow, type Places } from "./tableRow.js";
import { wholeWordWidths } from "./wholeWordWidths.js";

type Table = Extract<LayoutBlock, { block: "table" }>;

/** A table of so few rows to write on is not divided. */
const fewRows = 4;

/** A list that somebody goes on with by hand, such as a log, has this many rows at least. */
const rowsOfList = 3;

/** Repeating rows under their column heads, with a line of group heads above where the form has them. */
export function tableSection(block: Table, usual: SheetSetting): Section {
  const field = rowsFieldById(usual.form.definition, block.field);
  const setting = onDayOf(block.dayOf, usual, field.columns);
  const { data, print, scale, sheet, unanswered, width } = setting;
  const { label, printRows } = field;
  const table: Tag = { type: "Table", parent: sheet };
  const answers = rowAnswers(data, block.field);
  const { across, prominent: standsOut = [] } = block;
  const set =
    across === undefined || print !== "record"
      ? undefined
      : acrossRows(
          { across, answers, columns: field.columns, widths: block.widths, prominent: standsOut, table },
          setting,
        );
  if (set !== undefined) return section(set.rows, { ...titleOf(block, label, setting), header: set.header });
  const without =
    print === "record" && answers.every((row) => row[across?.by ?? ""] === undefined) ? across?.by : undefined;
  const columns = field.columns.filter(({ id }) => id !== without);
  const widths = block.widths.filter((_, index) => field.columns[index]?.id !== without);
  const alike = answersOfTablesAlike(block, setting);
  const places = columnPlaces(
    columnShares(columns, widths, alike, setting),
    width,
    wholeWordWidths(columns, alike, setting, block.prominent),
  );
  const heads = headerTags(table, columns.length);
  const header = [
    ...groupRow(block, columns, places, table, scale.dense),
    tableRow(
      heads,
      places,
      columns.map((column, index) => headContents(column, columns, heads.cells[index] ?? table, setting)),
      { padding: 3, shaded: true },
    ),
  ];
  if (print === "fillable")
    return section(fillableRows(field, places, table, setting), { ...titleOf(block, label, setting), header });
  const { inLine = [], prominent = [] } = block;
  const lines: TableLines = { columns, inLine, places, prominent, table, setting };
  const filled = answers.map((row) => answerLine(row, lines));
  const wanted = print === "blank" ? printRows : unanswered === "pen" && isWholeForm(setting) ? rowsOfList : 0;
  const spare = Math.max(0, wanted - filled.length);
  const rows = [...filled, ...Array.from({ length: spare }, () => penLine(lines))];
  return section(rows.length > 0 ? rows : [missingLine(lines)], {
    ...titleOf(block, label, setting),
    header,
    together: print === "blank" && rows.length <= fewRows,
  });
}

/** The rows of all the form's tables that have the same columns: their columns stand under one another. */
function answersOfTablesAlike(block: Table, { data, form: { definition } }: SheetSetting): readonly FormRow[] {
  const columnsOf = ({ field, widths }: Table): string =>
    JSON.stringify([widths, rowsFieldById(definition, field).columns.map(({ id, label }) => [id, label])]);
  const own = columnsOf(block);
  return definition.layout.blocks
    .filter((each) => each.block === "table")
    .filter((each) => columnsOf(each) === own)
    .flatMap(({ field }) => rowAnswers(data, field));
}

/** The table's label stands above it, unless its group heads say what it is, or the form is nothing but this table. */
function titleOf(block: Table, label: string, setting: SheetSetting): Pick<Section, "title"> {
  if (block.groups !== undefined || isWholeForm(setting)) return {};
  const { scale, sheet, width } = setting;
  const tag: Tag = { type: "H2", parent: sheet };
  return { title: plainRow(label, tag, width, { size: scale.body, bold: true }) };
}

/** Whether the form is nothing but one table. */
const isWholeForm = ({ form }: SheetSetting): boolean => form.definition.layout.blocks.length === 1;

function headText(text: string, tag: Tag, size: number): CellContent {
  return { kind: "text", text, size, bold: true, tag };
}

/** A column's name, the sentence that says when to fill it and, on a fillable print, how its answers are typed. */
function headContents(
  column: FlatField,
  columns: readonly FlatField[],
  tag: Tag,
  setting: SheetSetting,
): readonly CellContent[] {
  const { print, scale } = setting;
  const sentences = print === "record" ? [] : conditionSentences(column, { fields: columns }, setting);
  const typed = print === "fillable" ? (typingHint(column, setting.form.wording) ?? []) : [];
  return [
    headText(column.label, tag, scale.dense),
    ...sentences.concat(typed).map((text) => ({ kind: "text" as const, text, size: scale.dense, tag })),
  ];
}

function groupRow(block: Table, columns: readonly FlatField[], places: Places, table: Tag, size: number): Row[] {
  const groups = block.groups ?? [];
  if (groups.length === 0) return [];
  const parts = groups.map((group) =>
    columns.flatMap((column, index) =>
      group.columns.includes(column.id) ? [places[index] ?? { x: 0, width: 0 }] : [],
    ),
  );
  const tags = spanningTags(
    table,
    parts.map(({ length }) => length),
  );
  const spans = parts.map((each) => ({ x: each[0]?.x ?? 0, width: each.reduce((sum, { width }) => sum + width, 0) }));
  return [
    tableRow(
      tags,
      spans,
      groups.map(({ label }, index) => [headText(label, tags.cells[index] ?? table, size)]),
      { padding: 3, shaded: true },
    ),
  ];
}
