import { nobody, onlyVisitor, together } from "@home-visits/core/history";
import { departureOf, isCalledOff } from "../climb/advanceTo.js";
import { nextDue } from "../climb/Climb.js";
import type { LadderState } from "../climb/LadderState.js";
import { overdueFrom, type VisitorClock } from "../climb/VisitorClock.js";
import type { Asks } from "./EscalationState.js";
import { wakeAt, type Findings } from "./Findings.js";
import type { OpenQuestion } from "./OpenQuestion.js";
import { quietSince } from "./quietSince.js";

/**
 * Whoever was reached or is late is asked after again and again until they are back, and so is whoever has no clock; while somebody is looked
 * for, the office asks whether there is any news as soon as no step of the ladder does. Whoever went home is asked once.
 */
export function askedAgain(state: LadderState, findings: Findings): OpenQuestion[] {
  if (isCalledOff(state)) return [];
  const every = state.plan.watch.askAgain.value;
  const found: OpenQuestion[] = [];
  for (const [place, clock] of state.clocks.entries()) {
    const from = askFrom(clock, place, state, findings);
    if (from === Infinity || clock.status === "back" || clock.status === "called-off") continue;
    const asks: Asks = clock.status === "going-home" ? "is-home" : "any-news";
    const heard = state.standing.visitors[place]?.accountedFor ?? -Infinity;
    if (asks === "is-home" && heard >= from) continue;
    const rounds = asks === "is-home" ? 0 : Math.max(0, Math.floor((findings.now - from) / every));
    const since = from + rounds * every;
    if (asks === "any-news") wakeAt(findings, since <= findings.now ? since + every : since);
    const known = found.findIndex((one) => one.asks === asks && one.since === since);
    const visitors = together(found[known]?.visitors ?? nobody, onlyVisitor(place));
    found.splice(known < 0 ? found.length : known, 1, { asks, visitors, since });
  }
  return found;
}

// Whoever was reached is asked after again a while later, whatever their clock shows.
function askFrom(clock: VisitorClock, place: number, state: LadderState, findings: Findings): number {
  const from = askedFrom(clock, place, state, findings);
  const heard = state.standing.visitors[place]?.accountedFor ?? -Infinity;
  return from === Infinity || heard < from || clock.status === "going-home"
    ? from
    : heard + state.plan.watch.askAgain.value;
}

function askedFrom(clock: VisitorClock, place: number, state: LadderState, findings: Findings): number {
  if (clock.status !== "expected") return clock.askFrom;
  const overdue = overdueFrom(clock);
  if (overdue !== Infinity) return Math.min(clock.askFrom, askedByLadder(overdue, place, state, findings));
  if (clock.askFrom !== Infinity) return clock.askFrom;
  const left = departureOf(state);
  return left === Infinity
    ? Infinity
    : Math.max(state.plan.returns?.ms ?? left + state.plan.watch.askAgain.value, left);
}

// While a step is due, the ladder asks. When its last one has fallen due, and while none is due, somebody has to ask.
function askedByLadder(overdue: number, place: number, state: LadderState, { now, due }: Findings): number {
  const { climb, plan } = state;
  if (overdue > now) return overdue;
  const every = plan.watch.askAgain.value;
  if (climb === undefined) return overdue + every;
  const { rungs, reached } = climb;
  // whoever is overdue only later is asked after from then on
  const last = nextDue(climb) === Infinity ? Math.max(overdue, (rungs[reached]?.due ?? overdue) + every) : Infinity;
  const visitor = state.standing.party.visitors[place];
  const isAsked = due.some(({ part, visitors }) => part === "ladder" && visitors.some((id) => id === visitor));
  return isAsked ? last : Math.min(last, quietSince(climb, place, overdue, state));
}
