import type { FlatField, FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import type { JsonSchema } from "../schema/jsonSchema.js";
import type { Wording } from "../wording/wording.js";

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

/** A form's JSON Schema in which each answer that JSON Forms picks in parts, such as an instant, is the object of those. */
export const splitPickers = (
  schema: JsonSchema,
  fields: readonly (FormField | FlatField)[],
  wording: Wording,
): JsonSchema => {
  const { properties } = schema;
  if (!isSchema(properties)) return schema;
  const split = Object.entries(properties).map(([id, property]) => {
    const field = fields.find((each) => each.id === id);
    if (!isSchema(property) || field === undefined) return [id, property];
    if (!hasColumns(field)) return [id, fieldTypeOf(field).picker?.jsonForms(property, wording) ?? property];
    if (!isSchema(property["items"])) return [id, property];
    return [id, { ...property, items: splitPickers(property["items"], field.columns, wording) }];
  });
  return { ...schema, properties: Object.fromEntries(split) as JsonSchema };
};
