import { z } from "zod";
import { actorSchema } from "./actorSchema.js";
import { actsSchema, enoughSchema } from "./actsSchema.js";
import { citesSchema } from "./citesSchema.js";
import { conditionSchema } from "./conditionSchema.js";
import { eventPatternSchema } from "./eventPatternSchema.js";
import { momentSchema } from "./momentSchema.js";
import { phases } from "./phases.js";
import { repeatSchema } from "./repeatSchema.js";
import { settingReferenceSchema } from "./settingSchema.js";
import { strengthSchema } from "./strengthSchema.js";
import { wordSchema } from "./wordSchema.js";

const sentence = z.string().min(1);

/**
 * One step of a ladder of the policy's own. It falls due when the step before it is done, or when the time of that one is over: its `within`,
 * or its attempts with their spacing. Where the step before has no time of its own, a `delay` counts from when it fell due.
 */
export const ownStepSchema = z.strictObject({
  id: wordSchema.describe("A name that no other step or timed clause of the policy has; rules ask for it as “timer”"),
  actor: actorSchema,
  action: wordSchema,
  to: actorSchema.optional(),
  strength: strengthSchema,
  cites: citesSchema,
  when: conditionSchema.optional().describe("On which visits the step is taken; on the others its turn passes on"),
  delay: settingReferenceSchema.optional().describe("How long after its turn has come it falls due"),
  notBefore: settingReferenceSchema
    .optional()
    .describe("How long after its turn has come, or at which hour of that day, it may be done at the earliest"),
  within: settingReferenceSchema.optional().describe("How long after it fell due it is in time"),
  attempts: settingReferenceSchema.optional().describe("How often it is tried, while the ladder has not ended"),
  spacing: settingReferenceSchema.optional().describe("How long after an attempt the next one falls due"),
  doneBy: z
    .array(eventPatternSchema)
    .optional()
    .describe("Any one of these is one attempt, or does the step; “step-done” with its name always does"),
  acts: actsSchema.optional(),
  enough: enoughSchema.optional(),
  repeat: repeatSchema
    .optional()
    .describe("After how long it is due again once it was done, as long as the ladder goes on, and how often in all"),
  says: sentence,
});

/** Something that nobody may do once the ladder has begun. */
const forbiddenSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,79}$/),
  event: wordSchema.describe("The event that would be it: a type of the record, or an event of this policy's own"),
  strength: strengthSchema,
  cites: citesSchema,
  says: sentence,
});

/**
 * A ladder of the policy's own: steps in their order for whatever it watches, such as a door that nobody opens, a child who was not seen or a
 * family that does not reply. It is a short way to say timed clauses that follow one another; the assessment tells of each step whether it was
 * kept. Whatever it does, the watch over the visitors goes on: no ladder but that of `ladder` looks for staff, and this one ends nothing of it.
 */
export const ownLadderSchema = z.strictObject({
  id: wordSchema,
  title: sentence.describe("When it is climbed, as a heading: “When nobody answers the door”"),
  cites: citesSchema,
  phase: z.enum(phases).describe("The part of the visit under which the assessment tells of its steps"),
  starts: z
    .strictObject({
      from: momentSchema.describe("The moment from which its first step counts"),
      when: conditionSchema.optional().describe("What has to be so; it allows the ladder and never moves its clock"),
      says: sentence.optional(),
    })
    .describe("What sets it going"),
  ends: z
    .strictObject({
      when: conditionSchema.optional().describe("As long as this is so, no step is due any more"),
      doneBy: z.array(eventPatternSchema).min(1).optional().describe("With any of these, no step is due any more"),
      says: sentence,
    })
    .optional()
    .describe("What ends it before its last step"),
  steps: z.array(ownStepSchema).min(1).max(50),
  forbids: z.array(forbiddenSchema).min(1).max(20).optional().describe("What nobody may do once it has begun"),
});

/** See `ownLadderSchema`. */
export type OwnLadder = Readonly<z.infer<typeof ownLadderSchema>>;
/** See `ownStepSchema`. */
export type OwnStep = Readonly<z.infer<typeof ownStepSchema>>;
