import { z } from "zod";
import { calendarDateSchema } from "../../values/calendarDateSchema.js";
import { idSchema } from "../../values/idSchema.js";
import { instantSchema } from "../../values/instantSchema.js";
import { longTextSchema, textSchema } from "../../values/textSchema.js";
import { partySchema } from "../partySchema.js";
import { eventOf } from "./eventOf.js";

const assessment = z.enum(["initial", "full", "doorstep"]);

/** Forms, records, assessments, agreements and follow-ups. */
export const paperEvents = [
  eventOf("form-completed", { form: idSchema, factualOnly: z.boolean().optional() }),
  eventOf("form-shared", { form: idSchema.optional(), with: partySchema }),
  eventOf("assessment-done", { assessment }),
  eventOf("assessment-signed", { assessment, role: textSchema.optional() }),
  eventOf("assessment-reviewed", { assessment, on: calendarDateSchema.optional() }),
  eventOf("record-filed", {
    where: textSchema.optional(),
    onSafeguardingProfile: z.boolean().optional(),
    agencyResponse: longTextSchema.optional(),
  }),
  /** the office has done with the visit: what is open by then was not done, whether or not a record was filed */
  eventOf("visit-closed", {}),
  eventOf("concerns-recorded", { where: textSchema.optional() }),
  eventOf("debriefed", { with: partySchema.optional() }),
  eventOf("agreement-made", {
    with: textSchema.optional(),
    text: longTextSchema.optional(),
    where: textSchema.optional(),
  }),
  eventOf("agreement-broken", { agreement: idSchema.optional() }),
  eventOf("letter-sent", { to: partySchema.optional(), agreement: idSchema.optional() }),
  eventOf("authorities-notified", { to: textSchema.optional() }),
  eventOf("follow-up-raised", {
    kind: z
      .enum(["question", "referral", "update-professionals", "update-records", "visit", "rearrange", "other"])
      .optional(),
    what: longTextSchema.optional(),
    due: instantSchema.optional(),
  }),
  eventOf("follow-up-done", {
    followUp: idSchema.optional(),
    outcome: z.enum(["reported-back", "passed-to-senior-colleague", "done"]).optional(),
  }),
  eventOf("change", { kind: z.enum(["task", "environment", "equipment", "people"]), what: longTextSchema.optional() }),
] as const;
