import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormDocument, FormRow } from "../definition/formDocument.js";
import type { FlatField, RowsField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { rowsIn } from "../definition/rowsIn.js";
import { isAsked } from "../fieldTypes/isAsked.js";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isName = (column: FlatField): boolean => !isAsked(column) || column.from?.way !== "both";

/**
 * Of rows that answer for entries of a record, the place of each row's entry: the one that has its name, else the one in its place if no row came
 * or went. -1 where there is none.
 * @param before the rows that the record fills in, in the order of its entries
 */
export const matchedRows = (
  { columns }: RowsField,
  rows: readonly FormRow[],
  before: readonly FormRow[],
): readonly number[] => {
  const names = columns.filter(isName);
  const left = new Set(before.keys());
  const named = rows.map((row) => {
    const found = [...left].find((at) => names.every(({ id }) => same(before[at]?.[id], row[id])));
    if (found !== undefined) left.delete(found);
    return found;
  });
  return named.map((found, index) => found ?? (rows.length === before.length && left.delete(index) ? index : -1));
};

/** Pointers to the rows whose answers belong to no entry of the record: written nowhere, they would be lost. */
export const strayRows = ({ fields }: FormDefinition, before: FormDocument, data: FormDocument): readonly string[] =>
  fields.flatMap((field) => {
    if (!hasColumns(field) || field.from?.entries !== "kept") return [];
    const rows = rowsIn(data[field.id]);
    const matched = matchedRows(field, rows, rowsIn(before[field.id]));
    const answered = (row: FormRow): boolean =>
      field.columns.some((each) => !isName(each) && row[each.id] !== undefined);
    return rows.flatMap((row, index) =>
      matched[index] === -1 && answered(row) ? [`/${field.id}/${String(index)}`] : [],
    );
  });
