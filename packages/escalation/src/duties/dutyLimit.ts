import type { Limit } from "@home-visits/core";
import { type SchoolCalendar, dateInZone, lateFrom, startOfDay } from "@home-visits/core/timers";
import { limitAt } from "../plan/limitAt.js";

const known = new WeakMap<SchoolCalendar, WeakMap<Limit, Map<string, number | "open">>>();

/**
 * The last instant in time of a duty that an event started; `Infinity` where it is open. Limits in days, and the end of a day's work, are
 * the same for every start on one date, so they are worked out once for each calendar; a day's work that is over has no end to come.
 */
export function dutyLimit(rule: Limit, start: number, calendar: SchoolCalendar): number {
  const limit =
    rule.kind === "elapsed" || rule.kind === "working-time"
      ? limitAt(rule, start, { calendar, moments: {} })
      : remembered(rule, start, calendar);
  if (limit === "open") return Infinity;
  return rule.kind === "end-of-working-day" && lateFrom(limit) <= start ? Infinity : limit;
}

function remembered(rule: Limit, start: number, calendar: SchoolCalendar): number | "open" {
  const date = dateInZone(start, calendar.zone);
  const dates = datesOf(rule, calendar);
  const before = dates.get(date);
  if (before !== undefined) return before;
  const limit = limitAt(rule, startOfDay(date, calendar.zone), { calendar, moments: {} });
  dates.set(date, limit);
  return limit;
}

function datesOf(rule: Limit, calendar: SchoolCalendar): Map<string, number | "open"> {
  const rules = known.get(calendar) ?? new WeakMap<Limit, Map<string, number | "open">>();
  known.set(calendar, rules);
  const dates = rules.get(rule) ?? new Map<string, number | "open">();
  rules.set(rule, dates);
  return dates;
}
