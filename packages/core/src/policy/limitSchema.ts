import { z } from "zod";
import { settingReferenceSchema } from "./settingSchema.js";

/**
 * How long a timer may run. The last minute of every limit is in time. Every number is a setting's.
 * - `elapsed`: on the real clock, after a delay where there is one. `words` keeps the source's own word ("immediately") when it gives no figure.
 * - `by-then`: the moment that it counts from is the last in time.
 * - `calendar`: years, months, weeks, days on the calendar.
 * - `school-days`, `working-days`: counted on the school's calendar; 1 school day is the next day on which pupils attend.
 * - `working-time`: hours and minutes of working time.
 * - `end-of-working-day`: of the day of `from`.
 * - `clock`: a time of day, on the day of `from`; where that hour is over when it begins, nobody can be in time and it is open.
 * - `by-month`: the source names only a month; `day` says which day of it counts.
 * - `before`: until another moment of the visit, such as departure; with `period` so long before it.
 * - `open`: the source sets no limit, so the timer can be open but never late.
 */
export const limitSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("elapsed"),
    delay: settingReferenceSchema.optional(),
    period: settingReferenceSchema,
    words: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal("by-then") }),
  z.strictObject({ kind: z.literal("calendar"), period: settingReferenceSchema, words: z.string().optional() }),
  z.strictObject({ kind: z.literal("school-days"), count: settingReferenceSchema, meaning: settingReferenceSchema }),
  z.strictObject({ kind: z.literal("working-days"), count: settingReferenceSchema }),
  z.strictObject({ kind: z.literal("working-time"), period: settingReferenceSchema }),
  z.strictObject({ kind: z.literal("end-of-working-day"), hour: settingReferenceSchema }),
  z.strictObject({ kind: z.literal("clock"), hour: settingReferenceSchema }),
  z.strictObject({
    kind: z.literal("by-month"),
    month: z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/),
    day: settingReferenceSchema,
  }),
  z.strictObject({ kind: z.literal("before"), moment: z.string().min(1), period: settingReferenceSchema.optional() }),
  z.strictObject({ kind: z.literal("open"), words: z.string().optional() }),
]);

/** See {@link limitSchema}. */
export type Limit = Readonly<z.infer<typeof limitSchema>>;
