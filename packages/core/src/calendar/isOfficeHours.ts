import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { dateInZone } from "../clock/instantInZone.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";
import { workingHours } from "./workingHours.js";

/** Whether an instant lies in the hours of a working day, both ends included; `undefined` on a day without data. */
export function inWorkingHours(ms: number, calendar: SchoolCalendar): boolean | undefined {
  const hours = workingHours(dateInZone(ms, calendar.zone), calendar);
  if (hours === "open") return undefined;
  return hours !== "none" && ms >= hours.from && ms <= hours.until;
}

/** The same where somebody has to be there: a day without data is no proof that anybody is. */
export function isOfficeHours(ms: number, calendar: SchoolCalendar): boolean {
  checkArgument("isOfficeHours", "ms", ms, expected.count);
  checkArgument("isOfficeHours", "calendar", calendar, expected.calendar);
  return inWorkingHours(ms, calendar) === true;
}
