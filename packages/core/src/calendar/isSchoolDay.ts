import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { dayKind } from "./dayKind.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";

/** Whether pupils attend on a date; `open` where the calendar has no data. Compare with `=== true`. */
export function isSchoolDay(date: string, calendar: SchoolCalendar): boolean | "open" {
  checkArgument("isSchoolDay", "date", date, expected.date);
  checkArgument("isSchoolDay", "calendar", calendar, expected.calendar);
  const kind = dayKind(date, calendar);
  return kind === "open" ? "open" : kind === "pupils";
}
