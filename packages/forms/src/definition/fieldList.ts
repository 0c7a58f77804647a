import type { FlatField, FormField } from "./formField.js";
import { hasColumns } from "./hasColumns.js";

/** The fields among which a condition speaks: those of a whole form, or the columns of one row. */
export type FieldList<F extends FormField | FlatField = FormField | FlatField> = { readonly fields: readonly F[] };

/** The columns of repeating rows as a list of their own: a condition of a column speaks of the same row. */
export const columnsOf = (field: FormField | FlatField | undefined): FieldList<FlatField> => ({
  fields: hasColumns(field) ? field.columns : [],
});
