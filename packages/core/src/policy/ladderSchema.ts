import { z } from "zod";
import { phoneSchema } from "../identifiers/phoneSchema.js";
import { actorSchema } from "./actorSchema.js";
import { enoughSchema } from "./actsSchema.js";
import { citesSchema } from "./citesSchema.js";
import { conditionSchema } from "./conditionSchema.js";
import { eventPatternSchema } from "./eventPatternSchema.js";
import { startMomentSchema } from "./momentSchema.js";
import { repeatSchema } from "./repeatSchema.js";
import { settingReferenceSchema } from "./settingSchema.js";
import { strengthSchema } from "./strengthSchema.js";
import { wordSchema } from "./wordSchema.js";

/** One thing an actor may choose to do in a step; see `choices` of `ladderStepSchema`. */
export const ladderChoiceSchema = z.strictObject({
  id: wordSchema,
  action: wordSchema,
  strength: strengthSchema,
  cites: citesSchema,
  doneBy: z.array(eventPatternSchema),
  forbids: z.array(wordSchema).optional(),
  says: z.string().min(1),
});

/** See `ladderChoiceSchema`. */
export type LadderChoice = Readonly<z.infer<typeof ladderChoiceSchema>>;

/**
 * One rung. `delay` counts from the moment at which the step before it failed or ended; `attempts` and `spacing` are per visitor when
 * `per` says so; `acknowledgement` is how long "I am on it" holds the clock; `endsWith` names what ends the ladder here. A step with
 * `choices` leaves it to the actor which of them to take, in any order unless `order` is `fixed`. `within` is how long after it fell due a
 * step is in time, where its words set a time such as "immediately"; without it lateness is shown, and is no breach. Of what `forbids` names,
 * the record tells `enter`.
 */
export const ladderStepSchema = z.strictObject({
  id: wordSchema,
  actor: actorSchema,
  action: wordSchema,
  to: actorSchema.optional(),
  strength: strengthSchema,
  cites: citesSchema,
  when: conditionSchema
    .optional()
    .describe(
      "On which visits the step is taken, by what the record tells beforehand; where the record leaves that open it is taken. One step at least has none",
    ),
  per: z.enum(["each-visitor", "visit"]).optional(),
  delay: settingReferenceSchema.optional(),
  attempts: settingReferenceSchema.optional(),
  spacing: settingReferenceSchema.optional(),
  acknowledgement: settingReferenceSchema.optional(),
  within: settingReferenceSchema.optional(),
  repeat: repeatSchema
    .optional()
    .describe("How often the step is done again while anybody is overdue, and how often in all"),
  endsWith: z.enum(["each-visitor-reached", "any-visitor-reached", "done"]).optional(),
  choices: z.array(ladderChoiceSchema).optional(),
  enough: enoughSchema
    .optional()
    .describe("“one”: the step is done with the first of its choices, either … or; otherwise once all of them are"),
  order: z.enum(["any", "fixed"]).optional(),
  doneBy: z.array(eventPatternSchema).describe("Any one of these is one attempt, or does the step"),
  forbids: z.array(wordSchema).optional(),
  says: z.string().min(1),
});

/** See `ladderStepSchema`. */
export type LadderStep = Readonly<z.infer<typeof ladderStepSchema>>;

/**
 * Calls that are expected at even intervals while visitors are out: the first `every` after `from`, the next `every` after that. One is in
 * time from `window` before its time until `window` after it, or has a side of its own each way; a visitor of whom nothing was heard by then is
 * overdue. `everyWhen` gives other intervals for some visits: the first of which the record tells beforehand that its condition holds.
 */
export const checkInsSchema = z.strictObject({
  from: startMomentSchema,
  every: settingReferenceSchema,
  everyWhen: z
    .array(z.strictObject({ when: conditionSchema, every: settingReferenceSchema }))
    .min(1)
    .max(20)
    .optional()
    .describe("Other intervals, such as for two or more visitors; put the shortest one into “every”"),
  window: z.union([
    settingReferenceSchema,
    z.strictObject({ before: settingReferenceSchema, after: settingReferenceSchema }),
  ]),
  cites: z.array(z.string()),
});

const starts = z.strictObject({
  at: startMomentSchema,
  unless: z
    .enum(["leaving-call", "lateness-message", "any-contact"])
    .describe(
      "What stops the clock: the leaving call; a message that says why staff are late; any contact from the expected moment on, because an earlier one says nothing about the time to come",
    ),
  grace: settingReferenceSchema,
  newTimeMovesClock: settingReferenceSchema,
  checkIns: checkInsSchema.optional(),
  cites: citesSchema,
});

// A school's own steps rest on its own decision, and cite a clause only where there is one.
const cites = z.array(z.string());
const ownStep = ladderStepSchema.extend({ cites, choices: z.array(ladderChoiceSchema.extend({ cites })).optional() });

/**
 * What happens when staff are overdue. `none` is a statement too: the policy has no procedure, and no step is made up. A school's own
 * ladder on top of such a policy is `school-set` and says who decided it.
 */
export const ladderSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("none"), says: z.string().min(1), cites: z.array(z.string()) }),
  z.strictObject({ status: z.literal("stated"), starts, steps: z.array(ladderStepSchema).min(1) }),
  z.strictObject({
    status: z.literal("school-set"),
    by: z.string().min(1),
    starts: starts.extend({ cites: z.array(z.string()) }),
    steps: z.array(ownStep).min(1),
  }),
]);

/** See {@link ladderSchema}. */
export type Ladder = Readonly<z.infer<typeof ladderSchema>>;

const answer = {
  actor: actorSchema,
  action: wordSchema,
  number: phoneSchema.optional(),
  delay: settingReferenceSchema,
  within: settingReferenceSchema.optional(),
  strength: strengthSchema,
  cites: z.array(z.string()),
  doneBy: z.array(eventPatternSchema),
  says: z.string().min(1),
};
const channels = z.array(z.enum(["call", "message"])).min(1);
const usedWhen = z
  .strictObject({ says: z.string().min(1), strength: strengthSchema, cites: z.array(z.string()) })
  .optional()
  .describe("When and how visitors use the word, as one sentence, for the card that they take along");
const others = z
  .array(z.strictObject({ which: wordSchema, ...answer }))
  .optional()
  .describe("Answers to further words, each by a name for the word and never by the word itself");

/**
 * What a received code word sets going, whatever the ladder was doing; or that the policy has none. A school may agree several words with
 * different answers; a word that `others` does not name has the first answer.
 */
export const codeWordSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("none"), cites: z.array(z.string()) }),
  z.strictObject({ status: z.literal("stated"), ...answer, cites: citesSchema, channels, usedWhen, others }),
  z.strictObject({ status: z.literal("school-set"), by: z.string().min(1), ...answer, channels, usedWhen, others }),
]);

/** See {@link codeWordSchema}. */
export type CodeWord = Readonly<z.infer<typeof codeWordSchema>>;
