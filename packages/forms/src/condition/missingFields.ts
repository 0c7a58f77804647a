import type { Condition } from "../definition/condition.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormField } from "../definition/formField.js";
import { applies } from "./applies.js";
import { fieldsNotAsked } from "./relevantFields.js";

/** When a field must be answered, or undefined when it never has to be. `{ all: [] }` means always. */
export const requirementOf = (field: FormField): Condition | undefined => {
  const conditions = [field.appliesIf, field.requiredIf].filter((condition) => condition !== undefined);
  if (field.required) return field.appliesIf ?? { all: [] };
  return field.requiredIf ? { all: conditions } : undefined;
};

/** The fields that completion still needs, in order. A requirement that is unknown asks for nothing yet. */
export const missingFields = (
  definition: FormDefinition,
  data: Readonly<Record<string, unknown>>,
): readonly FormField[] => {
  const notAsked = fieldsNotAsked(definition, data);
  return definition.fields.filter((field) => {
    const requirement = requirementOf(field);
    return requirement !== undefined && data[field.id] === undefined && applies(requirement, data, notAsked) === "true";
  });
};
