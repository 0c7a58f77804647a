import { z } from "zod";
import { instantSchema } from "../values/instantSchema.js";

/**
 * One visit that a policy is tried on: the record, an instant with its offset, and what must come out. `findings` names rules, each with the
 * outcome that it must have, or `none` where it must say nothing. A case is data like the rest of the document; `lintPolicy` runs it.
 */
export const policyCaseSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,79}$/)
    .describe("What the case is about, in small letters and hyphens"),
  visit: z.record(z.string(), z.unknown()).describe("A visit record, as visit.schema.json describes it"),
  now: instantSchema.describe("The instant at which it is looked at, such as 2026-06-09T13:00:00+01:00"),
  mode: z.enum(["strict", "lenient"]).optional().describe("lenient where it is left out"),
  expect: z.strictObject({
    verdict: z.enum(["go", "go-with-conditions", "no-go", "undetermined"]).optional(),
    findings: z
      .record(z.string(), z.enum(["block", "breach", "conflict", "open", "advice", "pending", "none"]))
      .optional(),
  }),
});

/** See {@link policyCaseSchema}. */
export type PolicyCase = Readonly<z.infer<typeof policyCaseSchema>>;
