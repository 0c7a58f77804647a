import { dayKind } from "./dayKind.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";

/** Whether pupils attend on a date; `open` where the calendar has no data. Compare with `=== true`. */
export function isSchoolDay(date: string, calendar: SchoolCalendar): boolean | "open" {
  const kind = dayKind(date, calendar);
  return kind === "open" ? "open" : kind === "pupils";
}
