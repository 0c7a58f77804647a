import { beginRun, climb, type Run } from "./Run.js";
import { overdueFrom, type Person } from "./Person.js";
import type { Sign } from "./Sign.js";
import { has } from "./visitorMask.js";
import { activeAlarm, type Alarm, type Walk } from "./Walk.js";
import { finishAttempts, recordOnRun } from "./recordOnRun.js";

/** Lets time pass until `now` without any event: visitors become overdue, steps fall due. Nothing moves while a code word is in force. */
export function passTime(walk: Walk, now: number): void {
  const { ladder } = walk.plan;
  if (ladder.status === "none" || walk.cancelled !== Infinity || activeAlarm(walk) !== undefined) return;
  if (walk.run === undefined) {
    const start = earliestOverdue(walk.people);
    if (start > now) return;
    walk.run = beginRun(start, ladder.steps, walk.people.length);
  }
  climb(walk.run, now);
}

/** Takes one event in, at its own instant. Events have to come in the order of their instants. */
export function takeSign(walk: Walk, sign: Sign): void {
  passTime(walk, sign.ms);
  if (sign.type === "departed") walk.departed = Math.min(walk.departed, sign.ms);
  if (sign.type === "cancelled" && sign.ms < departure(walk)) walk.cancelled = Math.min(walk.cancelled, sign.ms);
  if (sign.codeWord) raiseAlarm(walk, sign);
  if (walk.run !== undefined) noteOnRun(walk, walk.run, sign);
  const alarm = activeAlarm(walk);
  if (alarm === undefined) {
    for (let index = 0; index < walk.people.length; index += 1) account(walk, index, sign);
  } else {
    confirm(walk, alarm, sign);
  }
  if (walk.run === undefined) return;
  recordOnRun(walk.run, sign);
  settle(walk, walk.run, sign.ms);
}

/** The first instant at which any visitor is overdue. */
export function earliestOverdue(people: readonly Person[]): number {
  let earliest = Infinity;
  for (const person of people) earliest = Math.min(earliest, overdueFrom(person));
  return earliest;
}

/** The visitors who are overdue at an instant, as a mask. */
export function overdueMask(walk: Walk, now: number): number {
  let mask = 0;
  for (const [index, person] of walk.people.entries()) if (overdueFrom(person) <= now) mask |= 1 << index;
  return mask;
}

/** When the visit leaves school: what happened, else what was planned. */
export function departure(walk: Walk): number {
  return Math.min(walk.departed, walk.plan.leaves?.ms ?? Infinity);
}

function noteOnRun(walk: Walk, run: Run, sign: Sign): void {
  run.overdue |= overdueMask(walk, sign.ms);
  run.heard |= sign.about | sign.late;
}

function account(walk: Walk, index: number, sign: Sign): void {
  const { ladder } = walk.plan;
  const person = walk.people[index];
  if (person === undefined || person.status === "back") return;
  if (has(sign.back, index)) return set(person, "back", sign.ms);
  if (ladder.status === "none") return;
  if (sign.leaving && has(sign.about, index) && ladder.unless === "leaving-call") return set(person, "left", sign.ms);
  if (has(sign.late, index)) {
    if (sign.newTime !== undefined && ladder.newTimeMovesClock) return restart(person, sign.newTime + ladder.grace, sign.ms);
    if (ladder.unless !== "leaving-call") return restart(person, Infinity, sign.ms);
  }
  if (has(sign.about, index) && (overdueFrom(person) <= sign.ms || ladder.unless === "any-contact")) set(person, "reached", sign.ms);
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

function raiseAlarm(walk: Walk, sign: Sign): void {
  endRun(walk, sign.ms);
  if (activeAlarm(walk) === undefined) walk.alarms.push({ at: sign.ms, by: sign.speaker, confirmed: 0, done: Infinity, ended: Infinity });
}

// Whoever gave the code word may be made to take it back, so only somebody else's word or being back at school counts.
function confirm(walk: Walk, alarm: Alarm, sign: Sign): void {
  for (const [index, person] of walk.people.entries()) if (has(sign.back, index)) set(person, "back", sign.ms);
  if (sign.speaker !== alarm.by && sign.ms > alarm.at) alarm.confirmed |= sign.about;
  if (!walk.people.every((person, index) => person.status === "back" || has(alarm.confirmed, index))) return;
  alarm.ended = sign.ms;
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
