import { isBankHoliday } from "./isBankHoliday.js";
import { dayNumber, weekdayOfDay } from "../clock/dayNumber.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";
import { weekdays } from "./weekdays.js";

/** What a day is at a school. `closed` includes weekends, holidays and bank holidays; `open` is a day for which there is no data. */
export type DayKind = "pupils" | "staff-only" | "closed" | "open";

/** Closures and bank holidays win over staff-only days, and these over pupils' days. A bank holiday in `openOn` counts as any other day. */
export function dayKind(date: string, calendar: SchoolCalendar): DayKind {
  if (date < calendar.covers.from || date > calendar.covers.until) return "open";
  const bankHoliday = within(date, calendar.openOn ?? []) ? false : isBankHoliday(date, calendar.nation);
  if (bankHoliday === "open") return "open";
  const weekday = weekdays[weekdayOfDay(dayNumber(date))];
  if (bankHoliday || weekday === undefined || calendar.hours[weekday] === undefined || within(date, calendar.closures))
    return "closed";
  if (within(date, calendar.staffOnly)) return "staff-only";
  return within(date, calendar.pupils) ? "pupils" : "closed";
}

type Days = SchoolCalendar["pupils"][number];

function within(date: string, ranges: readonly Days[]): boolean {
  return ranges.some(({ from, until }) => from <= date && date <= (until ?? from));
}
