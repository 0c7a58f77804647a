import { atTime } from "../clock/startOfDay.js";
import { dayNumber, weekdayOfDay } from "../clock/dayNumber.js";
import { isWorkingDay } from "./isWorkingDay.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";
import { weekdays } from "./weekdays.js";

/** When the working day of a date begins and ends, in milliseconds; `none` on a day without work, `open` without data. */
export function workingHours(
  date: string,
  calendar: SchoolCalendar,
): { readonly from: number; readonly until: number } | "none" | "open" {
  const works = isWorkingDay(date, calendar);
  if (works === "open") return "open";
  const hours = calendar.hours[weekdays[weekdayOfDay(dayNumber(date))] ?? "monday"];
  if (!works || hours === undefined) return "none";
  return { from: atTime(date, hours.from, calendar.zone), until: atTime(date, hours.until, calendar.zone) };
}
