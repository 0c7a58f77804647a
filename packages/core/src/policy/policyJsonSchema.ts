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
    ...schema,
    $id: "https://home-visits.example/schemas/policy.schema.json",
    title: "A policy for home visits",
  };
}
