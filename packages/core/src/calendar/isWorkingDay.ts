import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { dayKind } from "./dayKind.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";

/** Whether staff work on a date, with pupils or without; `open` where the calendar has no data. Compare with `=== true`. */
export function isWorkingDay(date: string, calendar: SchoolCalendar): boolean | "open" {
  checkArgument("isWorkingDay", "date", date, expected.date);
  checkArgument("isWorkingDay", "calendar", calendar, expected.calendar);
  const kind = dayKind(date, calendar);
  return kind === "open" ? "open" : kind !== "closed";
}
