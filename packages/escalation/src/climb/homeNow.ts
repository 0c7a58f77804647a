import { isAmong, isTold, nobody, onlyVisitor, together, type Leg, type VisitorSet } from "@home-visits/core/history";
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

/** The visits at whose homes some visitors are expected, in the order of the round. */
export function homesAmong(whom: VisitorSet, state: LadderState, now: number): readonly string[] {
  const { round, visit } = state.plan;
  if (round === undefined) return whom === nobody ? [] : [visit];
  const homes = state.clocks.flatMap((_, place) => (isAmong(place, whom) ? [homeOfVisitor(state, place, now)] : []));
  return round.flatMap((home) => (homes.includes(home.visit) ? [home.visit] : []));
}

/** Those of some visitors who are expected at the home of a visit. */
export function whoAt(home: string, whom: VisitorSet, state: LadderState, now: number): VisitorSet {
  return state.clocks.reduce<VisitorSet>(
    (some, _, place) =>
      isAmong(place, whom) && homeOfVisitor(state, place, now) === home ? together(some, onlyVisitor(place)) : some,
    nobody,
  );
}

// By the record where it tells, and where the ladder looks for them at each home; else by the plan. That the last home
// was called off is no news of whoever is missing there.
function homePlace({ plan, legs, clocks }: LadderState, visitor: number, now: number): number {
  const [leg, clock] = [legs?.[visitor], clocks[visitor]];
  if (leg === undefined || clock === undefined || plan.round === undefined) return 0;
  if (leg.over && leg.off.includes(clock.home) && overdueFrom(clock) <= now && countsAtEachHome(plan))
    return clock.home;
  return isTold(leg) || countsAtEachHome(plan) ? leg.home : plannedHome(plan.round, leg, now);
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
