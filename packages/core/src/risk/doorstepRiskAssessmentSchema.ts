import { z } from "zod";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { yesNoSchema } from "./yesNoSchema.js";

/** What is known of infection in the home. Missing is not known; it is neither of the two. */
export const infectionStatusSchema = z.enum(["isolating", "no-evidence"]);
export type InfectionStatus = z.infer<typeof infectionStatusSchema>;

/** The doorstep risk assessment of the Covid addendum: its eleven questions, and what is known of infection in the home. */
export const doorstepRiskAssessmentSchema = z.strictObject({
  /** the id of the visit for which it was made; without one nobody can tell whether an old assessment was meant for this visit */
  forVisit: idSchema.optional(),
  completedOn: calendarDateSchema.optional(),
  /** the names of the staff who visit */
  workers: z.array(textSchema).max(20).optional(),
  familyNameAndAddress: longTextSchema.optional(),
  whyVulnerable: longTextSchema.optional(),
  lastContact: z.strictObject({ on: calendarDateSchema.optional(), details: longTextSchema.optional() }).optional(),
  failureTypical: z.strictObject({ answer: yesNoSchema.optional(), details: longTextSchema.optional() }).optional(),
  whyEscalated: longTextSchema.optional(),
  otherMethodsTried: z.array(longTextSchema).max(50).optional(),
  otherProfessionals: z
    .strictObject({ who: z.array(textSchema).max(50).optional(), concernsShared: yesNoSchema.optional() })
    .optional(),
  agencies: z
    .strictObject({
      concernsShared: yesNoSchema.optional(),
      policeTold: yesNoSchema.optional(),
      advice: longTextSchema.optional(),
    })
    .optional(),
  leadDslConsulted: yesNoSchema.optional(),
  headTeacherConsulted: yesNoSchema.optional(),
  siblingSchoolsConsidered: yesNoSchema.optional(),
  infection: infectionStatusSchema.optional(),
});
export type DoorstepRiskAssessment = Readonly<z.infer<typeof doorstepRiskAssessmentSchema>>;
