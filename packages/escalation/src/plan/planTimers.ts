import type { Timer } from "@home-visits/core";
import {
  clockStart,
  limitAt,
  type LimitContext,
  type PlannedTimes,
  type SchoolCalendar,
  type SettingsInMode,
} from "@home-visits/core/timers";
import type { PlanTimer } from "./EscalationPlan.js";
import { plannedMoment } from "./plannedMoment.js";
import type { TimerRule } from "./timerRules.js";

type Timing = SettingsInMode & { readonly times: PlannedTimes; readonly calendar: SchoolCalendar };

/** The timed clauses of a visit, each with its planned start and limit where they can be known. */
export function planTimers(rules: readonly TimerRule[], { times, calendar, settings, mode }: Timing): PlanTimer[] {
  return rules.map((rule) => {
    const reckoning = { calendar, moments: times, settings, mode };
    const from = startOf(rule.timer, reckoning);
    const limit = from === undefined ? "open" : limitAt(rule.timer.by, from, reckoning);
    return Object.freeze({
      ...rule,
      from: from === undefined ? undefined : plannedMoment(from, calendar.zone),
      limit: limit === "open" ? undefined : plannedMoment(limit, calendar.zone),
    });
  });
}

function startOf({ from }: Timer, reckoning: LimitContext): number | undefined {
  const { moments } = reckoning;
  if (typeof from === "string") return moments[from];
  if ("event" in from) return moments[from.event];
  if ("clock" in from) return clockStart(from.clock, reckoning);
  return "date" in from ? moments[from.date] : undefined;
}
