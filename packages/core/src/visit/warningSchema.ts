import { z } from "zod";
import { instantSchema } from "../values/instantSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";

/** Advice from anybody to be careful or to stay away, and what was made of it. */
export const warningSchema = z.strictObject({
  source: textSchema,
  at: instantSchema,
  says: longTextSchema.optional(),
  /** missing until somebody has considered the warning */
  considered: z.strictObject({ by: textSchema, at: instantSchema, outcome: longTextSchema.optional() }).optional(),
});
