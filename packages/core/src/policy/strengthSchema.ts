import { z } from "zod";

/**
 * How strong a clause is. A plain "will", "are to" or a bare imperative counts as `must`; "recommended" and "advised" are `advised`.
 * A ban has a strength too: `must` for "never", `should` for "avoid".
 */
export const strengthSchema = z
  .enum(["must", "should", "advised", "may"])
  .describe("must binds; should and advised are advice; may permits");

/** See `strengthSchema`. */
export type Strength = z.infer<typeof strengthSchema>;
