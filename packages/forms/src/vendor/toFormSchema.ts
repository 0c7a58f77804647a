import { checkArgument, checkArguments, oneOf, optional, type Expected, HomeVisitsError } from "@home-visits/core";
import { z } from "zod";
import type { ZodType as ZodThreeType, ZodTypeDef } from "zod/v3";
import type { JsonSchema } from "../schema/jsonSchema.js";
import { plainVendorKeywords, type OptionStyle } from "../schema/plainKeywords.js";
import { zodThreeSchema } from "./zodThreeSchema.js";

/** Any zod schema: of zod 4 (full or mini), of zod 3, or of `zod/v3`. The two families do not mix within one schema. */
export type AnyZodSchema = z.core.$ZodType | ZodThreeType<unknown, ZodTypeDef, unknown>;

const isZodFour = (schema: AnyZodSchema): schema is z.core.$ZodType => "_zod" in schema;

const convert = (schema: AnyZodSchema, options: OptionStyle): JsonSchema => {
  if (!isZodFour(schema)) return zodThreeSchema(schema, options);
  return {
    ...z.toJSONSchema(schema, {
      target: "draft-07",
      io: "input",
      override: ({ jsonSchema }) => plainVendorKeywords(jsonSchema, options),
    }),
  };
};

/** A root that only refers to a definition of its own becomes that definition. */
const withoutRootReference = ({ $ref, definitions, ...rest }: JsonSchema): JsonSchema => {
  if (typeof $ref !== "string" || typeof definitions !== "object" || definitions === null) {
    return { ...rest, ...($ref === undefined ? {} : { $ref }), ...(definitions === undefined ? {} : { definitions }) };
  }
  const name = $ref.replace("#/definitions/", "");
  const named: readonly (readonly [string, unknown])[] = Object.entries(definitions);
  const root = named.find(([key]) => key === name)?.[1];
  const others = named.filter(([key]) => key !== name);
  return {
    ...rest,
    ...(typeof root === "object" ? root : {}),
    ...(others.length > 0 ? { definitions: Object.fromEntries(others) } : {}),
  };
};

const aSchema: Expected = {
  is: (value) => typeof value === "object" && value !== null && ("_zod" in value || "_def" in value),
  give: "a schema of zod 3 or 4",
};

/**
 * The draft-07 JSON Schema of an application's own zod schema, ready for the same form renderers as ours. What only code
 * can check stays behind: refinements, transforms (the schema is that of the input) and the flags of a pattern.
 * @param setting how an answer to choose from is written: `enum`, so that react-jsonschema-form answers nothing by itself (but a
 * required boolean, which it starts as false); `const` for JSON Forms
 * @throws HomeVisitsError `unsupported-schema` for what JSON Schema cannot hold (a transform, a date object), and
 * `empty-schema` when the result would accept anything: a converter's way of not knowing the schema
 */
export const toFormSchema = (schema: AnyZodSchema, setting: { readonly options?: OptionStyle } = {}): JsonSchema => {
  checkArgument("toFormSchema", "schema", schema, aSchema);
  checkArguments("toFormSchema", setting, { options: optional(oneOf(["enum", "const"])) });
  const { options = "enum" } = setting;
  let converted: JsonSchema;
  try {
    converted = withoutRootReference(convert(schema, options));
  } catch (cause) {
    throw new HomeVisitsError("unsupported-schema", "Use zod types that JSON Schema has too.", { cause });
  }
  const { $schema: _dialect, ...keywords } = converted;
  if (Object.keys(keywords).length === 0) {
    throw new HomeVisitsError("empty-schema", "Give a schema that says what it accepts, made by one version of zod.");
  }
  return converted;
};
