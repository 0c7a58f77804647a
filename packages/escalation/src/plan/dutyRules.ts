import type { SettingsInMode } from "@home-visits/core/timers";
import type { Duty, EventPattern, Moment, Policy } from "@home-visits/core";
import type { ActorContext } from "../school/resolveActor.js";
import type { PlanDuty, PlanPart } from "./EscalationPlan.js";
import { limitOrigin } from "./limitOrigin.js";
import type { VisitFacts } from "./plannedTimes.js";
import { stepOf } from "./stepOf.js";
import { visitOccasion } from "./visitOccasion.js";

/** What a duty says on every visit of a school with the same occasions, and the moment from which it counts. */
export type DutyRule = { readonly counts: Moment; readonly duty: Omit<PlanDuty, "from" | "limit"> };

type Duties = {
  readonly duties: readonly Duty[];
  readonly part: PlanPart;
  readonly facts: VisitFacts;
  readonly context: ActorContext;
  readonly within: SettingsInMode;
};

/** The duties of one part of the policy that can arise on this visit, with their people and without their times. */
export function dutyRules({ duties, part, facts, context, within }: Duties): DutyRule[] {
  return duties.flatMap((duty) => {
    const occasions = (duty.onlyIf ?? []).map((occasion) => ({ occasion, holds: visitOccasion(occasion, facts) }));
    if (occasions.some(({ holds }) => holds === "no")) return [];
    return [
      {
        counts: duty.from,
        duty: {
          ...stepOf(duty, context),
          part,
          origin: limitOrigin(duty.limit, within),
          startsWith: typeof duty.from === "object" && "event" in duty.from ? duty.from.event : undefined,
          startsWithDone: doneByOf(duty.from, facts.policy),
          rule: duty.limit,
          longest: duty.limitKind === "longest",
          followsClock: facts.policy.ladder.status !== "none" && duty.from === facts.policy.ladder.starts.at,
          before: duty.limit.kind === "before" ? (foreseen[duty.limit.moment] ?? duty.limit.moment) : undefined,
          each: duty.each ?? "visit",
          onlyIf: occasions.filter(({ holds }) => holds === "events-decide").map(({ occasion }) => occasion),
          after: duty.after,
        },
      },
    ];
  });
}

// What does the duty or the step that another duty counts from, wherever in the policy it stands. Any event may name a step as done.
function doneByOf(from: Moment, { legs, closedDoor, deadlines, reviews, ladder }: Policy): readonly EventPattern[] {
  if (typeof from !== "object") return [];
  if ("step" in from && ladder.status !== "none") {
    const doneBy = ladder.steps.find(({ id }) => id === from.step)?.doneBy ?? [];
    return [...doneBy, { event: "step-done", where: { step: from.step } }];
  }
  if (!("duty" in from)) return [];
  return [legs, closedDoor, deadlines, reviews].flat().find(({ id }) => id === from.duty)?.doneBy ?? [];
}

// The event that makes a planned moment true.
const foreseen: Readonly<Record<string, string>> = {
  "expected-departure": "departed",
  "expected-arrival": "arrived",
  "expected-leave-home": "left",
  "expected-return": "back",
};
