import type { Condition } from "../definition/condition.js";
import type { FieldList } from "../definition/fieldList.js";

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const never: JsonSchema = { not: {} };

/** Simplifies a list of alternatives or demands to one schema. */
const joined = (keyword: "allOf" | "anyOf", schemas: readonly JsonSchema[]): JsonSchema => {
  const [only] = schemas;
  if (only === undefined) return keyword === "allOf" ? {} : never;
  return schemas.length === 1 ? only : { [keyword]: schemas };
};

/** The schema that a document meets when the named field itself is asked. */
const asked = (id: string, list: FieldList): JsonSchema | undefined => {
  const condition = list.fields.find((field) => field.id === id)?.appliesIf;
  return condition && falseSchema(condition, list);
};

/** The schema that exactly those documents meet for which the condition is true (not unknown). */
export const trueSchema = (condition: Condition, list: FieldList): JsonSchema => {
  if ("all" in condition)
    return joined(
      "allOf",
      condition.all.map((inner) => trueSchema(inner, list)),
    );
  if ("any" in condition)
    return joined(
      "anyOf",
      condition.any.map((inner) => trueSchema(inner, list)),
    );
  if ("not" in condition) return falseSchema(condition.not, list);
  const { field } = condition;
  const holds: JsonSchema =
    "answered" in condition
      ? { required: [field] }
      : { required: [field], properties: { [field]: { const: condition.is } } };
  const notAsked = asked(field, list);
  return notAsked ? { allOf: [{ not: notAsked }, holds] } : holds;
};

/** The schema that exactly those documents meet for which the condition is false (not unknown). */
export const falseSchema = (condition: Condition, list: FieldList): JsonSchema => {
  if ("all" in condition)
    return joined(
      "anyOf",
      condition.all.map((inner) => falseSchema(inner, list)),
    );
  if ("any" in condition)
    return joined(
      "allOf",
      condition.any.map((inner) => falseSchema(inner, list)),
    );
  if ("not" in condition) return trueSchema(condition.not, list);
  const { field } = condition;
  const fails: JsonSchema =
    "answered" in condition
      ? { not: { required: [field] } }
      : { required: [field], properties: { [field]: { not: { const: condition.is } } } };
  const notAsked = asked(field, list);
  return notAsked ? { anyOf: [notAsked, fails] } : fails;
};
