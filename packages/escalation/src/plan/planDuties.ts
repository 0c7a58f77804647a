import type { Moment } from "@home-visits/core";
import type { SchoolCalendar } from "@home-visits/core/timers";
import type { DutyRule } from "./dutyRules.js";
import type { PlanDuty } from "./EscalationPlan.js";
import { limitAt, type SettingsInMode } from "@home-visits/core/timers";
import { plannedMoment } from "./plannedMoment.js";
import type { PlannedTimes } from "./plannedTimes.js";

type Timing = SettingsInMode & { readonly times: PlannedTimes; readonly calendar: SchoolCalendar };

/** The duties of a visit, each with its planned start and limit where they can be known. */
export function planDuties(rules: readonly DutyRule[], { times, calendar, settings, mode }: Timing): PlanDuty[] {
  return rules.map(({ counts, duty }) => {
    const from = startOf(counts, times);
    const limit =
      from === undefined ? "open" : limitAt(duty.rule, from, { calendar, moments: times.all, settings, mode });
    return Object.freeze({
      ...duty,
      from: from === undefined ? undefined : plannedMoment(from, calendar.zone),
      limit: limit === "open" ? undefined : plannedMoment(limit, calendar.zone),
    });
  });
}

function startOf(counts: Moment, times: PlannedTimes): number | undefined {
  if (typeof counts === "string") return times.all[counts];
  if ("event" in counts) return times.all[counts.event];
  return "date" in counts ? times.all[counts.date] : undefined;
}
