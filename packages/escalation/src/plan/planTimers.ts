import type { Timer } from "@home-visits/core";
import { limitAt, type PlannedTimes, type SchoolCalendar, type SettingsInMode } from "@home-visits/core/timers";
import type { PlanTimer } from "./EscalationPlan.js";
import { plannedMoment } from "./plannedMoment.js";
import type { TimerRule } from "./timerRules.js";

type Timing = SettingsInMode & { readonly times: PlannedTimes; readonly calendar: SchoolCalendar };

/** The timed clauses of a visit, each with its planned start and limit where they can be known. */
export function planTimers(rules: readonly TimerRule[], { times, calendar, settings, mode }: Timing): PlanTimer[] {
  return rules.map((rule) => {
    const from = startOf(rule.timer, times);
    const limit =
      from === undefined ? "open" : limitAt(rule.timer.by, from, { calendar, moments: times, settings, mode });
    return Object.freeze({
      ...rule,
      from: from === undefined ? undefined : plannedMoment(from, calendar.zone),
      limit: limit === "open" ? undefined : plannedMoment(limit, calendar.zone),
    });
  });
}

function startOf({ from }: Timer, times: PlannedTimes): number | undefined {
  if (typeof from === "string") return times[from];
  if ("event" in from) return times[from.event];
  return "date" in from ? times[from.date] : undefined;
}
