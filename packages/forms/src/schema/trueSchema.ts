import type { Condition } from "../definition/condition.js";
import type { FieldList } from "../definition/fieldList.js";
import { hasColumns } from "../definition/hasColumns.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import type { JsonSchema } from "./jsonSchema.js";

const never: JsonSchema = { not: {} };

/** Simplifies a list of alternatives or demands to one schema. */
const joined = (keyword: "allOf" | "anyOf", schemas: readonly JsonSchema[]): JsonSchema => {
  const [only] = schemas;
  if (only === undefined) return keyword === "allOf" ? {} : never;
  return schemas.length === 1 ? only : { [keyword]: schemas };
};

/** The schema of the documents for which one comparison is true, or false, as long as its question is asked. */
const comparison = (condition: Extract<Condition, { field: string }>, list: FieldList, truth: boolean): JsonSchema => {
  const { field } = condition;
  const answered: JsonSchema = { required: [field] };
  if ("answered" in condition) return truth ? answered : { not: answered };
  const asked = list.fields.find(({ id }) => id === field);
  const holds = asked === undefined || hasColumns(asked) ? undefined : fieldTypeOf(asked).holds;
  const is: JsonSchema = holds?.(condition.is) ?? { const: condition.is };
  return { ...answered, properties: { [field]: truth ? is : { not: is } } };
};

const schemaWhen = (condition: Condition, list: FieldList, truth: boolean): JsonSchema => {
  if ("not" in condition) return schemaWhen(condition.not, list, !truth);
  const each = (inner: Condition): JsonSchema => schemaWhen(inner, list, truth);
  if ("all" in condition) return joined(truth ? "allOf" : "anyOf", condition.all.map(each));
  if ("any" in condition) return joined(truth ? "anyOf" : "allOf", condition.any.map(each));
  const asks = list.fields.find(({ id }) => id === condition.field)?.appliesIf;
  const compared = comparison(condition, list, truth);
  if (asks === undefined) return compared;
  // nothing follows from an answer to a question that is not asked
  const notAsked = falseSchema(asks, list);
  return truth ? { allOf: [{ not: notAsked }, compared] } : { anyOf: [notAsked, compared] };
};

/** The schema that exactly those documents meet for which the condition is true (not unknown). */
export const trueSchema = (condition: Condition, list: FieldList): JsonSchema => schemaWhen(condition, list, true);

/** The schema that exactly those documents meet for which the condition is false (not unknown). */
export const falseSchema = (condition: Condition, list: FieldList): JsonSchema => schemaWhen(condition, list, false);
