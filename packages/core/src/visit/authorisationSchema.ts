import { z } from "zod";
import { idSchema } from "../values/idSchema.js";
import { instantSchema } from "../values/instantSchema.js";
import { textSchema } from "../values/textSchema.js";
import { roleWordSchema } from "./partySchema.js";

/** What somebody in a role agreed to. `by` is the visitor's id when a visitor agreed to their own visit. */
export const authorisationSchema = z.strictObject({
  what: z.enum(["visit", "going-alone", "doorstep-last-resort", "unannounced", "police-accompaniment"]),
  role: roleWordSchema,
  name: textSchema.optional(),
  at: instantSchema,
  by: idSchema.optional(),
});
