import { nobody, onlyVisitor, together, type VisitorSet } from "@home-visits/core/history";
import { actorAt } from "../plan/actorAt.js";
import { DEPARTURE } from "../plan/Watch.js";
import { newRung, nextDue, type Climb, withRung } from "./Climb.js";
import { homeNow } from "./homeNow.js";
import type { LadderState } from "./LadderState.js";
import { overdueFrom } from "./VisitorClock.js";

/**
 * Lets time pass until `now` without any event: visitors become overdue, steps fall due. Nothing moves while a code word is answered, or
 * while the visit is called off.
 */
export function advanceTo(now: number, state: LadderState): LadderState {
  if (state.plan.ladder.status === "none" || isCalledOff(state) || isAnswered(state)) return state;
  if (state.climb === undefined && state.overdueAt > now) return state;
  const climb = climbTo(now, state.climb ?? beginClimb(state), state);
  return climb === state.climb ? state : { ...state, climb };
}

/** Whether the visit was called off: nobody left, so nobody is looked for. */
export function isCalledOff({ standing }: Pick<LadderState, "standing">): boolean {
  return standing.calledOff !== undefined;
}

/**
 * Whether a code word is in force that the policy has an answer to: then that comes before the ladder. Where it has none, the ladder is all
 * that brings help, and goes on.
 */
export function isAnswered({ alarms, plan }: Pick<LadderState, "alarms" | "plan">): boolean {
  return plan.codeWord.status !== "none" && alarms.some(({ ended }) => ended === Infinity);
}

/** The visitors who are overdue at an instant. */
export function overdueAmong({ clocks }: Pick<LadderState, "clocks">, now: number): VisitorSet {
  let overdue = nobody;
  for (let place = 0; place < clocks.length; place += 1) {
    const clock = clocks[place];
    if (clock !== undefined && overdueFrom(clock) <= now) overdue = together(overdue, onlyVisitor(place));
  }
  return overdue;
}

/** When the visit leaves school: what happened, else what was planned; `Infinity` where neither is known. */
export function departureOf({ standing, watch }: Pick<LadderState, "standing" | "watch">): number {
  return Math.min(standing.departed ?? Infinity, watch.ms[DEPARTURE] ?? Infinity);
}

function beginClimb(state: LadderState): Climb {
  const { overdueAt, watch, plan } = state;
  const home = homeNow(state, overdueAt);
  const rungs = watch.steps.map((step) => newRung(step, plan.visitors.length));
  return { start: overdueAt, home, rungs, reached: -1, ended: Infinity, homes: undefined, because: undefined };
}

// A step that resolves to nobody passes its turn on at once.
function climbTo(now: number, before: Climb, { plan }: LadderState): Climb {
  let climb = before;
  for (let due = nextDue(climb); due <= now; due = nextDue(climb)) {
    const reached = climb.reached + 1;
    const rung = climb.rungs[reached];
    if (rung === undefined) return climb;
    const taken = actorAt(rung.step, due, plan.calendar).nobody === undefined;
    const done = rung.done === Infinity ? Infinity : Math.max(due, rung.done);
    const ends = taken ? Math.min(due + rung.step.allowance, done) : due;
    climb = withRung(climb, reached, { ...rung, due, ends }, reached);
  }
  return climb;
}
