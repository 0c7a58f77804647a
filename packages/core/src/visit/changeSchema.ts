import { z } from "zod";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { longTextSchema } from "../values/textSchema.js";

/** A change since the last assessment, of one of the four kinds that call for a review. */
export const changeSchema = z.strictObject({
  on: calendarDateSchema,
  kind: z.enum(["task", "environment", "equipment", "people"]),
  what: longTextSchema.optional(),
});
