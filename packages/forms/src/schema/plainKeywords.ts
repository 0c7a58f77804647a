import type { z } from "zod";

type Schema = z.core.JSONSchema.BaseSchema;

const isTitled = (option: unknown): boolean =>
  typeof option === "object" && option !== null && "const" in option && "title" in option;

/** Turns a choice as zod writes it into what form renderers read: `oneOf` of `const` and `title`, whole numbers as `integer`. */
export const plainKeywords = (schema: Schema): void => {
  if (schema.anyOf?.every(isTitled)) {
    schema.oneOf = schema.anyOf;
    delete schema.anyOf;
  }
  if (schema.oneOf?.every(isTitled) !== true) return;
  delete schema.enum;
  if (schema.type === "number") schema.type = "integer";
};

/**
 * The same for a schema that is not ours: also no zod pattern beside a format, no `readOnly`, which locks a field, and no
 * `additionalProperties` that allow anything, for which a renderer would offer keys to type in.
 */
export const plainVendorKeywords = (schema: Schema): void => {
  plainKeywords(schema);
  if (schema.format !== undefined) delete schema.pattern;
  delete schema.readOnly;
  if (JSON.stringify(schema.additionalProperties) === "{}") delete schema.additionalProperties;
};
