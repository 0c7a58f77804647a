import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { instantInZone } from "../clock/instantInZone.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";
import { workingHours } from "./workingHours.js";

/**
 * The instant at which the working day of a date ends. It is the end of that same day, never 24 hours later and never the next working
 * day's; `open` on a day on which nobody works (whose end would count is unsaid) and where the calendar has no data.
 * @see R20-INC-06
 */
export function endOfWorkingDay(date: string, calendar: SchoolCalendar): string | "open" {
  checkArgument("endOfWorkingDay", "date", date, expected.date);
  checkArgument("endOfWorkingDay", "calendar", calendar, expected.calendar);
  const hours = workingHours(date, calendar);
  return hours === "open" || hours === "none" ? "open" : instantInZone(hours.until, calendar.zone);
}
