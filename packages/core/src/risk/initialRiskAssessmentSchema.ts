import { z } from "zod";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { judgedLevelSchema } from "./judgedLevelSchema.js";
import { signOffSchema } from "./riskAssessmentSchema.js";
import { yesNoSchema } from "./yesNoSchema.js";

/** The initial risk assessment (Appendix 2): nine questions, a judged level without and with controls, a senior leader's sign-off. */
export const initialRiskAssessmentSchema = z.strictObject({
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
