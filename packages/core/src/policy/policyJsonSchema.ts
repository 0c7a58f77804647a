import { z } from "zod";
import { policySchema } from "./policySchema.js";

/**
 * The JSON Schema (draft-07) of a policy document, for editors and for other languages. It checks the shape; whether the names of facts,
 * settings and rules lead somewhere is for {@link parsePolicy}.
 */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(policySchema, {
    target: "draft-07",
    io: "input",
    unrepresentable: "throw",
    reused: "ref",
  });
  return {
    ...(oneTypeEach(schema) as object),
    $id: "https://home-visits.example/schemas/policy.schema.json",
    title: "A policy for home visits",
  };
}

/** The same schema with one type in each place: validators in strict mode take no list of types. */
function oneTypeEach(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(oneTypeEach);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]): readonly [string, unknown] =>
    key === "type" && Array.isArray(value)
      ? ["anyOf", value.map((type: unknown) => ({ type }))]
      : [key, oneTypeEach(value)],
  );
  return Object.fromEntries<unknown>(entries);
}
