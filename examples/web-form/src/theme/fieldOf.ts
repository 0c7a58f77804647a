import { hasColumns, type FlatField, type FormDefinition, type FormField } from "@home-visits/forms";

/** The question at a place of the answers: `["hazards", 0]` is that of the hazards. */
export const fieldOf = (definition: FormDefinition, path: readonly (string | number)[]): FormField | undefined =>
  definition.fields.find(({ id }) => id === path[0]);

/** The columns of a question with rows; none for any other. */
export const columnsOf = (field: FormField | undefined): readonly FlatField[] =>
  field !== undefined && hasColumns(field) ? field.columns : [];
