import { z } from "zod";

const entry = z.union([z.string(), z.boolean(), z.number()]);
/** Plain values of an event's entries, one or a list of which any will do. */
export const entriesSchema = z.record(z.string(), z.union([entry, z.array(entry).min(1)]));

/**
 * A visit event that discharges a timer or starts a clock: its type and, where it matters, plain values of its entries, one or a list of which
 * any will do. An event has to hold those of `where`; those of `ifGiven` only where it has the entry at all, so that a form without a name
 * passes and another form does not. Where an event leaves one of `mustSay` blank, nobody can tell whether it was this.
 */
export const eventPatternSchema = z.strictObject({
  event: z.string().min(1),
  where: entriesSchema.optional(),
  ifGiven: entriesSchema.optional(),
  mustSay: entriesSchema
    .optional()
    .describe("Entries that decide: an event with another value is not it, and of one without them nobody can tell"),
  perhaps: z
    .literal(true)
    .optional()
    .describe(
      "Nobody can tell whether this does it, such as a report to somebody who may be of the body that is named",
    ),
  whenever: z
    .union([z.literal(true), z.literal("on-the-journey")])
    .optional()
    .describe(
      "It counts also when it was noted before what brought the timer up: it can be about nothing else, or nothing else on this journey",
    ),
});

/** See `eventPatternSchema`. */
export type EventPattern = Readonly<z.infer<typeof eventPatternSchema>>;
