import { z } from "zod";
import { issueMessages } from "../parsed/issueMessages.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import type { Parsed } from "../parsed/Parsed.js";
import { isZone } from "../clock/isZone.js";
import { nations } from "./isBankHoliday.js";
import { isCalendarDate } from "../values/calendarDateSchema.js";
import { weekdays } from "./weekdays.js";

const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;
const isClock = (text: string): boolean => CLOCK.test(text);
const clock = z
  .string()
  .regex(CLOCK, "Give a time of day on the clock of 24 hours, such as 08:30.")
  .describe("A time of day such as 08:30");
const day = z.iso.date(issueMessages["date-invalid"]);
const hours = z
  .strictObject({ from: clock, until: clock })
  .refine(({ from, until }) => from < until || !isClock(from) || !isClock(until), {
    error: "Put the start before the end.",
    params: { code: "hours-reversed" },
  });
const days = z
  .strictObject({ from: day, until: day.optional(), why: z.string().optional() })
  .refine(
    ({ from, until }) => until === undefined || from <= until || !isCalendarDate(from) || !isCalendarDate(until),
    {
      error: "Put the first day before the last.",
      params: { code: "days-reversed" },
    },
  );

/**
 * A school's year as data. `covers` says for which days the calendar speaks; outside it every answer is `open`. A day inside `pupils` is a
 * school day when its weekday has hours and it is no bank holiday, closure or staff-only day; `staffOnly` are working days without pupils;
 * `openOn` are bank holidays on which the school works all the same, as many in Scotland do on St Andrew's Day.
 */
export const schoolCalendarSchema = z.strictObject({
  zone: z.string().refine(isZone, {
    error: "Name a zone of the IANA list, such as Europe/London.",
    params: { code: "zone-unknown" },
  }),
  nation: z.enum(nations),
  covers: z.strictObject({ from: day, until: day }),
  pupils: z.array(days).min(1),
  staffOnly: z.array(days),
  closures: z.array(days),
  openOn: z.array(days).optional(),
  hours: z.partialRecord(z.enum(weekdays), hours),
});

/** See {@link schoolCalendarSchema}. */
export type SchoolCalendar = Readonly<z.infer<typeof schoolCalendarSchema>>;

/** Turns unknown input into a calendar, or says what to mend. */
export function parseSchoolCalendar(input: unknown): Parsed<SchoolCalendar> {
  return parseDocumentWith(schoolCalendarSchema, input);
}
