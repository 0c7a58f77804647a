import { HomeVisitsError } from "@home-visits/core";
import {
  hasColumns,
  type FlatField,
  type FormDefinition,
  type FormDocument,
  type FormField,
  type FormRow,
  type RowsField,
} from "@home-visits/forms";

/**
 * The field that a layout names.
 * @throws HomeVisitsError `invalid-definition` where the form has no such field; a form made by `defineForm` always has
 */
export function fieldById(definition: FormDefinition, id: string): FormField {
  const field = definition.fields.find((each) => each.id === id);
  if (field === undefined)
    throw new HomeVisitsError(
      "invalid-definition",
      `The layout of ${definition.id} names a field that it does not have: ${id}.`,
    );
  return field;
}

/** The same for a field that holds one answer. */
export function flatFieldById(definition: FormDefinition, id: string): FlatField {
  const field = fieldById(definition, id);
  if (hasColumns(field))
    throw new HomeVisitsError("invalid-definition", `The layout of ${definition.id} sets rows as one answer: ${id}.`);
  return field;
}

/** The same for a field of repeating rows. */
export function rowsFieldById(definition: FormDefinition, id: string): RowsField {
  const field = fieldById(definition, id);
  if (!hasColumns(field))
    throw new HomeVisitsError("invalid-definition", `The layout of ${definition.id} sets one answer as rows: ${id}.`);
  return field;
}

/** The answers of a form that stand outside its tables. */
export function singleAnswers(data: FormDocument): FormRow {
  return Object.fromEntries(Object.entries(data).filter(([, answer]) => !isRows(answer))) as FormRow;
}

/** The rows of one table of a form, none where it was not answered. */
export function rowAnswers(data: FormDocument, id: string): readonly FormRow[] {
  const rows = data[id];
  return Array.isArray(rows) ? (rows as readonly FormRow[]) : [];
}

function isRows(answer: FormDocument[string]): boolean {
  return typeof answer === "object" && answer.some((entry) => typeof entry === "object");
}
