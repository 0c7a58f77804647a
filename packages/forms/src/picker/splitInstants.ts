import type { FlatField, FormField } from "../definition/formField.js";
import { patterns } from "../schema/patterns.js";
import type { JsonSchema } from "../schema/trueSchema.js";
import { say } from "../wording/say.js";
import type { Wording } from "../wording/wording.js";

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

/** A date and a time apart: the picker of JSON Forms for both in one writes the clock's figures with a Z, an hour off in summer. */
const apart = (instant: JsonSchema, wording: Wording): JsonSchema => {
  const { pattern: _pattern, not: _not, maxLength: _maxLength, ...rest } = instant;
  const text = { type: "string" } as const;
  return {
    ...rest,
    type: "object",
    properties: {
      date: { ...text, title: say(wording, "picker.date"), pattern: patterns.day },
      time: { ...text, title: say(wording, "picker.time"), pattern: `${patterns.timeOfDay}(:[0-5][0-9])?$` },
      which: {
        ...text,
        title: say(wording, "picker.which"),
        oneOf: [
          { const: "first", title: say(wording, "picker.first") },
          { const: "second", title: say(wording, "picker.second") },
        ],
      },
    },
    required: ["date", "time"],
    additionalProperties: false,
  };
};

/** A form's JSON Schema in which each instant is an object of a date and a time, for JSON Forms. */
export const splitInstants = (
  schema: JsonSchema,
  fields: readonly (FormField | FlatField)[],
  wording: Wording,
): JsonSchema => {
  const { properties } = schema;
  if (!isSchema(properties)) return schema;
  const split = Object.entries(properties).map(([id, property]) => {
    const field = fields.find((each) => each.id === id);
    if (!isSchema(property)) return [id, property];
    if (field?.type === "instant") return [id, apart(property, wording)];
    if (field?.type !== "rows" || !isSchema(property["items"])) return [id, property];
    return [id, { ...property, items: splitInstants(property["items"], field.columns, wording) }];
  });
  return { ...schema, properties: Object.fromEntries(split) as JsonSchema };
};
