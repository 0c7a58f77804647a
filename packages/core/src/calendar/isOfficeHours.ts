import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { dateInZone } from "../clock/instantInZone.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";
import { workingHours } from "./workingHours.js";

/** Whether an instant lies in the hours of a working day, both ends included. A day without data is no proof that anybody is there. */
export function isOfficeHours(ms: number, calendar: SchoolCalendar): boolean {
  checkArgument("isOfficeHours", "ms", ms, expected.count);
  checkArgument("isOfficeHours", "calendar", calendar, expected.calendar);
  const hours = workingHours(dateInZone(ms, calendar.zone), calendar);
  return typeof hours === "object" && ms >= hours.from && ms <= hours.until;
}
