import type { Limit } from "@home-visits/core";
import type { SchoolCalendar } from "../calendar/schoolCalendarSchema.js";
import { dateInZone } from "../clock/instantInZone.js";
import { limitAt } from "../plan/limitAt.js";

const known = new WeakMap<SchoolCalendar, WeakMap<Limit, Map<string, number | "open">>>();

/**
 * The last instant in time of a duty that an event started; `Infinity` where it is open. Limits in days are the same for every start on one
 * date, so they are worked out once for each calendar.
 */
export function dutyLimit(rule: Limit, start: number, calendar: SchoolCalendar): number {
  const limit =
    rule.kind === "elapsed" || rule.kind === "working-time" || rule.kind === "end-of-working-day"
      ? limitAt(rule, start, { calendar, moments: {} })
      : remembered(rule, start, calendar);
  return limit === "open" ? Infinity : limit;
}

function remembered(rule: Limit, start: number, calendar: SchoolCalendar): number | "open" {
  const rules = known.get(calendar) ?? new WeakMap<Limit, Map<string, number | "open">>();
  known.set(calendar, rules);
  const dates = rules.get(rule) ?? new Map<string, number | "open">();
  rules.set(rule, dates);
  const date = dateInZone(start, calendar.zone);
  const limit = dates.get(date) ?? limitAt(rule, start, { calendar, moments: {} });
  dates.set(date, limit);
  return limit;
}
