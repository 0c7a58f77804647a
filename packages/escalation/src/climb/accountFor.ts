import { isAmong, onlyVisitor, type LateWord } from "@home-visits/core/history";
import { dateInZone } from "@home-visits/core/timers";
import type { EscalationPlan, PlanLadder } from "../plan/EscalationPlan.js";
import type { LadderState } from "./LadderState.js";
import { clockOfNext, firstExpected, hasLeftHome } from "./movedOn.js";
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
  const word = late ? lateWordOf(place, state) : undefined;
  const newTime = acceptedTime(word, state, ms);
  if (newTime !== undefined) return restarted(called, newTime + ladder.grace, ms);
  if (word?.why === true && ladder.unless !== "leaving-call" && !isOdd(word, state, ms))
    return { ...restarted(called, Infinity, ms), askFrom: askAgain(state, ms) };
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
  if (state.legs !== undefined) return hasLeftHome(clock, state, place);
  if (isAmong(place, report.leaving)) return true;
  return report.speaker === "visitor" && (state.standing.visitors[place]?.place === "left" || partyLeft(state, place));
}

// That they left and nobody says who is about all; that one of them left says nothing of the others.
function partyLeft({ standing: { visitors, unnamedLeaving } }: LadderState, visitor: number): boolean {
  const named = visitors.some(({ place }) => place === "left" || place === "going-home" || place === "back");
  return !named && unnamedLeaving !== undefined && (visitors[visitor]?.since ?? -Infinity) <= unnamedLeaving;
}

/** All that one visitor said of being late: their last word, with what an earlier one said that it leaves out. */
export function lateWordOf(place: number, { standing }: LadderState): LateWord | undefined {
  const late = standing.visitors[place]?.late;
  return late && { whom: onlyVisitor(place), ...late };
}

/** The new time that moves a clock: one that is to come, and not too far after the first expected time. */
export function acceptedTime(late: LateWord | undefined, state: LadderState, said: number): number | undefined {
  const { ladder } = state.plan;
  if (late === undefined || ladder.status === "none" || !ladder.newTimeMovesClock) return undefined;
  return oddTime(late, state, said) === undefined ? newTimeIn(late, state.plan) : undefined;
}

/** What is wrong with a new time, so that nobody can wait for it: it has passed, or it is another day or too far off. */
export function oddTime(late: LateWord, state: LadderState, said: number): "past" | "too-far" | undefined {
  const { plan } = state;
  const time = newTimeIn(late, plan);
  if (time === undefined) return undefined;
  if (time <= said) return "past";
  const grace = plan.ladder.status === "none" ? 0 : plan.ladder.grace;
  const within = plan.watch.newTimeWithin.value;
  const planned = firstExpected(late.whom, state) - grace;
  // where nobody planned a time, the first one that is said is the first expected time, if it is of that day
  const first = planned === Infinity ? Math.max(said, time - within) : planned;
  const day = planned === Infinity ? said : planned;
  return dateInZone(time, plan.zone) === dateInZone(day, plan.zone) && time <= first + within ? undefined : "too-far";
}

// A new time was given that a clock cannot wait for: the office asks, and the clock runs on meanwhile.
function isOdd(late: LateWord, state: LadderState, said: number): boolean {
  const { ladder } = state.plan;
  return ladder.status !== "none" && ladder.newTimeMovesClock && oddTime(late, state, said) !== undefined;
}

/** The new time in the words that a policy's clock goes by. */
export function newTimeIn(late: LateWord, { ladder }: Pick<EscalationPlan, "ladder">): number | undefined {
  const countsToReturn = ladder.status !== "none" && ladder.counts === "expected-return";
  return countsToReturn ? late.expectedBack : late.expectedLeaveHome;
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

function askAgain({ plan }: LadderState, ms: number): number {
  return ms + plan.watch.askAgain.value;
}

// Whoever is on the way back is asked for when they should be there.
function askBy(state: LadderState, ms: number): number {
  return Math.max(askAgain(state, ms), state.plan.returns?.ms ?? -Infinity);
}
