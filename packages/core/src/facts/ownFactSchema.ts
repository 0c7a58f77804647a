import { z } from "zod";
import { ownNameSchema } from "../visit/ownEntriesSchema.js";

const clause = z.string().min(1).max(300);
const option = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const options = z.array(option).min(2).max(50).describe("The words that it can be, mildest or earliest first");

const shared = {
  id: ownNameSchema.describe("The name by which rules ask for it, and under which a record holds it in “own”"),
  of: z
    .enum(["visit", "home", "visitor", "vehicle", "pupil", "adult"])
    .describe("What it is a fact about, and so whose “own” holds it"),
  describes: clause.describe("What it means, with its boundary and unit"),
  asks: clause.optional().describe("The question, as a form asks it"),
  cites: z.array(z.string()).optional(),
};
const noun = clause.describe("A noun phrase that “is …” follows, such as “the number of cots”");

/**
 * A fact of a school's own: the vocabulary of every school does not have it. A record holds it under `own`; it is unknown while it is missing
 * there. Rules, timers and sentences use it as they use any other.
 */
export const ownFactSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("yes-no"),
    ...shared,
    words: z.strictObject({
      yes: clause.describe("A clause without a full stop, such as “the insurer has been told”"),
      no: clause,
      unknown: clause.optional(),
    }),
  }),
  z.strictObject({ type: z.literal("number"), ...shared, noun, unit: z.string().min(1).max(60).optional() }),
  z.strictObject({ type: z.literal("word"), ...shared, noun, options }),
  z.strictObject({
    type: z.literal("words"),
    ...shared,
    noun,
    plural: z.literal(true).optional().describe("“are” follows the noun phrase"),
    options: options.optional(),
  }),
  z.strictObject({ type: z.literal("clock"), ...shared, noun }).describe("A time of day, such as 15:30"),
  z.strictObject({ type: z.literal("day"), ...shared, noun }).describe("A day, such as 2026-06-09"),
  z.strictObject({ type: z.literal("text"), ...shared, noun }).describe("A line of words, as somebody writes it"),
]);

/** A fact of a school's own, as its policy declares it. */
export type OwnFact = Readonly<z.infer<typeof ownFactSchema>>;
