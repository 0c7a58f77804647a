import { z } from "zod";
import { phoneSchema } from "../identifiers/phoneSchema.js";
import { instantSchema } from "../values/instantSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { partySchema } from "./partySchema.js";

/** Kinds of people who can be tried before a visit. */
export const contactKinds = [
  "family",
  "emergency-contact",
  "professional",
  "social-worker",
  "sibling-school",
  "social-care",
  "police",
  "safeguarding-officer",
  "headteacher",
  "trust-safeguarding-lead",
  "other",
] as const;

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
