import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { periodMs } from "../clock/addPeriod.js";
import { dateInZone, instantInZone } from "../clock/instantInZone.js";
import { instantMs } from "../clock/instantMs.js";
import { dateOfDay, dayNumber } from "../clock/dayNumber.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";
import { workingHours } from "./workingHours.js";

/**
 * The instant at which a period of working time has run out, counting only the hours of working days. Time that ends exactly with a
 * working day ends on that day. `open` when the calendar's data ends first, or for a period of days, which is no working time.
 */
export function addWorkingTime(instant: string, period: string, calendar: SchoolCalendar): string | "open" {
  checkArgument("addWorkingTime", "instant", instant, expected.text);
  checkArgument("addWorkingTime", "period", period, expected.text);
  checkArgument("addWorkingTime", "calendar", calendar, expected.calendar);
  const total = periodMs(period);
  if (total === undefined) return "open";
  const start = instantMs(instant);
  if (total === 0) return instantInZone(start, calendar.zone);
  let left = total;
  for (let day = dayNumber(dateInZone(start, calendar.zone)); ; day += 1) {
    const hours = workingHours(dateOfDay(day), calendar);
    if (hours === "open") return "open";
    if (hours === "none") continue;
    const from = Math.max(hours.from, start);
    const room = Math.max(0, hours.until - from);
    if (left <= room) return instantInZone(from + left, calendar.zone);
    left -= room;
  }
}
