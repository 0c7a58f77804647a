import { MINUTE } from "../clock/lateFrom.js";
import { counts } from "../ladder/counts.js";
import { deedOf } from "../ladder/deedOf.js";
import { doerOf } from "../ladder/doerOf.js";
import type { Sign } from "../ladder/Sign.js";
import { fits, matchesAny } from "../ladder/matches.js";
import { startPlace, type Watch } from "../plan/Watch.js";
import {
  comesNext,
  pushDue,
  recordDone,
  recordMissed,
  recordOpen,
  type Findings,
  type StepTimes,
} from "../state/Findings.js";
import { dutyLimit } from "./dutyLimit.js";
import { nthFrom, occasionTime, type Happened } from "./Happened.js";
import { INCIDENT, NOWHERE, type HeardDuty, type TimelessDuty } from "./Listening.js";
import { absences, endings } from "./makesOccasion.js";

const nobody: readonly string[] = [];

/** What duties are found in: what happened, and the plan's own times. */
export type Around = { readonly events: Happened; readonly watch: Watch; readonly findings: Findings };

/**
 * Reads from what happened whether a duty has arisen, was done, is due, is late, or can no longer be done; once for each incident where it
 * says so.
 */
export function findDuty(heard: HeardDuty, around: Around): void {
  const { duty, starts } = heard;
  const { first } = around.events;
  if (starts !== NOWHERE && duty.part !== "leg" && first[starts] === undefined) return;
  findOnce(heard, 0, around);
  if (duty.each !== "incident") return;
  for (let nth = 1; nthFrom(first[INCIDENT], nth) !== Infinity; nth += 1) findOnce(heard, nth, around);
}

function findOnce(heard: HeardDuty, nth: number, around: Around): void {
  const { duty } = heard;
  const { events, findings } = around;
  const start = startOf(heard, nth, around);
  const done = doneIn(heard, nth, start, events);
  if (done !== undefined) return recordDone(findings, duty, timesOf(heard, start, around), deedOf(done));
  if (start === Infinity || isOver(duty, start, events)) return;
  if (start > findings.now) return comesNext(findings, duty.id, start);
  const closed = closedAt(duty, events);
  if (closed <= findings.now) {
    const minutes = start === -Infinity ? 0 : Math.max(0, Math.floor((closed - start) / MINUTE));
    if (duty.doneBy.length > 0) recordMissed(findings, duty, timesOf(heard, start, around), minutes);
    return;
  }
  const times = timesOf(heard, start, around);
  if (duty.doneBy.length > 0) recordOpen(findings, duty, times);
  pushDue(findings, duty, times, { visitors: nobody, choices: nobody, doneByOthers: othersIn(heard, start, events) });
}

// A leg whose own event was never noted starts when all are back, so that a call that was not made is seen.
function startOf(heard: HeardDuty, nth: number, around: Around): number {
  const { duty } = heard;
  let start = ownStart(heard, nth, around);
  if (start === Infinity && duty.part === "leg") start = around.events.allBack;
  for (let index = 0; index < duty.onlyIf.length && start !== Infinity; index += 1)
    start = Math.max(start, occasionAt(duty.onlyIf[index] ?? "", start, around.events));
  return start;
}

// What has to be done before a moment is due from the start; everything else from its own event, another duty's deed or planned time.
function ownStart({ duty, starts, index }: HeardDuty, nth: number, { events, watch }: Around): number {
  if (starts === NOWHERE) {
    if (duty.rule.kind === "before") return -Infinity;
    if (duty.startsWithDone.length > 0)
      return events.signs.find((sign) => matchesAny(sign, duty.startsWithDone))?.ms ?? Infinity;
    return duty.followsClock ? events.clock : (watch.ms[startPlace(index)] ?? Infinity);
  }
  const found = nthFrom(events.first[starts], nth);
  return found === Infinity && nth > 0 ? nthFrom(events.first[starts], 0) : found;
}

function occasionAt(occasion: string, start: number, { signs }: Happened): number {
  const absent = absences.get(occasion);
  if (absent !== undefined) return occasionTime(absent, signs) === Infinity ? -Infinity : Infinity;
  return occasionTime(occasion, signs, endings.has(occasion) ? start : -Infinity);
}

// Of an occasion that something ends, nothing is left to do from then on.
function isOver(duty: TimelessDuty, start: number, { signs }: Happened): boolean {
  return duty.onlyIf.some((occasion) => {
    const ending = endings.get(occasion);
    return ending !== undefined && occasionTime(ending, signs, start) !== Infinity;
  });
}

// The event that does a duty. A leg may be done before its own event is noted: "we are leaving now" comes before the leaving.
function doneIn({ duty, does }: HeardDuty, nth: number, start: number, events: Happened): Sign | undefined {
  const from = duty.part === "leg" || duty.rule.kind === "before" ? -Infinity : start;
  if (nth > 0) return nthDone(duty, nth, from, events);
  let done: Sign | undefined;
  for (const { place, pattern } of does)
    for (
      let sign = events.first[place];
      sign !== undefined && (done === undefined || sign.ms < done.ms);
      sign = sign.next
    )
      if (sign.ms >= from && fits(sign.fields, pattern) && counts(sign, duty)) done = sign;
  return done;
}

function nthDone(duty: TimelessDuty, nth: number, from: number, { signs }: Happened): Sign | undefined {
  let left = nth;
  for (const sign of signs)
    if (sign.ms >= from && matchesAny(sign, duty.doneBy) && counts(sign, duty) && (left -= 1) < 0) return sign;
  return undefined;
}

// Those who did a duty since it arose although the policy names somebody else.
function othersIn({ duty }: HeardDuty, start: number, { signs }: Happened): readonly string[] {
  if (duty.takenBy === undefined) return nobody;
  const doers = signs.flatMap((sign) =>
    sign.ms >= start && matchesAny(sign, duty.doneBy) ? (doerOf(sign) ?? []) : [],
  );
  return [...new Set(doers)];
}

// A call on the way is of no use once all are back, nor is what had to come before a departure that has happened.
function closedAt(duty: TimelessDuty, { departed, allBack }: Happened): number {
  if (duty.part !== "leg") return Infinity;
  return duty.rule.kind === "before" ? Math.min(departed, allBack) : allBack;
}

function timesOf(heard: HeardDuty, start: number, around: Around): StepTimes {
  return {
    place: startPlace(heard.index),
    due: start,
    limit: limitOf(heard, start, around),
    origin: heard.duty.origin,
    visitors: nobody,
  };
}

function limitOf({ duty, before, index }: HeardDuty, start: number, { events, watch, findings }: Around): number {
  const planned = watch.ms[startPlace(index) + 1] ?? Infinity;
  if (duty.rule.kind === "before") {
    const happened = before === NOWHERE ? Infinity : nthFrom(events.first[before], 0);
    return happened === Infinity ? planned : happened;
  }
  if (start === Infinity) return Infinity;
  if (duty.longest || start === watch.ms[startPlace(index)]) return planned;
  return dutyLimit(duty.rule, start, findings.plan.calendar);
}
