import { z } from "zod";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { instantSchema } from "../values/instantSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";

/** Reasons for a visit that the sources name. The list of purposes is open: any other short text is a purpose too. */
export const knownPurposes = [
  "transition",
  "attendance",
  "welfare",
  "professional-meeting",
  "contact-failed",
  "refuses-school",
  "safe-and-well",
  "attendance-strategies",
  "see-child",
  "speak-to-parent",
  "child-unwell",
  "parent-cannot-come-in",
  "emergency",
  "part-of-plan",
  "crisis-or-illness",
  "intervention",
  "follow-up",
  "employee",
] as const;

/** Whether the family knows of the visit, and the time that was agreed with them. */
export const announcedSchema = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("pre-arranged"),
    start: instantSchema,
    end: instantSchema.optional(),
    agreedWith: textSchema.optional(),
  }),
  z.strictObject({ status: z.literal("told"), on: calendarDateSchema.optional(), whom: textSchema.optional() }),
  z.strictObject({ status: z.literal("unannounced"), reason: longTextSchema.optional() }),
]);

/** What is known of animals in the home, what was asked of the family, and what they said. */
export const animalsSchema = z.strictObject({
  present: z.boolean().optional(),
  dangerous: z.boolean().optional(),
  asked: z.enum(["to-be-away", "in-another-room"]).optional(),
  answer: z.enum(["agreed", "refused", "cannot"]).optional(),
});

/** What the staff planned together before they left. */
export const planSchema = z.strictObject({
  topics: longTextSchema.optional(),
  approach: longTextSchema.optional(),
  outcomeWanted: longTextSchema.optional(),
  goals: z.array(longTextSchema).max(20).optional(),
  agenda: z
    .strictObject({ agreed: z.boolean(), agreedWith: textSchema.optional(), text: longTextSchema.optional() })
    .optional(),
  purposeClear: z.boolean().optional(),
  necessity: z.strictObject({ necessary: z.boolean(), why: longTextSchema.optional() }).optional(),
  /** whether the family could come into school instead */
  comingIn: z.strictObject({ possible: z.boolean(), why: longTextSchema.optional() }).optional(),
  jointVisit: z.strictObject({ helpful: z.boolean(), why: longTextSchema.optional() }).optional(),
  known: longTextSchema.optional(),
  unknown: longTextSchema.optional(),
  /** whether little is known about the family */
  littleKnown: z.boolean().optional(),
  /** whether earlier contact left somebody of the family angry, aggressive or distressed */
  earlierAnger: z.boolean().optional(),
  /** whether the visit is likely to bring up what is contentious */
  contentious: z.boolean().optional(),
  /** whether the family agreed to the visit itself, not only to its time */
  consent: z
    .strictObject({
      given: z.boolean(),
      by: textSchema.optional(),
      on: calendarDateSchema.optional(),
      form: z.enum(["word", "writing"]).optional(),
      to: z.array(textSchema).max(20).optional(),
      withdrawnOn: calendarDateSchema.optional(),
    })
    .optional(),
  animals: animalsSchema.optional(),
  resources: z.array(textSchema).max(50).optional(),
});
export type Plan = Readonly<z.infer<typeof planSchema>>;
