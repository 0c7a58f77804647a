import { isAmong } from "@home-visits/core/history";
import { movedBy } from "@home-visits/core/timers";
import { askAgain, askBy } from "./askBy.js";
import type { PlanLadder } from "../plan/EscalationPlan.js";
import type { LadderState } from "./LadderState.js";
import { latenessRules } from "./latenessRules.js";
import { clockOfNext, hasLeftHome } from "./movedOn.js";
import { nextCheckIn } from "./nextCheckIn.js";
import type { ReadEvent } from "./ReadEvent.js";
import { overdueFrom, type VisitorClock } from "./VisitorClock.js";

type StatedLadder = Exclude<PlanLadder, { status: "none" }>;
type Heard = {
  readonly read: ReadEvent;
  readonly place: number;
  readonly state: LadderState;
};

/**
 * One visitor's clock after an event: put under watch again, moved, stopped, or ended. Of somebody in danger only being seen or being back
 * is news.
 */
export function accountFor(before: VisitorClock, heard: Heard): VisitorClock {
  const { place, state } = heard;
  const { report, ms } = heard.read;
  const watched = isAmong(place, report.underWatch) ? underWatchAgain(before, ms) : before;
  if (isAmong(place, report.back)) return settled(watched, "back", ms, Infinity);
  if (state.standing.visitors[place]?.danger !== undefined) return watched;
  const { ladder } = state.plan;
  if (!isLate(heard) && !isAmong(place, report.accountedFor)) return watched;
  if (isAmong(place, report.goingHome)) return settled(watched, "going-home", ms, askAgain(state, ms));
  if (watched.status === "going-home") return settled(watched, "going-home", ms, Infinity);
  if (watched.status === "back" || watched.status === "called-off") return watched;
  return ladder.status === "none" ? askedAgain(watched, heard) : onLadder(watched, ladder, heard);
}

function isLate({ read: { report }, place }: Heard): boolean {
  return report.late !== undefined && isAmong(place, report.late.whom);
}

function onLadder(before: VisitorClock, ladder: StatedLadder, heard: Heard): VisitorClock {
  const { place, state, read } = heard;
  const { ms, report } = read;
  const late = isLate(heard);
  const overdue = overdueFrom(before) <= ms;
  const called = { ...before, checkBy: nextCheckIn(state.plan, state.callsFrom, ms) };
  const spoke = isAmong(place, report.accountedFor);
  if (spoke && ladder.unless === "leaving-call" && hasLeft(called, heard))
    return clockOfNext(called, state, read, place) ?? settled(called, "left", ms, askBy(state, ms));
  const word = late ? state.standing.visitors[place]?.late : undefined;
  const moved = word && movedBy(word, latenessRules(place, state), ms);
  if (moved === Infinity) return { ...restarted(called, Infinity, ms), askFrom: askAgain(state, ms) };
  if (typeof moved === "number") return restarted(called, moved + ladder.grace, ms);
  if (!spoke) return called;
  if (overdue && overdueFrom(called) > ms && ladder.checkIns !== undefined) return { ...called, since: ms };
  if (ladder.checkIns !== undefined)
    return overdue ? { ...restarted(called, Infinity, ms), askFrom: askAgain(state, ms) } : called;
  if (before.status === "left") return { ...before, askFrom: askBy(state, ms) };
  if (overdue || before.status === "reached" || stopsClock(before, ms, ladder))
    return settled(called, "reached", ms, askAgain(state, ms));
  return before.askFrom === Infinity ? called : { ...called, askFrom: askAgain(state, ms) };
}

// A word that they leave, or any call of theirs once they have left by the record.
function hasLeft(clock: VisitorClock, heard: Heard): boolean {
  const { place, state, read } = heard;
  const { report } = read;
  if (isAmong(place, report.stillInside)) return false;
  const isOwn = report.speaker === "visitor";
  // where another home is to come whoever spoke to them sends them on to it; a leaving call is their own
  if (state.legs !== undefined) return hasLeftHome(clock, state, place) && (isOwn || state.legs[place]?.over !== true);
  if (isAmong(place, report.leaving)) return true;
  return isOwn && (state.standing.visitors[place]?.place === "left" || partyLeft(state, place));
}

// That they left and nobody says who is about all; that one of them left says nothing of the others.
function partyLeft({ standing: { visitors, unnamedLeaving } }: LadderState, visitor: number): boolean {
  const named = visitors.some(({ place }) => place === "left" || place === "going-home" || place === "back");
  return !named && unnamedLeaving !== undefined && (visitors[visitor]?.since ?? -Infinity) <= unnamedLeaving;
}

// Where any contact stops the clock, one from the expected moment on does: an earlier one says nothing about the time to come.
function stopsClock({ limit }: VisitorClock, ms: number, ladder: StatedLadder): boolean {
  return ladder.unless === "any-contact" && limit !== Infinity && ms >= limit - ladder.grace;
}

function underWatchAgain(clock: VisitorClock, ms: number): VisitorClock {
  return clock.status === "expected" ? clock : { ...clock, status: "expected", since: ms, from: ms, askFrom: Infinity };
}

function settled(clock: VisitorClock, status: VisitorClock["status"], ms: number, askFrom: number): VisitorClock {
  return { ...clock, status, since: ms, askFrom };
}

function restarted(clock: VisitorClock, limit: number, ms: number): VisitorClock {
  return { ...clock, status: "expected", since: ms, limit, from: ms, askFrom: Infinity };
}

function askedAgain(clock: VisitorClock, { state, read: { ms } }: Heard): VisitorClock {
  return { ...clock, status: "reached", since: ms, askFrom: askBy(state, ms) };
}
