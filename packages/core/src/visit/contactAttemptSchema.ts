import { z } from "zod";
import { phoneSchema } from "../identifiers/phoneSchema.js";
import { instantSchema } from "../values/instantSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { contactKinds } from "./contactKinds.js";
import { partySchema } from "./partySchema.js";

/** One try to reach the family, or somebody who knows how they are, before the visit. */
export const contactAttemptSchema = z.strictObject({
  who: textSchema.optional(),
  kind: z.enum(contactKinds),
  channel: z.enum(["call", "text", "email", "letter", "video", "in-person", "other"]),
  number: phoneSchema.optional(),
  at: instantSchema,
  by: partySchema.optional(),
  answered: z.boolean().optional(),
  outcome: longTextSchema.optional(),
});
