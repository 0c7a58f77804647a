import type { FormDefinition } from "../definition/formDefinition.js";

/** Something that `parse` refuses and no JSON Schema of the form can: where, and what. */
export type Unsaid = { readonly pointer: string; readonly says: string };

const sentences: Readonly<Record<string, string>> = {
  phone:
    "The number has a length that can be rung: a UK number with its area code, a service number, or one with a country code.",
  instant: "A date and time without an offset, as a picker gives it, is one that the school's clock shows once.",
  postcode: "The postcode has the shape of a full UK postcode.",
};

/**
 * What the JSON Schema of a form cannot say, by pointer to the field (`*` for any row). A validator that has only the JSON
 * Schema accepts these and `parse` does not; they differ in nothing else.
 */
export const unsaid = (definition: FormDefinition): readonly Unsaid[] => {
  const named = (pointer: string, type: string): readonly Unsaid[] => {
    const says = sentences[type];
    return says === undefined ? [] : [{ pointer, says }];
  };
  return definition.fields.flatMap((field) =>
    field.type === "rows"
      ? field.columns.flatMap((column) => named(`/${field.id}/*/${column.id}`, column.type))
      : named(`/${field.id}`, field.type),
  );
};
