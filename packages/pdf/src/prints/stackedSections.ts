import {
  fieldTypeOf,
  relevantFields,
  type FlatField,
  type FormRow,
  type LayoutBlock,
  type RowsField,
} from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { Cell, CellContent, Row } from "../typeset/row.js";
import { answerContents } from "./answerContents.js";
import { notRecorded } from "./notRecorded.js";
import { columnLines } from "./columnLines.js";
import { conditionSentences } from "./conditionContents.js";
import { rowAnswers } from "./fieldById.js";
import { rowsOffered } from "./fillableRows.js";
import { typingHint } from "./typingHint.js";
import { leastWidth } from "./leastWidth.js";
import { plainRow } from "./plainRow.js";
import { onDayOf } from "./printedText.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";

type Table = Extract<LayoutBlock, { block: "table" }>;

const padding = 4;

/** Whether a table's columns side by side would break the words of their heads: in large print many columns do not fit. */
export function isTooWide({ columns }: RowsField, setting: SheetSetting): boolean {
  return columns.reduce((sum, column) => sum + leastWidth(column, [], setting), 0) > setting.width;
}

/**
 * The rows of a table that is too wide, one under the other: the table's columns as boxes, each with its label above its answer, in
 * the order of the columns and by their groups. A row stays on one page where it can: nothing on the next page would say which it is.
 */
export function stackedSections(block: Table, field: RowsField, usual: SheetSetting): readonly Section[] {
  const setting = onDayOf(block.dayOf, usual, field.columns);
  const { data, print, scale, sheet, unanswered, width } = setting;
  const answers = rowAnswers(data, field.id);
  const offered = {
    blank: Math.max(answers.length, field.printRows),
    fillable: rowsOffered(field, answers.length),
    record: unanswered === "pen" ? Math.max(answers.length, 1) : answers.length,
  };
  const count = offered[print];
  if (count === 0) {
    const tag: Tag = { type: "P", parent: sheet };
    const missing = plainRow(notRecorded(setting.form.wording), tag, width, { size: scale.body });
    return [section([missing], { title: headRow(field.label, setting) })];
  }
  return Array.from({ length: count }, (_, index) => {
    const entry = { answers: answers[index] ?? {}, row: { field: field.id, index } };
    const asked = print === "record" ? relevantFields({ fields: field.columns }, entry.answers) : field.columns;
    const rows = groupsOf(block, asked).flatMap(({ columns, label }) => {
      const title = label === undefined || label === field.label ? [] : [groupRow(label, setting)];
      return [...title, ...linesOf(columns, setting).map((line) => boxRow(line, field, entry, setting))];
    });
    return section(rows, { title: headRow(`${field.label} ${index + 1}`, setting), together: true });
  });
}

type ColumnGroup = { readonly label?: string; readonly columns: readonly FlatField[] };

function groupsOf({ groups }: Table, asked: readonly FlatField[]): readonly ColumnGroup[] {
  if (groups === undefined) return [{ columns: asked }];
  return groups
    .map(({ columns, label }) => ({ label, columns: asked.filter(({ id }) => columns.includes(id)) }))
    .filter(({ columns }) => columns.length > 0);
}

/** As many columns to a line as fit with their words whole; what is long to write has a line of its own. */
function linesOf(columns: readonly FlatField[], setting: SheetSetting): readonly (readonly FlatField[])[] {
  const lines: FlatField[][] = [];
  let room = 0;
  for (const column of columns) {
    const least = fieldTypeOf(column).long ? setting.width / 2 : leastWidth(column, [], setting) + 2 * padding;
    const line = least <= room ? lines.at(-1) : undefined;
    if (line === undefined) {
      lines.push([column]);
      room = setting.width - least;
    } else {
      line.push(column);
      room -= least;
    }
  }
  return lines;
}

type Entry = { readonly answers: FormRow; readonly row: { readonly field: string; readonly index: number } };

function boxRow(columns: readonly FlatField[], table: RowsField, { answers, row }: Entry, setting: SheetSetting): Row {
  const { print, scale, sheet, width } = setting;
  const places = columnPlaces(
    columns.map(() => 1),
    width,
    columns.map((column) => leastWidth(column, [], setting)),
  );
  const order: Tag[] = [];
  const cells = columns.map((column, index): Cell => {
    const label: Tag = { type: "P", parent: sheet };
    const answer: Tag = { type: "P", parent: sheet };
    order.push(label, answer);
    const said = print === "record" ? [] : conditionSentences(column, { fields: table.columns }, setting);
    const typed = print === "fillable" ? (typingHint(column, setting.form.wording) ?? []) : [];
    const contents: CellContent[] = [
      { kind: "text", text: column.label, size: scale.body, bold: true, tag: label },
      ...said.concat(typed).map((text) => ({ kind: "text" as const, text, size: scale.body, tag: label })),
      ...answerContents(column, { answers, size: scale.body, tag: answer, row, ...linesOfBox(column) }, setting),
    ];
    return { ...(places[index] ?? { x: 0, width }), contents };
  });
  return { cells, order, padding, framed: true };
}

/** A long answer has the lines that it has in a row of the table; any other those of its own kind. */
function linesOfBox(column: FlatField): { readonly lines?: number } {
  return fieldTypeOf(column).long ? { lines: Math.ceil(columnLines(column)) } : {};
}

function headRow(text: string, { scale, sheet, width }: SheetSetting): Row {
  const tag: Tag = { type: "H2", parent: sheet };
  return plainRow(text, tag, width, { size: scale.heading, bold: true });
}

function groupRow(text: string, { scale, sheet, width }: SheetSetting): Row {
  const tag: Tag = { type: "P", parent: sheet };
  const contents: CellContent[] = [{ kind: "text", text, size: scale.body, bold: true, tag }];
  return { cells: [{ x: 0, width, contents, shaded: true }], order: [tag], padding, framed: true, leads: true };
}
