import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";

/** Something that `parse` refuses and no JSON Schema of the form can: where, and what. */
export type Unsaid = { readonly pointer: string; readonly says: string };

/**
 * What the JSON Schema of a form cannot say, by pointer to the field (`*` for any row). A validator that has only the JSON
 * Schema accepts these and `parse` does not; they differ in nothing else.
 */
export const unsaid = (definition: FormDefinition): readonly Unsaid[] => {
  const named = (pointer: string, field: FlatField): readonly Unsaid[] => {
    const says = fieldTypeOf(field).unsaid;
    return says === undefined ? [] : [{ pointer, says }];
  };
  return definition.fields.flatMap((field) =>
    hasColumns(field)
      ? field.columns.flatMap((column) => named(`/${field.id}/*/${column.id}`, column))
      : named(`/${field.id}`, field),
  );
};
