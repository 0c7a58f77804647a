import type { Condition } from "../definition/condition.js";
import type { FieldList } from "../definition/fieldList.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import { applies } from "./applies.js";
import { fieldsNotAsked } from "./relevantFields.js";

/** When a field must be answered, or undefined when it never has to be. `{ all: [] }` means always. */
export const requirementOf = (field: FormField | FlatField): Condition | undefined => {
  if (field.required) return field.appliesIf ?? { all: [] };
  if (field.requiredIf === undefined) return undefined;
  return field.appliesIf ? { all: [field.appliesIf, field.requiredIf] } : field.requiredIf;
};

/** True when the requirement depends on no other answer. */
export const isAlwaysRequired = (field: FormField | FlatField): boolean =>
  field.required === true && field.appliesIf === undefined;

/** The ids of the fields that completion still needs, in order. A requirement that is unknown asks for nothing yet. */
export const missingFields = (list: FieldList, data: Readonly<Record<string, unknown>>): readonly string[] => {
  const notAsked = fieldsNotAsked(list, data);
  return list.fields.flatMap((field) => {
    const requirement = isAsked(field) ? requirementOf(field) : undefined;
    return requirement && data[field.id] === undefined && applies(requirement, data, notAsked) === "true"
      ? [field.id]
      : [];
  });
};
