import { isTold, type Leg } from "@home-visits/core/history";
import { countsAtEachHome } from "../plan/countsAtEachHome.js";
import type { PlanHome } from "../plan/EscalationPlan.js";
import type { LadderState } from "./LadderState.js";
import { overdueFrom, type VisitorClock } from "./VisitorClock.js";

/** The id of the visit at whose home the visitors are expected: those who are overdue, else those who are out; of several the first to come. */
export function homeNow(state: LadderState, now: number): string {
  const { plan, clocks, legs } = state;
  if (plan.round === undefined || legs === undefined) return plan.visit;
  const places = legs.map((_, place) => place);
  const overdue = places.filter((place) => isOverdue(state, place, now));
  const out = places.filter((place) => isOut(clocks[place]?.status));
  const whose = overdue.length > 0 ? overdue : out.length > 0 ? out : places;
  const first = Math.min(...whose.map((place) => homePlace(state, place, now)));
  return plan.round[first]?.visit ?? plan.visit;
}

const isOut = (status: VisitorClock["status"] | undefined): boolean =>
  status !== "back" && status !== "going-home" && status !== "called-off";

/** The id of the visit at whose home one visitor is expected. */
export function homeOfVisitor(state: LadderState, visitor: number, now: number): string {
  const { plan } = state;
  return plan.round?.[homePlace(state, visitor, now)]?.visit ?? plan.visit;
}

// By the record where it tells, and where the ladder looks for them at each home; else by the plan.
function homePlace({ plan, legs }: LadderState, visitor: number, now: number): number {
  const leg = legs?.[visitor];
  if (leg === undefined || plan.round === undefined) return 0;
  return isTold(leg) || leg.home > 0 || countsAtEachHome(plan) ? leg.home : plannedHome(plan.round, leg, now);
}

// The first home that they have not left by the plan; after the last they are on their way back from it. No home that was called off is one.
function plannedHome(round: readonly PlanHome[], { off, home }: Leg, now: number): number {
  let last = home;
  for (const [place, { leaves }] of round.entries()) {
    if (off.includes(place)) continue;
    last = place;
    if (now <= (leaves?.ms ?? round[place + 1]?.arrives?.ms ?? Infinity)) return place;
  }
  return last;
}

function isOverdue({ clocks }: LadderState, place: number, now: number): boolean {
  const clock = clocks[place];
  return clock !== undefined && overdueFrom(clock) <= now;
}
