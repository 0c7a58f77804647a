import { aField } from "../arguments/aField.js";
import { checkArgument } from "@home-visits/core";
import type { AskedField, FlatField, FormField, RowsField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { fieldTypeOf } from "./fieldTypes.js";

/** True for a field that somebody answers, rows included; one that is worked out where it is printed is none. */
export const isAsked = <F extends FormField | FlatField>(field: F): field is F & (AskedField | RowsField) => {
  checkArgument("isAsked", "field", field, aField);
  return hasColumns(field) || fieldTypeOf(field).workedOut !== true;
};
