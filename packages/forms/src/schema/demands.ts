import { isAlwaysRequired, requirementOf } from "../condition/missingFields.js";
import type { FieldList } from "../definition/fieldList.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import type { JsonSchema } from "./jsonSchema.js";
import { trueSchema } from "./trueSchema.js";

/**
 * What other answers ask for, as JSON Schema: `if` the requirement is true, `then` the answer is `required`. Nothing where
 * every answer is needed always or never.
 */
export const demands = (list: FieldList): JsonSchema => {
  const conditional = list.fields.flatMap((field) => {
    const requirement = !isAsked(field) || isAlwaysRequired(field) ? undefined : requirementOf(field);
    return requirement ? [{ if: trueSchema(requirement, list), then: { required: [field.id] } }] : [];
  });
  return conditional.length > 0 ? { allOf: conditional } : {};
};
