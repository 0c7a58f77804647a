import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { addWorkingTime } from "../calendar/addWorkingTime.js";
import { isWorkingDay } from "../calendar/isWorkingDay.js";
import { addSchoolDays, addWorkingDays } from "../calendar/nextSchoolDay.js";
import type { SchoolCalendar } from "../calendar/schoolCalendarSchema.js";
import { workingHours } from "../calendar/workingHours.js";
import { addPeriod } from "../clock/addPeriod.js";
import { dateInZone, instantInZone } from "../clock/instantInZone.js";
import { lateFrom } from "../clock/lateFrom.js";
import { atTime, endOfDay } from "../clock/startOfDay.js";
import type { Limit } from "../policy/limitSchema.js";
import type { SettingReference } from "../policy/settingSchema.js";
import { settingNamed } from "../settings/settingNamed.js";
import { knownIn, periodIn, valueIn, type SettingsInMode } from "../settings/valueIn.js";
import { addCalendar } from "../values/addCalendar.js";
import { soLongBefore } from "./soLongBefore.js";

/** What a limit may count on beside its start. */
export type LimitContext = SettingsInMode & {
  readonly calendar: SchoolCalendar;
  readonly moments: Readonly<Record<string, number | undefined>>;
};

/**
 * The last instant in time of a limit that counts from `from`. A limit in days ends with the last minute of its day; `open` where nobody
 * states a limit, where the calendar has no data, or for the end of a working day that nobody works or that is over when the timer arises.
 */
export function limitAt(limit: Limit, from: number, context: LimitContext): number | "open" {
  checkHolds("limitAt", "limit", limit, "kind");
  checkArgument("limitAt", "from", from, expected.count);
  checkHolds("limitAt", "context", context, "settings");
  const { calendar, moments } = context;
  switch (limit.kind) {
    case "elapsed":
      return mapped(delayed(from, limit.delay, context), (begins) =>
        mapped(periodIn(limit.period, context), (period) => addPeriod(begins, period, calendar.zone)),
      );
    case "by-then":
      return from;
    case "calendar":
      return mapped(periodIn(limit.period, context), (period) =>
        endOfDay(addCalendar(dateInZone(from, calendar.zone), period), calendar.zone),
      );
    case "school-days":
      return mapped(countIn(limit.count, context), (count) =>
        lastMinute(daysAfter(from, count, valueIn(limit.meaning, context), calendar), calendar),
      );
    case "working-days":
      return mapped(countIn(limit.count, context), (count) =>
        lastMinute(daysAfter(from, count, "staff-work", calendar), calendar),
      );
    case "working-time":
      return mapped(periodIn(limit.period, context), (period) =>
        mapped(addWorkingTime(instantInZone(from, calendar.zone), period, calendar), (instant) => Date.parse(instant)),
      );
    case "end-of-working-day":
      return mapped(closingTime(dateInZone(from, calendar.zone), limit.hour, context), (end) =>
        lateFrom(end) <= from ? "open" : end,
      );
    case "clock":
      return mapped(valueIn(limit.hour, context), (clock) =>
        atTime(dateInZone(from, calendar.zone), String(clock), calendar.zone),
      );
    case "by-month":
      return mapped(valueIn(limit.day, context), (day) => endOfDay(dayOfMonth(limit.month, day), calendar.zone));
    case "before":
      return mapped(moments[limit.moment], (moment) => soLongBefore(moment, limit, context));
    case "open":
      return "open";
    default:
      return limit satisfies never;
  }
}

function delayed(from: number, delay: SettingReference | undefined, context: LimitContext): number | undefined {
  if (delay === undefined) return from;
  const length = periodIn(delay, context);
  return length === undefined ? undefined : addPeriod(from, length, context.calendar.zone);
}

// The hour that the policy or the school states comes first, then the school's calendar; an assumption only where neither speaks.
function closingTime(
  date: string,
  hour: SettingReference,
  { calendar, settings, mode }: LimitContext,
): number | "open" {
  const setting = settingNamed(hour, settings);
  if (setting.origin === "calendar") {
    const hours = workingHours(date, calendar);
    return typeof hours === "object" ? hours.until : "open";
  }
  if (isWorkingDay(date, calendar) !== true) return "open";
  return mapped(knownIn(setting, mode), (clock) => atTime(date, String(clock), calendar.zone));
}

function countIn(reference: SettingReference, context: SettingsInMode): number | undefined {
  const value = valueIn(reference, context);
  return typeof value === "number" ? value : undefined;
}

function daysAfter(from: number, count: number, meaning: unknown, calendar: SchoolCalendar): string | "open" {
  const date = dateInZone(from, calendar.zone);
  if (meaning === undefined) return "open";
  return meaning === "staff-work" ? addWorkingDays(date, count, calendar) : addSchoolDays(date, count, calendar);
}

function lastMinute(date: string | "open", calendar: SchoolCalendar): number | "open" {
  return mapped(date, (day) => endOfDay(day, calendar.zone));
}

function dayOfMonth(month: string, day: unknown): string {
  if (day === "first") return `${month}-01`;
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

function mapped<From, To>(value: From | "open" | undefined, change: (value: From) => To | "open"): To | "open" {
  return value === "open" || value === undefined ? "open" : change(value);
}
