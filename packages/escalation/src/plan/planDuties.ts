import type { Duty, Moment } from "@home-visits/core";
import { limitAt } from "./limitAt.js";
import { outOfHoursActor, resolveActor, type ActorContext } from "../school/resolveActor.js";
import type { SchoolCalendar } from "../calendar/schoolCalendarSchema.js";
import type { PlanDuty, PlanPart } from "./EscalationPlan.js";
import { limitOrigin } from "./limitOrigin.js";
import { plannedMoment } from "./plannedMoment.js";
import type { PlannedTimes, VisitFacts } from "./plannedTimes.js";
import { visitOccasion } from "./visitOccasion.js";

type Duties = {
  readonly duties: readonly Duty[];
  readonly part: PlanPart;
  readonly facts: VisitFacts;
  readonly times: PlannedTimes;
  readonly calendar: SchoolCalendar;
  readonly context: ActorContext;
};

/** The duties of one part of the policy that can arise on this visit, each with its planned start and limit where they can be known. */
export function planDuties({ duties, part, facts, times, calendar, context }: Duties): PlanDuty[] {
  return duties.flatMap((duty) => {
    const occasions = (duty.onlyIf ?? []).map((occasion) => ({ occasion, holds: visitOccasion(occasion, facts) }));
    if (occasions.some(({ holds }) => holds === "no")) return [];
    const from = startOf(duty.from, times);
    const limit = from === undefined ? "open" : limitAt(duty.limit, from, { calendar, moments: times.all });
    return [
      {
        id: duty.id,
        part,
        action: duty.action,
        says: duty.says,
        strength: duty.strength,
        cites: duty.cites,
        origin: limitOrigin(duty.limit),
        actor: resolveActor(duty.actor, context),
        outOfHours: outOfHoursActor(duty.actor, context),
        to: duty.to === undefined ? undefined : resolveActor(duty.to, context),
        forbids: duty.forbids ?? [],
        doneBy: duty.doneBy,
        from: from === undefined ? undefined : plannedMoment(from, calendar.zone),
        startsWith: typeof duty.from === "object" && "event" in duty.from ? duty.from.event : undefined,
        limit: limit === "open" ? undefined : plannedMoment(limit, calendar.zone),
        rule: duty.limit,
        longest: duty.limitKind === "longest",
        followsClock: facts.policy.ladder.status !== "none" && duty.from === facts.policy.ladder.starts.at,
        before: duty.limit.kind === "before" ? (foreseen[duty.limit.moment] ?? duty.limit.moment) : undefined,
        each: duty.each ?? "visit",
        onlyIf: occasions.filter(({ holds }) => holds === "events-decide").map(({ occasion }) => occasion),
        after: duty.after,
      },
    ];
  });
}

// The event that makes a planned moment true.
const foreseen: Readonly<Record<string, string>> = {
  "expected-departure": "departed",
  "expected-arrival": "arrived",
  "expected-leave-home": "left",
  "expected-return": "back",
};

function startOf(from: Moment, times: PlannedTimes): number | undefined {
  if (typeof from === "string") return times.all[from];
  if ("event" in from) return times.all[from.event];
  return "date" in from ? times.all[from.date] : undefined;
}
