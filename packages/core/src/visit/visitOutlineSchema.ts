import { z } from "zod";
import { doorstepRiskAssessmentSchema } from "../risk/doorstepRiskAssessmentSchema.js";
import { initialRiskAssessmentSchema } from "../risk/initialRiskAssessmentSchema.js";
import { riskAssessmentSchema } from "../risk/riskAssessmentSchema.js";
import { idSchema } from "../values/idSchema.js";
import { instantSchema } from "../values/instantSchema.js";
import { textSchema } from "../values/textSchema.js";
import { authorisationSchema } from "./authorisationSchema.js";
import { changeSchema } from "./changeSchema.js";
import { contactAttemptSchema } from "./contactAttemptSchema.js";
import { earlierIncidentSchema } from "./earlierIncidentSchema.js";
import { earlierVisitSchema } from "./earlierVisitSchema.js";
import { leadershipDiscussionSchema } from "./leadershipDiscussionSchema.js";
import { warningSchema } from "./warningSchema.js";
import { householdSchema } from "./householdSchema.js";
import { announcedSchema, planSchema } from "./planSchema.js";
import { ownEntriesSchema } from "./ownEntriesSchema.js";
import { visitSchoolSchema } from "./visitSchoolSchema.js";
import { travelSchema, vehicleSchema } from "./vehicleSchema.js";
import { visitEventSchema } from "./visitEventSchema.js";
import { buddySchema, codeWordAgreementSchema, otherProfessionalSchema, visitorSchema } from "./visitorSchema.js";

/** The expected times of the visit. What really happened stands in the events. */
export const timesSchema = z
  .strictObject({
    leaveSchool: instantSchema,
    arrive: instantSchema,
    leaveHome: instantSchema,
    backAtSchool: instantSchema,
  })
  .partial();

/** A visit without the checks between its parts; what the published JSON Schema says. */
export const visitOutlineSchema = z.strictObject({
  id: idSchema,
  round: z.strictObject({ id: idSchema, position: z.int().min(1).max(100) }).optional(),
  school: visitSchoolSchema.optional(),
  household: householdSchema,
  purposes: z.array(textSchema).max(20),
  setting: z.enum(["inside", "doorstep"]),
  announced: announcedSchema.optional(),
  plan: planSchema.optional(),
  visitors: z.array(visitorSchema).min(1).max(20),
  otherProfessionals: z.array(otherProfessionalSchema).max(20).optional(),
  buddy: buddySchema.optional(),
  codeWord: codeWordAgreementSchema.optional(),
  vehicles: z.array(vehicleSchema).max(20).optional(),
  travel: travelSchema.optional(),
  times: timesSchema,
  /** sunrise and sunset at the home on that day; this package knows no almanac */
  daylight: z.strictObject({ from: instantSchema, until: instantSchema }).optional(),
  /** which visit to this address it is, 1 for the first */
  visitNumber: z.int().min(1).max(10_000).optional(),
  earlierVisits: z.array(earlierVisitSchema).max(1000).optional(),
  earlierIncidents: z.array(earlierIncidentSchema).max(1000).optional(),
  changes: z.array(changeSchema).max(1000).optional(),
  warnings: z.array(warningSchema).max(100).optional(),
  authorisations: z.array(authorisationSchema).max(100).optional(),
  leadershipDiscussions: z.array(leadershipDiscussionSchema).max(100).optional(),
  contactAttempts: z.array(contactAttemptSchema).max(1000).optional(),
  assessments: z
    .strictObject({
      initial: initialRiskAssessmentSchema,
      full: riskAssessmentSchema,
      doorstep: doorstepRiskAssessmentSchema,
    })
    .partial()
    .optional(),
  own: ownEntriesSchema.optional(),
  events: z.array(visitEventSchema).max(10_000),
});

/** One appointment at one home, from the planning to the last follow-up. Missing is not known; `false` and an empty list are answers. */
export type Visit = Readonly<z.infer<typeof visitOutlineSchema>>;
