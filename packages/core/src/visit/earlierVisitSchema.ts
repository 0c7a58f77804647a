import { z } from "zod";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { longTextSchema } from "../values/textSchema.js";

/** An earlier visit to this address. `answered` is false when nobody came to the door. */
export const earlierVisitSchema = z.strictObject({
  visit: idSchema.optional(),
  on: calendarDateSchema,
  answered: z.boolean().optional(),
  notes: longTextSchema.optional(),
});
