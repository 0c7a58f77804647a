import { beginRun, climb, type Run } from "./Run.js";
import { earliestOverdue, overdueFrom, type Person } from "./Person.js";
import type { Sign } from "./Sign.js";
import { firstCheckIn, nextCheckIn } from "./nextCheckIn.js";
import { has } from "./maskOf.js";
import type { PlanLadder } from "../plan/EscalationPlan.js";
import type { Alarm, Walk } from "./Walk.js";
import { DEPARTURE, OVERDUE } from "../plan/Watch.js";
import { finishAttempts, recordOnRun } from "./recordOnRun.js";

type StatedLadder = Exclude<PlanLadder, { status: "none" }>;

/** Lets time pass until `now` without any event: visitors become overdue, steps fall due. Nothing moves while a code word is answered. */
export function passTime(walk: Walk, now: number): void {
  const { ladder } = walk.plan;
  if (ladder.status === "none" || walk.cancelled !== Infinity || isAnswered(walk)) return;
  if (walk.run === undefined) {
    if (walk.overdueAt > now) return;
    walk.run = beginRun({ start: walk.overdueAt, plan: walk.plan, steps: walk.watch.steps });
  }
  climb(walk.run, now);
}

/**
 * Whether a code word is in force that the policy has an answer to: then that comes before the ladder. Where it has none, the ladder is all
 * that brings help, and goes on.
 */
export function isAnswered({ alarm, plan: { codeWord } }: Pick<Walk, "alarm" | "plan">): boolean {
  return alarm !== undefined && codeWord.status !== "none";
}

/** Takes one event in, at its own instant. Events have to come in the order of their instants. */
export function takeSign(walk: Walk, sign: Sign): void {
  const { meaning } = sign;
  passTime(walk, sign.ms);
  if (walk.run !== undefined) noteOnRun(walk, walk.run, sign);
  if (sign.type === "departed") depart(walk, sign.ms);
  if (sign.type === "cancelled" && sign.ms < departure(walk)) cancel(walk, sign.ms);
  if (meaning.codeWord !== undefined) raiseAlarm(walk, sign, meaning.codeWord);
  startClock(walk, sign);
  startCheckIns(walk, sign);
  if ((meaning.about | meaning.back | meaning.late) !== 0) hear(walk, sign);
  if (walk.run === undefined) return;
  recordOnRun(walk.run, sign);
  settle(walk, walk.run, sign.ms);
}

// Nobody left, so nobody is expected back.
function cancel(walk: Walk, ms: number): void {
  walk.cancelled = Math.min(walk.cancelled, ms);
  walk.overdueAt = Infinity;
  for (const person of walk.people) person.limit = Infinity;
}

// Whoever leaves after all is expected back again: a visit that was called off by mistake must not stay without a watch.
function depart(walk: Walk, ms: number): void {
  walk.departed = Math.min(walk.departed, ms);
  if (walk.cancelled === Infinity) return;
  walk.cancelled = Infinity;
  for (const person of walk.people) person.limit = walk.watch.ms[OVERDUE] ?? Infinity;
  walk.overdueAt = earliestOverdue(walk.people);
}

function hear(walk: Walk, sign: Sign): void {
  if (walk.alarm !== undefined) confirm(walk, walk.alarm, sign);
  else for (let index = 0; index < walk.people.length; index += 1) account(walk, index, sign);
  walk.overdueAt = earliestOverdue(walk.people);
}

/** The visitors who are overdue at an instant, as a mask. */
export function overdueMask(walk: Walk, now: number): number {
  let mask = 0;
  let bit = 1;
  for (const person of walk.people) {
    if (overdueFrom(person) <= now) mask |= bit;
    bit *= 2;
  }
  return mask;
}

/** When the visit leaves school: what happened, else what was planned. */
export function departure({ departed, watch }: Walk): number {
  return Math.min(departed, watch.ms[DEPARTURE] ?? Infinity);
}

function noteOnRun(walk: Walk, run: Run, sign: Sign): void {
  run.overdue |= overdueMask(walk, sign.ms);
  run.heard |= sign.meaning.about | sign.meaning.late;
}

// Where calls are expected at even intervals, no contact ends the watch: it stops the clock of the return, and the next call is due.
function account(walk: Walk, index: number, { ms, meaning }: Sign): void {
  const { ladder } = walk.plan;
  const person = walk.people[index];
  if (person === undefined || person.status === "back") return;
  if (has(meaning.back, index)) return set(person, "back", ms);
  if (ladder.status === "none") return;
  const overdue = overdueFrom(person) <= ms;
  if (has(meaning.about | meaning.late, index)) person.checkBy = nextCheckIn(walk.plan, walk.grid, ms);
  if (meaning.leaving && has(meaning.about, index) && ladder.unless === "leaving-call") return set(person, "left", ms);
  if (has(meaning.late, index)) {
    if (meaning.newTime !== undefined && ladder.newTimeMovesClock)
      return restart(person, meaning.newTime + ladder.grace, ms);
    if (ladder.unless !== "leaving-call") return restart(person, Infinity, ms);
  }
  if (!has(meaning.about, index)) return;
  if (overdue && overdueFrom(person) > ms) set(person, "expected", ms);
  else if (ladder.checkIns !== undefined) {
    if (overdue) restart(person, Infinity, ms);
  } else if (overdue || stopsClock(person, ms, ladder)) set(person, "reached", ms);
}

// Where any contact stops the clock, one from the expected moment on does: an earlier one says nothing about the time to come.
function stopsClock({ limit }: Person, ms: number, ladder: Pick<StatedLadder, "unless" | "grace">): boolean {
  return ladder.unless === "any-contact" && limit !== Infinity && ms >= limit - ladder.grace;
}

// A clock that counts from an event goes by the plan until that has happened, and is not set back by what was said of the time since.
function startClock(walk: Walk, sign: Sign): void {
  const { ladder } = walk.plan;
  if (ladder.status === "none" || ladder.startsWith !== sign.type || walk.counting) return;
  walk.counting = true;
  for (const person of walk.people) if (person.from === -Infinity) person.limit = sign.ms + ladder.grace;
  walk.overdueAt = earliestOverdue(walk.people);
}

// The calls at even intervals count from what happened, once it has.
function startCheckIns(walk: Walk, sign: Sign): void {
  const { ladder } = walk.plan;
  if (ladder.status === "none" || ladder.checkIns?.startsWith !== sign.type || walk.started) return;
  walk.started = true;
  walk.grid = sign.ms;
  for (const person of walk.people) person.checkBy = firstCheckIn(walk.plan, sign.ms);
  walk.overdueAt = earliestOverdue(walk.people);
}

function set(person: Person, status: Person["status"], ms: number): void {
  person.status = status;
  person.since = ms;
}

function restart(person: Person, limit: number, ms: number): void {
  set(person, "expected", ms);
  person.limit = limit;
  person.from = ms;
}

// A second word, or the same from somebody else, makes nothing milder: both answers stand, and neither giver can take it back.
function raiseAlarm(walk: Walk, sign: Sign, given: string): void {
  if (walk.plan.codeWord.status !== "none") endRun(walk, sign.ms);
  const word = given === "" ? undefined : given;
  const before = walk.alarm;
  before?.by.add(sign.meaning.speaker);
  if (before !== undefined && walk.alarms.some((alarm) => alarm.ended === Infinity && alarm.word === word)) return;
  walk.alarm = { at: sign.ms, word, by: new Set(before?.by).add(sign.meaning.speaker), confirmed: 0, ended: Infinity };
  walk.alarms.push(walk.alarm);
}

// Whoever gave the code word may be made to take it back, so only somebody else's word or being back at school counts.
function confirm(walk: Walk, alarm: Alarm, sign: Sign): void {
  for (const [index, person] of walk.people.entries()) if (has(sign.meaning.back, index)) set(person, "back", sign.ms);
  if (!alarm.by.has(sign.meaning.speaker) && sign.ms > alarm.at) alarm.confirmed |= sign.meaning.about;
  if (!walk.people.every((person, index) => person.status === "back" || has(alarm.confirmed, index))) return;
  for (const open of walk.alarms) open.ended = Math.min(open.ended, sign.ms);
  walk.alarm = undefined;
  for (const person of walk.people) if (person.status !== "back") set(person, "reached", sign.ms);
}

function settle(walk: Walk, run: Run, ms: number): void {
  const overdue = overdueMask(walk, ms);
  if (overdue === 0) endRun(walk, ms);
  else finishAttempts(run, overdue, ms);
}

function endRun(walk: Walk, ms: number): void {
  if (walk.run === undefined) return;
  walk.past.push({ run: walk.run, ended: ms });
  walk.run = undefined;
}
