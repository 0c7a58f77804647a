import type { FlatField, FormField, RowsField } from "./formField.js";

/** True for repeating rows: a table of fields, not a field that is answered itself. */
export const hasColumns = (field: FormField | FlatField | undefined): field is RowsField =>
  field !== undefined && "columns" in field;
