import { z } from "zod";
import { citesSchema } from "./citesSchema.js";

const nothingBeside = {};

/**
 * A value that says where it comes from. `stated`: the policy says it. `school-set`: the school decided it, and who. `not-stated`:
 * nobody did; `assumed` is what lenient mode reckons with, and without it the value is open in both modes.
 * @param beside further keys of the same object, such as what a setting describes
 */
export function sourcedSchema<Value extends z.ZodType, Beside extends z.ZodRawShape = typeof nothingBeside>(
  value: Value,
  beside?: Beside,
) {
  const extra = beside ?? (nothingBeside as Beside);
  return z.discriminatedUnion("origin", [
    z.strictObject({ ...extra, origin: z.literal("stated"), value, cites: citesSchema, note: z.string().optional() }),
    z.strictObject({
      ...extra,
      origin: z.literal("school-set"),
      value,
      by: z.string().min(1),
      note: z.string().optional(),
    }),
    z.strictObject({
      ...extra,
      origin: z.literal("not-stated"),
      assumed: value.optional(),
      note: z.string().optional(),
    }),
  ]);
}

/** A value and its origin; see `sourcedSchema`. */
export type Sourced<Value> =
  | {
      readonly origin: "stated";
      readonly value: Value;
      readonly cites: readonly string[];
      readonly note?: string | undefined;
    }
  | { readonly origin: "school-set"; readonly value: Value; readonly by: string; readonly note?: string | undefined }
  | { readonly origin: "not-stated"; readonly assumed?: Value | undefined; readonly note?: string | undefined };
