import { checkHolds } from "@home-visits/core";
import type { FlatField, FormField, RowsField } from "./formField.js";

/** True for repeating rows: a table of fields, not a field that is answered itself. */
export const hasColumns = (field: FormField | FlatField | undefined): field is RowsField => {
  if (field !== undefined) checkHolds("hasColumns", "field", field, "id");
  return field !== undefined && "columns" in field;
};
