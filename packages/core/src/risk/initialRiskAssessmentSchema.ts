import { z } from "zod";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { judgedLevelSchema } from "./judgedLevelSchema.js";
import { signOffSchema } from "./riskAssessmentSchema.js";
import { yesNoSchema } from "./yesNoSchema.js";

/** The initial risk assessment (Appendix 2): nine questions, a judged level without and with controls, a senior leader's sign-off. */
export const initialRiskAssessmentSchema = z.strictObject({
  /** the id of the visit for which it was made; without one nobody can tell whether an old assessment was meant for this visit */
  forVisit: idSchema.optional(),
  completedOn: calendarDateSchema.optional(),
  completedBy: textSchema.optional(),
  answers: z
    .strictObject({
      violentOffences: yesNoSchema,
      drugsOrAlcohol: yesNoSchema,
      agencyRisks: yesNoSchema,
      pets: yesNoSchema,
      /** about the pets; it has no answer where there are none */
      petsThreatening: yesNoSchema,
      threateningPeople: yesNoSchema,
      propertyHazards: yesNoSchema,
      meetElsewhere: yesNoSchema,
      /** the one question whose worrying answer is No */
      safetyMeasuresInPlace: yesNoSchema,
    })
    .partial(),
  areasOfConcern: longTextSchema.optional(),
  levelWithoutControls: judgedLevelSchema.optional(),
  controls: longTextSchema.optional(),
  levelWithControls: judgedLevelSchema.optional(),
  signOff: signOffSchema.optional(),
});
export type InitialRiskAssessment = Readonly<z.infer<typeof initialRiskAssessmentSchema>>;
