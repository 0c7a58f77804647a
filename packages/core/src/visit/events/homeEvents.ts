import { z } from "zod";
import { idSchema } from "../../values/idSchema.js";
import { longTextSchema, textSchema } from "../../values/textSchema.js";
import { eventOf } from "./eventOf.js";

/** One thing written down, marked as what it is: a fact, the child's own words, or an opinion. */
export const statementSchema = z.strictObject({
  kind: z.enum(["fact", "child-words", "opinion"]),
  text: longTextSchema,
});

/** What happens at and in the home. */
export const homeEvents = [
  eventOf("entered", {
    invitedBy: textSchema.optional(),
    parentOrCarerPresent: z.boolean().optional(),
    raisedVoicesHeard: z.boolean().optional(),
    emergency: z.boolean().optional(),
  }),
  eventOf("room-entered", {
    room: z.enum(["bedroom", "kitchen", "living-room", "other"]),
    why: longTextSchema.optional(),
    exceptional: z.boolean().optional(),
    childAgreed: z.boolean().optional(),
    parentsAgreed: z.boolean().optional(),
  }),
  eventOf("child-found-alone", { pupil: idSchema.optional(), entryNeeded: z.boolean().optional() }),
  /** how grave it was: without a supervisor, at risk in another way, at serious risk of harm, or harmed */
  eventOf("child-at-risk", {
    pupil: idSchema.optional(),
    degree: z.enum(["unsupervised", "at-risk", "serious-risk", "harmed"]).optional(),
  }),
  eventOf("child-seen", {
    pupil: idSchema.optional(),
    where: z.enum(["door", "inside", "window", "outside", "heard-only"]).optional(),
    presented: z.array(statementSchema).max(50).optional(),
  }),
  eventOf("child-not-seen", { pupil: idSchema.optional(), effortMade: longTextSchema.optional() }),
  eventOf("child-spoken-to", {
    pupil: idSchema.optional(),
    askedDirectly: z.boolean().optional(),
    said: z.array(statementSchema).max(50).optional(),
  }),
  eventOf("adult-spoken-to", {
    adult: idSchema.optional(),
    business: z.boolean().optional(),
    said: z.array(statementSchema).max(50).optional(),
  }),
  eventOf("distance-kept", {
    toChildMetres: z.number().min(0).max(100).optional(),
    betweenVisitorsMetres: z.number().min(0).max(100).optional(),
  }),
  eventOf("physical-intervention", { lastResortReason: longTextSchema.optional() }),
  eventOf("channel-agreed", { channel: textSchema }),
  eventOf("observed", { statements: z.array(statementSchema).min(1).max(100) }),
] as const;
