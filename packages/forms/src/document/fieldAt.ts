import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";

/** What a JSON Pointer into the answers points at: a field, and the row (counted from 1) when it is one of rows. */
export type FieldAt = { readonly field: FormField | FlatField; readonly row?: number };

/** Finds the question of a pointer. A row as a whole stands for its rows field; an unknown key has no question. */
export const fieldAt = (definition: FormDefinition, pointer: string): FieldAt | undefined => {
  const [, id, index, column] = pointer.split("/");
  const field = definition.fields.find((each) => each.id === id);
  if (!hasColumns(field) || index === undefined) return field && { field };
  const row = Number(index) + 1;
  if (column === undefined) return { field, row };
  const found = field.columns.find((each) => each.id === column);
  return found && { field: found, row };
};
