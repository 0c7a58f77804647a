import { idsAmong, nobody as noVisitor } from "@home-visits/core/history";
import { lateFrom, MINUTE } from "@home-visits/core/timers";
import { deedOf } from "../climb/deedOf.js";
import { doerOf } from "../climb/doerOf.js";
import { matchesAny } from "../climb/matches.js";
import type { Sign } from "./Sign.js";
import { DEPARTURE, startPlace, type Watch } from "../plan/Watch.js";
import {
  comesNext,
  pushDue,
  recordDone,
  recordMissed,
  recordOpen,
  wakeAt,
  type Findings,
  type StepTimes,
} from "../due/Findings.js";
import { dutyLimit } from "./dutyLimit.js";
import { deedsOfEach, type Occurrence } from "./deedsOfEach.js";
import { deedsIn, doneByEach, doneIn, type Deeds } from "./doneIn.js";
import { nthFrom, type Happened } from "./Happened.js";
import { NOWHERE, type HeardDuty, type TimelessDuty } from "./Listening.js";
import { isOver, occasionAt } from "./occasionAt.js";

const nobody: readonly string[] = [];

/** What duties are found in: what happened, and the plan's own times. */
export type Around = { readonly events: Happened; readonly watch: Watch; readonly findings: Findings };

/**
 * Reads from what happened whether a duty has arisen, was done, is due, is late, or can no longer be done: once, or for each incident, concern
 * or follow-up, or by each visitor, where it says so.
 */
export function findDuty(heard: HeardDuty, around: Around): void {
  const { duty, starts, each } = heard;
  const { events, findings } = around;
  if (starts !== NOWHERE && duty.part !== "leg" && events.first[starts] === undefined) return;
  if (each !== NOWHERE) return findEach(heard, around);
  const start = startOf(heard, 0, around);
  const from = countsFrom(heard, undefined, start, around);
  const deeds =
    duty.each === "visitor"
      ? doneByEach(heard, from, events, findings.plan)
      : { done: doneIn(heard, from, events), missing: noVisitor };
  findOnce(heard, start, deeds, around);
}

function findEach(heard: HeardDuty, around: Around): void {
  const { duty, each } = heard;
  const { events } = around;
  const times: (Occurrence & { readonly start: number })[] = [];
  for (let sign = events.first[each]; sign !== undefined; sign = sign.next) {
    const start = Math.max(sign.ms, startOf(heard, times.length, around));
    times.push({ sign, start, from: countsFrom(heard, sign, start, around) });
  }
  const [only] = times;
  if (only === undefined) return;
  const deeds =
    times.length === 1 ? [doneIn(heard, only.from, events)] : deedsOfEach(times, deedsIn(duty, events.signs));
  for (const [nth, { start }] of times.entries())
    findOnce(heard, start, { done: deeds[nth], missing: noVisitor }, around);
}

function findOnce(heard: HeardDuty, start: number, { done, missing }: Deeds, around: Around): void {
  const { duty } = heard;
  const { events, findings } = around;
  if (done !== undefined) return recordDone(findings, duty, timesOf(heard, start, around), deedOf(done));
  if (start === Infinity || isPast(duty, events)) return;
  if (start > findings.now) return comesNext(findings, duty.id, start);
  const closed = closedAt(heard, around);
  const visitors =
    missing === noVisitor
      ? nobody
      : idsAmong(
          missing,
          findings.plan.visitors.map(({ id }) => id),
        );
  const times = timesOf(heard, start, around, visitors);
  if (closed <= findings.now) {
    const minutes = start === -Infinity ? 0 : Math.max(0, Math.floor((closed - start) / MINUTE));
    if (duty.doneBy.length > 0) recordMissed(findings, duty, times, minutes);
    return;
  }
  if (closed !== Infinity) wakeAt(findings, closed);
  if (duty.doneBy.length > 0) recordOpen(findings, duty, times);
  pushDue(findings, duty, times, { visitors, choices: nobody, doneByOthers: othersIn(heard, start, events) });
}

// Where nobody left, nothing is owed for the way; where somebody came after all, nothing for a closed door.
function isPast({ part, onlyIf }: TimelessDuty, { calledOff, signs }: Happened): boolean {
  if (calledOff && part === "leg") return true;
  for (const occasion of onlyIf) if (isOver(occasion, signs)) return true;
  return false;
}

// A leg whose own event was never noted starts when all are back, so that a call that was not made is seen.
function startOf(heard: HeardDuty, nth: number, around: Around): number {
  const { duty } = heard;
  const start = ownStart(heard, nth, around);
  return withOccasions(duty, start === Infinity && duty.part === "leg" ? around.events.allBack : start, around);
}

// From when all of a duty's occasions hold; of a duty of each incident the incident itself is no other one.
function withOccasions({ onlyIf, each }: TimelessDuty, start: number, { events }: Around): number {
  let from = start;
  for (let index = 0; index < onlyIf.length && from !== Infinity; index += 1) {
    const occasion = onlyIf[index] ?? "";
    if (occasion !== each) from = Math.max(from, occasionAt(occasion, events.signs));
  }
  return from;
}

// What has to be done before a moment is due from the start; everything else from its own event, another duty's deed or planned time.
function ownStart({ duty, starts, each, index }: HeardDuty, nth: number, { events, watch }: Around): number {
  if (starts === NOWHERE) {
    if (duty.rule.kind === "before") return -Infinity;
    if (duty.startsWithDone.length > 0)
      return events.signs.find((sign) => matchesAny(sign, duty.startsWithDone))?.ms ?? Infinity;
    return duty.followsClock ? events.clock : (watch.ms[startPlace(index)] ?? Infinity);
  }
  return nthFrom(events.first[starts], starts === each ? nth : 0);
}

// A call on the way may come before its own event is noted: "we are leaving now" comes before the leaving. What is due on the return may be
// done before it, once there is something to tell.
function countsFrom({ duty }: HeardDuty, each: Sign | undefined, start: number, around: Around): number {
  if (duty.part === "leg" || duty.rule.kind === "before") return -Infinity;
  if (duty.startsWith !== "back") return start;
  const left = Math.min(around.events.departed, around.watch.ms[DEPARTURE] ?? Infinity);
  return Math.min(start, withOccasions(duty, Math.max(each?.ms ?? -Infinity, left), around));
}

// Those who did a duty since it arose although the policy names somebody else.
function othersIn({ duty }: HeardDuty, start: number, { signs }: Happened): readonly string[] {
  if (duty.takenBy === undefined) return nobody;
  const doers = signs.flatMap((sign) =>
    sign.ms >= start && matchesAny(sign, duty.doneBy) ? (doerOf(sign) ?? []) : [],
  );
  return [...new Set(doers)];
}

// A call on the way is of no use once all are back, nor is what had to come before a moment that has passed: a departure once it has happened,
// anything else at its expected time. What begins with the return stays to be done.
function closedAt({ duty, before, index }: HeardDuty, { events, watch }: Around): number {
  if (duty.part !== "leg" || duty.startsWith === "back") return Infinity;
  if (duty.rule.kind !== "before") return events.allBack;
  if (duty.before === "departed") return Math.min(events.departed, events.allBack);
  const happened = before === NOWHERE ? Infinity : nthFrom(events.first[before], 0);
  const planned = watch.ms[startPlace(index) + 1] ?? Infinity;
  return Math.min(happened, events.allBack, planned === Infinity ? Infinity : lateFrom(planned));
}

function timesOf(heard: HeardDuty, start: number, around: Around, visitors = nobody): StepTimes {
  return {
    place: startPlace(heard.index),
    due: start,
    limit: limitOf(heard, start, around),
    origin: heard.duty.origin,
    visitors,
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
  return dutyLimit(duty.rule, start, findings.plan);
}
