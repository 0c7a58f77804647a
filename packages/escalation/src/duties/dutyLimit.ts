import type { Limit } from "@home-visits/core";
import { dateInZone, lateFrom, limitAt, startOfDay, type ResolvedSettings } from "@home-visits/core/timers";
import type { EscalationPlan } from "../plan/EscalationPlan.js";

/** What a plan gives to reckon a limit with. */
export type LimitSource = Pick<EscalationPlan, "calendar" | "settings" | "mode">;

const known = new WeakMap<ResolvedSettings, WeakMap<Limit, Map<string, number | "open">>>();

/**
 * The last instant in time of a duty that an event started; `Infinity` where it is open. Limits in days, and the end of a day's work, are
 * the same for every start on one date, so they are worked out once for each school; a day's work that is over has no end to come.
 */
export function dutyLimit(rule: Limit, start: number, plan: LimitSource): number {
  const limit =
    rule.kind === "elapsed" || rule.kind === "working-time" || rule.kind === "by-then"
      ? limitAt(rule, start, { ...plan, moments: {} })
      : remembered(rule, start, plan);
  if (limit === "open") return Infinity;
  return rule.kind === "end-of-working-day" && lateFrom(limit) <= start ? Infinity : limit;
}

function remembered(rule: Limit, start: number, plan: LimitSource): number | "open" {
  const { zone } = plan.calendar;
  const date = dateInZone(start, zone);
  const dates = datesOf(rule, plan.settings);
  const before = dates.get(date);
  if (before !== undefined) return before;
  const limit = limitAt(rule, startOfDay(date, zone), { ...plan, moments: {} });
  dates.set(date, limit);
  return limit;
}

function datesOf(rule: Limit, settings: ResolvedSettings): Map<string, number | "open"> {
  const rules = known.get(settings) ?? new WeakMap<Limit, Map<string, number | "open">>();
  known.set(settings, rules);
  const dates = rules.get(rule) ?? new Map<string, number | "open">();
  rules.set(rule, dates);
  return dates;
}
