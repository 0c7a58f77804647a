import type { z } from "zod";

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * How a schema writes an answer to choose from: `enum` of one entry, or `const`. react-jsonschema-form takes a `const` for the answer
 * to a question that nobody has answered; JSON Forms takes nothing for an answer and reads only `const`.
 */
export type OptionStyle = "enum" | "const";

const isTitled = (option: unknown): boolean =>
  typeof option === "object" && option !== null && ("const" in option || "enum" in option) && "title" in option;

const asEnum = (schema: Schema): Schema => {
  const { const: answer, ...rest } = schema;
  return answer === undefined ? schema : { enum: [answer], ...rest };
};

/** Turns a choice as zod writes it into what form renderers read: `oneOf` with titles, whole numbers as `integer`. */
export const plainKeywords = (schema: Schema, options: OptionStyle): void => {
  if (schema.anyOf?.every(isTitled)) {
    schema.oneOf = schema.anyOf;
    delete schema.anyOf;
  }
  if (options === "enum" && schema.minItems === 1) {
    // react-jsonschema-form opens a list of `minItems` with a row that nobody has written
    delete schema.minItems;
    schema["contains"] = {};
  }
  if (schema.oneOf?.every(isTitled) !== true) return;
  if (options === "enum") schema.oneOf = schema.oneOf.map((option) => asEnum(option));
  delete schema.enum;
  if (schema.type === "number") schema.type = "integer";
};

/**
 * The same for a schema that is not ours: also no zod pattern beside a format, no `readOnly`, which locks a field, and no
 * `additionalProperties` that allow anything, for which a renderer would offer keys to type in.
 */
export const plainVendorKeywords = (schema: Schema, options: OptionStyle): void => {
  plainKeywords(schema, options);
  if (options === "enum" && schema.const !== undefined) {
    schema.enum = [schema.const];
    delete schema.const;
  }
  if (schema.format !== undefined) delete schema.pattern;
  delete schema.readOnly;
  if (JSON.stringify(schema.additionalProperties) === "{}") delete schema.additionalProperties;
};
