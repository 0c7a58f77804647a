import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { dateOfDay, dayNumber } from "../clock/dayNumber.js";
import { isSchoolDay } from "./isSchoolDay.js";
import { isWorkingDay } from "./isWorkingDay.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";

/**
 * The first day after `date` on which pupils attend: never the day itself. Weekends, holidays, bank holidays and staff-only days are passed
 * over; `open` when the calendar's data ends first.
 */
export function nextSchoolDay(date: string, calendar: SchoolCalendar): string | "open" {
  checkArgument("nextSchoolDay", "date", date, expected.date);
  checkArgument("nextSchoolDay", "calendar", calendar, expected.calendar);
  return nthDayAfter(date, 1, (day) => isSchoolDay(day, calendar));
}

/** The working day that comes `count` working days after `date`; 0 is the date itself. */
export function addWorkingDays(date: string, count: number, calendar: SchoolCalendar): string | "open" {
  checkArgument("addWorkingDays", "date", date, expected.date);
  checkArgument("addWorkingDays", "count", count, expected.count);
  checkArgument("addWorkingDays", "calendar", calendar, expected.calendar);
  return nthDayAfter(date, count, (day) => isWorkingDay(day, calendar));
}

/** The school day that comes `count` school days after `date`; 0 is the date itself. */
export function addSchoolDays(date: string, count: number, calendar: SchoolCalendar): string | "open" {
  checkArgument("addSchoolDays", "date", date, expected.date);
  checkArgument("addSchoolDays", "count", count, expected.count);
  checkArgument("addSchoolDays", "calendar", calendar, expected.calendar);
  return nthDayAfter(date, count, (day) => isSchoolDay(day, calendar));
}

function nthDayAfter(date: string, count: number, counts: (day: string) => boolean | "open"): string | "open" {
  let day = dayNumber(date);
  for (let left = count; left > 0;) {
    day += 1;
    const answer = counts(dateOfDay(day));
    if (answer === "open") return "open";
    if (answer) left -= 1;
  }
  return dateOfDay(day);
}
