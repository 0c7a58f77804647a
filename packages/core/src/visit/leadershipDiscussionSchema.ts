import { z } from "zod";
import { instantSchema } from "../values/instantSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";

/** A discussion among leaders before the visit. */
export const leadershipDiscussionSchema = z.strictObject({
  at: instantSchema,
  body: textSchema.optional(),
  outcome: longTextSchema.optional(),
});
