import type { ZodType, ZodTypeDef } from "zod/v3";
import { ignoreOverride, zodToJsonSchema, type PostProcessCallback } from "zod-to-json-schema";
import type { OptionStyle } from "../schema/plainKeywords.js";
import type { JsonSchema } from "../schema/jsonSchema.js";

/** Types whose values JSON cannot hold. */
const beyondJson = new Set([
  "ZodBigInt",
  "ZodDate",
  "ZodFunction",
  "ZodMap",
  "ZodNaN",
  "ZodPromise",
  "ZodSet",
  "ZodSymbol",
  "ZodUndefined",
  "ZodVoid",
]);

/** The converter leaves out what it does not know, so that a field would be lost without a word. */
const mustBeKnown = (def: ZodTypeDef): typeof ignoreOverride => {
  const name = "typeName" in def ? def.typeName : undefined;
  if (typeof name !== "string" || beyondJson.has(name)) throw new TypeError("No word of JSON Schema for this.");
  return ignoreOverride;
};

/** Allowing any key says nothing, and a renderer would offer keys to type in. */
const withoutOpenKeys: PostProcessCallback = (schema) => {
  if (!schema || !("additionalProperties" in schema) || schema.additionalProperties !== true) return schema;
  const { additionalProperties: _, ...rest } = schema;
  return rest;
};

/** A `const` is what react-jsonschema-form answers by itself. */
const withoutConst: PostProcessCallback = (schema, ...rest) => {
  const closed = withoutOpenKeys(schema, ...rest);
  if (!closed || !("const" in closed)) return closed;
  const { const: answer, ...others } = closed;
  return { ...others, enum: [answer] };
};

/** True when a reference leads to something that holds it. */
const refersToItself = (value: unknown, path: string): boolean => {
  if (typeof value !== "object" || value === null) return false;
  if ("$ref" in value && typeof value.$ref === "string") return `${path}/`.startsWith(`${value.$ref}/`);
  return Object.entries(value).some(([key, inner]) => refersToItself(inner, `${path}/${key}`));
};

/**
 * The JSON Schema of a zod 3 schema, written out in full; one that holds itself is written with references.
 * @throws TypeError for a type that JSON cannot hold, or of another zod
 */
export const zodThreeSchema = (schema: ZodType<unknown, ZodTypeDef, unknown>, style: OptionStyle): JsonSchema => {
  const options = {
    target: "jsonSchema7",
    removeAdditionalStrategy: "strict",
    override: mustBeKnown,
    postProcess: style === "enum" ? withoutConst : withoutOpenKeys,
  } as const;
  const withReferences: JsonSchema = { ...zodToJsonSchema(schema, { ...options, $refStrategy: "root" }) };
  return refersToItself(withReferences, "#")
    ? withReferences
    : { ...zodToJsonSchema(schema, { ...options, $refStrategy: "none" }) };
};
