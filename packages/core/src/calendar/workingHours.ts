import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { atTime } from "../clock/startOfDay.js";
import { dayNumber, weekdayOfDay } from "../clock/dayNumber.js";
import { onFrozen } from "../parsed/onFrozen.js";
import { isWorkingDay } from "./isWorkingDay.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";
import { weekdays } from "./weekdays.js";

type WorkingHours = { readonly from: number; readonly until: number } | "none" | "open";

const knownDays = /* @__PURE__ */ onFrozen((_: SchoolCalendar) => new Map<string, WorkingHours>());

/** When the working day of a date begins and ends, in milliseconds; `none` on a day without work, `open` without data. */
export function workingHours(date: string, calendar: SchoolCalendar): WorkingHours {
  checkArgument("workingHours", "date", date, expected.date);
  checkArgument("workingHours", "calendar", calendar, expected.calendar);
  const days = knownDays(calendar);
  const known = days.get(date);
  if (known !== undefined) return known;
  const hours = hoursOf(date, calendar);
  // the days of which a calendar speaks are few
  if (hours !== "open") days.set(date, hours);
  return hours;
}

function hoursOf(date: string, calendar: SchoolCalendar): WorkingHours {
  const works = isWorkingDay(date, calendar);
  if (works === "open") return "open";
  const hours = calendar.hours[weekdays[weekdayOfDay(dayNumber(date))] ?? "monday"];
  if (!works || hours === undefined) return "none";
  return { from: atTime(date, hours.from, calendar.zone), until: atTime(date, hours.until, calendar.zone) };
}
