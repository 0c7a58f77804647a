import { z } from "zod";

const periodSchema = z.union(
  [
    z.literal("not-stated"),
    z.strictObject({ days: z.int().min(1).max(36_500).describe("Days after the last entry.") }),
  ],
  'Give "not-stated", or a number of days after the last entry, such as { "days": 365 }.',
);

/**
 * How long a school keeps things. No policy states it, so nothing is assumed: until the school has said a period, nothing is deleted. Who read
 * what has a period of its own.
 */
export const retentionSchema = z
  .strictObject({ households: periodSchema, readings: periodSchema })
  .meta({ id: "Retention" });
export type Retention = z.infer<typeof retentionSchema>;
