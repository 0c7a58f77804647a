import { addCalendar, type Limit, type Sourced } from "@home-visits/core";
import {
  addSchoolDays,
  addWorkingDays,
  addWorkingTime,
  isWorkingDay,
  workingHours,
  type SchoolCalendar,
  lateFrom,
  addPeriod,
  dateInZone,
  instantInZone,
  atTime,
  endOfDay,
} from "@home-visits/core/timers";
import { sourcedOr } from "./sourcedOr.js";

/** What a limit may count on beside its start. */
export type LimitContext = {
  readonly calendar: SchoolCalendar;
  readonly moments: Readonly<Record<string, number | undefined>>;
};

/**
 * The last instant in time of a limit that counts from `from`. A limit in days ends with the last minute of its day; `open` where nobody
 * states a limit, where the calendar has no data, or for the end of a working day that nobody works or that is over when the duty arises.
 */
export function limitAt(limit: Limit, from: number, { calendar, moments }: LimitContext): number | "open" {
  switch (limit.kind) {
    case "elapsed":
      return mapped(sourcedOr(limit.period), (period) => addPeriod(from, period, calendar.zone));
    case "calendar":
      return mapped(sourcedOr(limit.period), (period) =>
        endOfDay(addCalendar(dateInZone(from, calendar.zone), period), calendar.zone),
      );
    case "school-days":
      return mapped(sourcedOr(limit.count), (count) =>
        lastMinute(
          sourcedOr(limit.meaning) === "staff-work"
            ? addWorkingDays(dateInZone(from, calendar.zone), count, calendar)
            : addSchoolDays(dateInZone(from, calendar.zone), count, calendar),
          calendar,
        ),
      );
    case "working-days":
      return mapped(sourcedOr(limit.count), (count) =>
        lastMinute(addWorkingDays(dateInZone(from, calendar.zone), count, calendar), calendar),
      );
    case "working-time":
      return mapped(sourcedOr(limit.period), (period) =>
        mapped(addWorkingTime(instantInZone(from, calendar.zone), period, calendar), (instant) => Date.parse(instant)),
      );
    case "end-of-working-day":
      return mapped(closingTime(dateInZone(from, calendar.zone), limit.hour, calendar), (end) =>
        lateFrom(end) <= from ? "open" : end,
      );
    case "by-month":
      return mapped(sourcedOr(limit.day), (day) => endOfDay(dayOfMonth(limit.month, day), calendar.zone));
    case "before":
      return moments[limit.moment] ?? "open";
    case "open":
      return "open";
    default:
      return limit satisfies never;
  }
}

// The hour that the policy or the school states comes first, then the school's calendar; an assumption only where neither speaks.
function closingTime(date: string, hour: Sourced<string>, calendar: SchoolCalendar): number | "open" {
  if (isWorkingDay(date, calendar) !== true) return "open";
  if (hour.origin !== "not-stated") return atTime(date, hour.value, calendar.zone);
  const hours = workingHours(date, calendar);
  if (typeof hours === "object") return hours.until;
  return hour.assumed === undefined ? "open" : atTime(date, hour.assumed, calendar.zone);
}

function lastMinute(date: string | "open", calendar: SchoolCalendar): number | "open" {
  return mapped(date, (day) => endOfDay(day, calendar.zone));
}

function dayOfMonth(month: string, day: "first" | "last"): string {
  if (day === "first") return `${month}-01`;
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

function mapped<From, To>(value: From | "open", change: (value: From) => To | "open"): To | "open" {
  return value === "open" ? "open" : change(value);
}
