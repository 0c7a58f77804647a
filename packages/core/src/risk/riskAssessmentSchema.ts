import { z } from "zod";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { levelSchema } from "./riskMatrixSchema.js";

/** One rating, complete. Whether the levels are levels of a given matrix is for `scoreRisk` to say. */
export const ratingSchema = z.strictObject({ likelihood: levelSchema, consequence: levelSchema });
export type Rating = Readonly<z.infer<typeof ratingSchema>>;

/** One hazard of the full assessment. Every entry may be missing while the form is being filled in; a half rating is unknown, not low. */
export const hazardRowSchema = z.strictObject({
  hazard: longTextSchema.optional(),
  affected: longTextSchema.optional(),
  initial: ratingSchema.partial().optional(),
  controls: longTextSchema.optional(),
  furtherAction: longTextSchema.optional(),
  byWhom: textSchema.optional(),
  byWhen: calendarDateSchema.optional(),
  /** the day on which the further action was done; from then on it is not overdue */
  doneOn: calendarDateSchema.optional(),
  residual: ratingSchema.partial().optional(),
  /** why the visit is worth a risk that cannot be lowered (R20-A4-43) */
  benefitWeighed: longTextSchema.optional(),
  /** who was asked about a High risk, and what they said (R20-A4-45) */
  adviceSought: longTextSchema.optional(),
});
export type HazardRow = Readonly<z.infer<typeof hazardRowSchema>>;

/** Who agreed to an assessment, in which role, and on which day. */
export const signOffSchema = z.strictObject({ on: calendarDateSchema, name: textSchema, role: textSchema.optional() });
export type SignOff = Readonly<z.infer<typeof signOffSchema>>;

/** The full risk assessment (Appendix 4): a header, hazard rows, reviews and a sign-off. */
export const riskAssessmentSchema = z.strictObject({
  academy: textSchema.optional(),
  completedBy: textSchema.optional(),
  /** the id of the visit for which it was made; without one nobody can tell whether an old assessment was meant for this visit */
  forVisit: idSchema.optional(),
  completedOn: calendarDateSchema.optional(),
  activity: longTextSchema.optional(),
  headTeacher: textSchema.optional(),
  reviewOn: calendarDateSchema.optional(),
  hazards: z.array(hazardRowSchema).max(200),
  reviews: z
    .array(z.strictObject({ on: calendarDateSchema, initials: textSchema }))
    .max(100)
    .optional(),
  signOff: signOffSchema.optional(),
});
export type RiskAssessment = Readonly<z.infer<typeof riskAssessmentSchema>>;
