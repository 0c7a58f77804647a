import { fieldTypeOf, type FlatField, type FormRow, type RowsField } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { Row } from "../typeset/row.js";
import { answerContents } from "./answerContents.js";
import { penLines } from "./penLines.js";
import { rowAnswers } from "./fieldById.js";
import { rowTags } from "./rowTags.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow, type Places } from "./tableRow.js";

const leastSpare = 2;

/**
 * How many rows a table offers to fill in: as many as on paper, and two empty ones at least below the answers so far, within
 * what the form takes.
 */
export function rowsOffered({ maxRows = Infinity, printRows }: RowsField, answered: number): number {
  return Math.max(answered, Math.min(maxRows, Math.max(printRows, answered + leastSpare)));
}

/** The rows of a table, each cell a field; the boxes of a row are of one height. */
export function fillableRows(field: RowsField, places: Places, table: Tag, setting: SheetSetting): readonly Row[] {
  const answers = rowAnswers(setting.data, field.id);
  const lines = Math.max(1, ...field.columns.map(linesOf));
  return Array.from({ length: rowsOffered(field, answers.length) }, (_, index): Row => {
    const tags = rowTags(table, field.columns.length, false);
    const given: FormRow = answers[index] ?? {};
    const contents = field.columns.map((column, at) => {
      const place = { answers: given, size: setting.scale.dense, tag: tags.cells[at] ?? table };
      return answerContents(column, { ...place, row: { field: field.id, index }, lines }, setting);
    });
    return tableRow(tags, places, contents, { padding: 2 });
  });
}

function linesOf(column: FlatField): number {
  return fieldTypeOf(column).long ? Math.ceil(penLines(column) * 0.6) : 2;
}
