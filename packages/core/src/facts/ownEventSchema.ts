import { z } from "zod";
import { ownNameSchema } from "../visit/ownEntriesSchema.js";

const clause = z.string().min(1).max(300);

/** One entry of an event of a school's own. */
const ownEntrySchema = z.strictObject({
  type: z.enum(["yes-no", "number", "word", "text"]),
  describes: clause,
  options: z.array(z.string().min(1).max(60)).min(1).max(50).optional().describe("The words that a “word” can be"),
});

/**
 * An event of a school's own. A record holds it as an event of type `own` whose `what` is this id. Timers, steps and the facts `happened`,
 * `timesHappened` and `minutesSince` name it like any other.
 */
export const ownEventSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/)
    .describe("The name of the event, in small letters and hyphens"),
  describes: clause.describe("When it is noted, and by whom"),
  words: z
    .strictObject({ yes: clause, no: clause })
    .describe("What is said when it happened and when it did not: clauses without a full stop"),
  entries: z.record(ownNameSchema, ownEntrySchema).optional(),
  cites: z.array(z.string()).optional(),
});

/** An event of a school's own, as its policy declares it. */
export type OwnEvent = Readonly<z.infer<typeof ownEventSchema>>;
