import { z } from "zod";
import { entriesSchema } from "./eventPatternSchema.js";
import { settingReferenceSchema } from "./settingSchema.js";

/** The planned times of a visit that a clock can run from; `arranged-start` is the time agreed with the family. */
export const plannedMoments = [
  "expected-departure",
  "expected-arrival",
  "arranged-start",
  "expected-leave-home",
  "expected-return",
] as const;

/** What a clock of the ladder counts from: a planned time, or the first event of a type. */
export const startMomentSchema = z.union([z.enum(plannedMoments), z.strictObject({ event: z.string().min(1) })]);

/**
 * What a deadline counts from: a planned time, something that happened (the type of a visit event and, where it matters, plain values of its
 * entries, those of `ifGiven` only where it has the entry), a step of the ladder or another timer once it is done, a date that the record holds (`assessment-completed`, `policy-ratified`),
 * a time of day on the day of the visit, or, with `since`, the instant at which the timer's own `when` became true, where events of several types bring it up.
 */
export const momentSchema = z.union(
  [
    z.enum(plannedMoments),
    z.strictObject({ event: z.string().min(1), where: entriesSchema.optional(), ifGiven: entriesSchema.optional() }),
    z.strictObject({ step: z.string().min(1) }),
    z.strictObject({
      timer: z.string().min(1),
      orLate: z
        .literal(true)
        .optional()
        .describe(
          "It counts from the end of that clause's time where it was not done by then, so that neglect holds nothing up",
        ),
    }),
    z.strictObject({ date: z.string().min(1) }),
    z.strictObject({ clock: settingReferenceSchema }),
    z.strictObject({ since: z.literal("when") }),
  ],
  'Give a planned time, such as expected-return, or { "event": "departed" }, a step, timer, date or clock.',
);

/** See `momentSchema`. */
export type Moment = Readonly<z.infer<typeof momentSchema>>;
