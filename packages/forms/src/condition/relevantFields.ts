import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormField } from "../definition/formField.js";
import { applies } from "./applies.js";

/** The ids of the fields that certainly do not apply, in one pass: a condition names only fields before its own. */
export const fieldsNotAsked = (
  definition: FormDefinition,
  data: Readonly<Record<string, unknown>>,
): ReadonlySet<string> => {
  const notAsked = new Set<string>();
  for (const field of definition.fields) {
    if (field.appliesIf && applies(field.appliesIf, data, notAsked) === "false") notAsked.add(field.id);
  }
  return notAsked;
};

/**
 * The fields that a record of these answers shows, in the definition's order. A field is left out only when it certainly
 * does not apply; where that is unknown the field stays, so that a gap is seen.
 */
export const relevantFields = (
  definition: FormDefinition,
  data: Readonly<Record<string, unknown>>,
): readonly FormField[] => {
  const notAsked = fieldsNotAsked(definition, data);
  return definition.fields.filter(({ id }) => !notAsked.has(id));
};
