import { z } from "zod";
import { actorSchema } from "./actorSchema.js";
import { actsSchema, enoughSchema } from "./actsSchema.js";
import { citesSchema } from "./citesSchema.js";
import { conditionSchema, type Condition } from "./conditionSchema.js";
import { eventPatternSchema } from "./eventPatternSchema.js";
import { limitSchema } from "./limitSchema.js";
import { momentSchema } from "./momentSchema.js";
import { phases } from "./phases.js";
import type { Repeat } from "./repeatSchema.js";
import type { SettlingMoment } from "./ruleSchema.js";
import { settingReferenceSchema } from "./settingSchema.js";
import { strengthSchema } from "./strengthSchema.js";
import { wordSchema } from "./wordSchema.js";

/** What a timer belongs to: the legs of the journey, a door that nobody opens, what is due afterwards, or papers that grow old. */
export const timerParts = ["leg", "closed-door", "deadline", "review"] as const;

/**
 * A timed clause, said once: who does what, when it arises, from which moment, by when, and what does it.
 * - `each`: once per visit, or once for each home, visitor, incident, concern or follow-up. A round has one leaving call for each home; what each
 *   visitor has to do is done when the last of them has.
 * - `when`: the condition under which it arises, over the same facts as rules. It allows the timer and never moves its clock.
 * - `from`: the moment that the limit counts from.
 * - `by`: the limit; every number of it is a setting's.
 * - `limitKind`: `latest` is a deadline, `longest` a maximum (waiting at a door): leaving earlier is no finding.
 * - `doneBy`: any one of these events discharges it; with `attempts` so many of them, with `acts` one or all of these.
 */
export const timerSchema = z.strictObject({
  id: wordSchema,
  part: z.enum(timerParts),
  cites: citesSchema,
  strength: strengthSchema,
  actor: actorSchema,
  action: wordSchema,
  to: actorSchema.optional(),
  each: z.enum(["visit", "home", "visitor", "incident", "concern", "follow-up"]).optional(),
  when: conditionSchema.optional(),
  from: momentSchema,
  delay: settingReferenceSchema
    .optional()
    .describe(
      "How long after that moment it falls due, and its limit begins; what was done sooner counts all the same",
    ),
  notBefore: settingReferenceSchema
    .optional()
    .describe(
      "How long after that moment, or at which hour of its day, it may be done at the earliest: sooner does not count",
    ),
  counts: z
    .enum(["afterwards", "on-the-day"])
    .optional()
    .describe(
      "What does not count although it is done before its time is over: what was done before that moment, where the source puts it after, or on an earlier day than that of the journey",
    ),
  by: limitSchema,
  until: z
    .string()
    .min(1)
    .optional()
    .describe("The type of the event with which it is too late: what the source puts before it"),
  limitKind: z.enum(["latest", "longest"]).optional(),
  doneBy: z.array(eventPatternSchema),
  attempts: settingReferenceSchema.optional().describe("How many of these it takes, where one does not do it"),
  spacing: settingReferenceSchema.optional().describe("How long after an attempt the next one falls due"),
  acts: actsSchema.optional(),
  enough: enoughSchema.optional(),
  unless: z.array(eventPatternSchema).min(1).optional().describe("With any of these it is needed no longer"),
  phase: z
    .enum(phases)
    .optional()
    .describe(
      "The part of the visit under which the assessment tells whether it was kept: then no rule has to ask for it",
    ),
  after: z.string().optional().describe("The timer that comes first, where the source gives an order"),
  forbids: z.array(z.string()).optional(),
  stopsTheClock: z.boolean().optional().describe("Whether doing it stops the overdue clock of this policy"),
  says: z.string().min(1),
});

/**
 * The ladder of the policy's own that a timed clause is a step of: its id, its heading, what it says of its start, its end and what nobody may do
 * meanwhile, what has to be so for it (`allowedWhen`), what ends it as long as it is so (`endsWhen`), and on which visits this step is taken
 * (`onlyWhen`). The clause's own `when` holds all three.
 */
export type StepOfLadder = {
  readonly id: string;
  readonly title: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly forbids?: readonly { readonly says: string; readonly cites: readonly string[] }[];
  readonly allowedWhen?: Condition;
  readonly endsWhen?: Condition;
  readonly onlyWhen?: Condition;
};

/** A clause of a timer that is asked of some visits only. */
export type CitedWhen = { readonly clause: string; readonly when: Condition };

/** The moment of the visit after which a timer without a limit is not kept, on visits of which `when` holds. */
export type SettledBy = { readonly moment: SettlingMoment; readonly when?: Condition };

/** A timed clause as a document writes it. */
type WrittenTimer = Readonly<z.infer<typeof timerSchema>>;

/**
 * See {@link timerSchema}; `ladder` where it is a step of one of the policy's own ladders, and `repeat` of such a step. `settledBy` and `citedWhen`
 * come of the rules that ask for it. No document writes them among its timers.
 */
export type Timer = WrittenTimer & {
  readonly ladder?: StepOfLadder | undefined;
  readonly repeat?: Repeat | undefined;
  readonly settledBy?: readonly SettledBy[] | undefined;
  readonly citedWhen?: readonly CitedWhen[] | undefined;
};
