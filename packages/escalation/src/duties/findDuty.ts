import { MINUTE } from "../clock/lateFrom.js";
import { deedOf } from "../ladder/deedOf.js";
import { doerOf } from "../ladder/doerOf.js";
import type { Sign } from "../ladder/Sign.js";
import { matchesAny } from "../ladder/matches.js";
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
import { deedOfAll } from "./deedOfAll.js";
import { deedsIn } from "./deedsIn.js";
import { deedsOfEach, type Occurrence } from "./deedsOfEach.js";
import { dutyLimit } from "./dutyLimit.js";
import { firstDeed } from "./firstDeed.js";
import { nthFrom, occasionTime, type Happened } from "./Happened.js";
import { NOWHERE, type HeardDuty, type TimelessDuty } from "./Listening.js";
import { absences, endings } from "./makesOccasion.js";

const nobody: readonly string[] = [];

/** What duties are found in: what happened, and the plan's own times. */
export type Around = { readonly events: Happened; readonly watch: Watch; readonly findings: Findings };

/**
 * Reads from what happened whether a duty has arisen, was done, is due, is late, or can no longer be done: once, or for each incident or
 * follow-up, or by each visitor, where it says so.
 */
export function findDuty(heard: HeardDuty, around: Around): void {
  const { duty, starts, each } = heard;
  const { events } = around;
  if (starts !== NOWHERE && duty.part !== "leg" && events.first[starts] === undefined) return;
  if (each !== NOWHERE) return findEach(heard, around);
  const start = startOf(heard, 0, around);
  const from = doneFrom(duty, start);
  if (duty.each !== "visitor") return findOnce(heard, around, { start, deed: firstDeed(heard, from, events), nth: 0 });
  const deeds = deedsIn(duty, events).filter(({ ms }) => ms >= from);
  const { deed, missing } = deedOfAll(
    around.findings.plan.visitors.map(({ id }) => id),
    deeds,
  );
  findOnce(heard, around, { start, deed, nth: 0, visitors: missing });
}

function findEach(heard: HeardDuty, around: Around): void {
  const { duty, each } = heard;
  const occurrences: Occurrence[] = [];
  for (let sign = around.events.first[each]; sign !== undefined; sign = sign.next)
    occurrences.push({ sign, from: Math.max(sign.ms, startOf(heard, occurrences.length, around)) });
  const deeds = deedsOfEach(
    occurrences.map(({ sign, from }) => ({ sign, from: doneFrom(duty, from) })),
    deedsIn(duty, around.events),
  );
  for (const [nth, { from }] of occurrences.entries()) findOnce(heard, around, { start: from, deed: deeds[nth], nth });
}

/** One time that a duty may have arisen: from when, what did it, and who still has to. */
type Once = {
  readonly start: number;
  readonly deed: Sign | undefined;
  readonly nth: number;
  readonly visitors?: readonly string[];
};

function findOnce(heard: HeardDuty, around: Around, { start, deed, nth, visitors = nobody }: Once): void {
  const { duty } = heard;
  const { events, findings } = around;
  if (deed !== undefined) return recordDone(findings, duty, timesOf(heard, start, around), deedOf(deed));
  if (start === Infinity || isOver(heard, nth, around)) return;
  if (start > findings.now) return comesNext(findings, duty.id, start);
  const closed = closedAt(duty, events);
  if (closed <= findings.now) {
    const minutes = start === -Infinity ? 0 : Math.max(0, Math.floor((closed - start) / MINUTE));
    if (duty.doneBy.length > 0) recordMissed(findings, duty, timesOf(heard, start, around), minutes);
    return;
  }
  const times = timesOf(heard, start, around);
  if (duty.doneBy.length > 0) recordOpen(findings, duty, times);
  pushDue(findings, duty, times, { visitors, choices: nobody, doneByOthers: othersIn(heard, start, events) });
}

// A leg may be done before its own event is noted: "we are leaving now" comes before the leaving.
function doneFrom(duty: TimelessDuty, start: number): number {
  return duty.part === "leg" || duty.rule.kind === "before" ? -Infinity : start;
}

// A leg whose own event was never noted starts when all are back, so that a call that was not made is seen.
function startOf(heard: HeardDuty, nth: number, around: Around): number {
  const { duty } = heard;
  const begun = begunAt(heard, nth, around);
  let start = begun;
  for (const occasion of duty.onlyIf)
    if (endings.has(occasion)) start = Math.max(start, occasionTime(occasion, around.events.signs, begun));
  return start;
}

// Without the occasions that come and go, such as a parent who was not reached: these count from here.
function begunAt(heard: HeardDuty, nth: number, around: Around): number {
  const { duty } = heard;
  let start = ownStart(heard, nth, around);
  if (start === Infinity && duty.part === "leg") start = around.events.allBack;
  for (let index = 0; index < duty.onlyIf.length && start !== Infinity; index += 1) {
    const occasion = duty.onlyIf[index] ?? "";
    if (!endings.has(occasion)) start = Math.max(start, occasionAt(occasion, around.events));
  }
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

function occasionAt(occasion: string, { signs }: Happened): number {
  const absent = absences.get(occasion);
  if (absent === undefined) return occasionTime(occasion, signs);
  return absent.every((each) => occasionTime(each, signs) === Infinity) ? -Infinity : Infinity;
}

// Once an occasion has ended nothing is left to do about it.
function isOver(heard: HeardDuty, nth: number, around: Around): boolean {
  return heard.duty.onlyIf.some((occasion) => {
    const ending = endings.get(occasion);
    return ending !== undefined && occasionTime(ending, around.events.signs, begunAt(heard, nth, around)) !== Infinity;
  });
}

// Those who did a duty since it arose although the policy names somebody else.
function othersIn({ duty }: HeardDuty, start: number, { signs }: Happened): readonly string[] {
  if (duty.takenBy === undefined) return nobody;
  const doers = signs.flatMap((sign) =>
    sign.ms >= start && matchesAny(sign, duty.doneBy) ? (doerOf(sign) ?? []) : [],
  );
  return [...new Set(doers)];
}

// A call on the way is of no use once all are back, nor is what had to come before a departure that has happened. What the return itself
// asks for stays open.
function closedAt(duty: TimelessDuty, { departed, allBack }: Happened): number {
  if (duty.part !== "leg" || duty.startsWith === "back") return Infinity;
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
