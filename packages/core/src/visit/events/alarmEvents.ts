import { z } from "zod";
import { idSchema } from "../../values/idSchema.js";
import { longTextSchema, textSchema } from "../../values/textSchema.js";
import { partySchema } from "../partySchema.js";
import { statementSchema } from "./homeEvents.js";
import { eventOf } from "./eventOf.js";

/** Danger, incidents, and who was told. */
export const alarmEvents = [
  eventOf("danger", { immediate: z.boolean().optional(), what: longTextSchema.optional() }),
  eventOf("incident", { what: longTextSchema.optional(), statements: z.array(statementSchema).max(100).optional() }),
  eventOf("concern", { what: longTextSchema.optional(), to: partySchema.optional() }),
  eventOf("concern-assessed", { raised: z.boolean(), critical: z.boolean().optional() }),
  eventOf("safety-concern-raised", { to: partySchema }),
  eventOf("reported", {
    to: partySchema,
    what: z.enum(["visit", "incident", "concern", "cancellation", "other"]).optional(),
  }),
  eventOf("agency-told", {
    agency: textSchema,
    stillConcerned: z.boolean().optional(),
    advice: longTextSchema.optional(),
  }),
  eventOf("senior-leader-told", { to: partySchema.optional() }),
  eventOf("police-considered", { decision: z.enum(["call", "do-not-call-yet", "do-not-call"]).optional() }),
  eventOf("police-called", {
    number: z.enum(["999", "101"]).optional(),
    purpose: z.enum(["danger", "missing-staff", "child-at-risk", "safe-and-well", "accompaniment", "other"]).optional(),
  }),
  /** `way` says whether the person passed the home or went to it */
  eventOf("drove-to-address", {
    way: z.enum(["past", "to"]).optional(),
    vehicleSeen: z.boolean().optional(),
    lookedForSigns: z.boolean().optional(),
    signsOfIncident: z.boolean().optional(),
    entered: z.boolean().optional(),
  }),
  eventOf("unwillingness-discussed", { with: partySchema.optional() }),
  /** `way` says whether whoever notes it saw or spoke to the visitor, or was only told where they are */
  eventOf("visitor-located", {
    visitor: idSchema,
    way: z.enum(["seen", "spoken-to", "told"]).optional(),
    how: longTextSchema.optional(),
  }),
] as const;
