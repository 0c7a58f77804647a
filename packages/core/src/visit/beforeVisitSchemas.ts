import { z } from "zod";
import { phoneSchema } from "../identifiers/phoneSchema.js";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { instantSchema } from "../values/instantSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { partySchema, roleWordSchema } from "./partySchema.js";

/** Advice from anybody to be careful or to stay away, and what was made of it. */
export const warningSchema = z.strictObject({
  source: textSchema,
  at: instantSchema,
  says: longTextSchema.optional(),
  /** missing until somebody has considered the warning */
  considered: z.strictObject({ by: textSchema, at: instantSchema, outcome: longTextSchema.optional() }).optional(),
});

/** What somebody in a role agreed to. `by` is the visitor's id when a visitor agreed to their own visit. */
export const authorisationSchema = z.strictObject({
  what: z.enum(["visit", "going-alone", "doorstep-last-resort", "unannounced", "police-accompaniment"]),
  role: roleWordSchema,
  name: textSchema.optional(),
  at: instantSchema,
  by: idSchema.optional(),
});

/** A discussion among leaders before the visit. */
export const leadershipDiscussionSchema = z.strictObject({ at: instantSchema, body: textSchema.optional(), outcome: longTextSchema.optional() });

/** One try to reach the family, or somebody who knows how they are, before the visit. */
export const contactAttemptSchema = z.strictObject({
  who: textSchema.optional(),
  kind: z.enum([
    "family", "emergency-contact", "professional", "social-worker", "sibling-school", "social-care", "police", "safeguarding-officer",
    "headteacher", "trust-safeguarding-lead", "other",
  ]),
  channel: z.enum(["call", "text", "email", "letter", "video", "in-person", "other"]),
  number: phoneSchema.optional(),
  at: instantSchema,
  by: partySchema.optional(),
  answered: z.boolean().optional(),
  outcome: longTextSchema.optional(),
});

/** An earlier visit to this address. `answered` is false when nobody came to the door. */
export const earlierVisitSchema = z.strictObject({ visit: idSchema.optional(), on: calendarDateSchema, answered: z.boolean().optional(), notes: longTextSchema.optional() });

/** An earlier incident at this address or with this family. */
export const earlierIncidentSchema = z.strictObject({ on: calendarDateSchema, what: longTextSchema.optional() });

/** A change since the last assessment, of one of the four kinds that call for a review. */
export const changeSchema = z.strictObject({ on: calendarDateSchema, kind: z.enum(["task", "environment", "equipment", "people"]), what: longTextSchema.optional() });
