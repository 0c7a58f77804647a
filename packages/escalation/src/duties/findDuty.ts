import { MINUTE } from "../clock/lateFrom.js";
import { matchesAny } from "../ladder/matches.js";
import type { PlanDuty } from "../plan/EscalationPlan.js";
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
import { nthOf, occasionTime, type Happened } from "./Happened.js";
import { absences } from "./occasionsOf.js";

const nobody: readonly string[] = [];

/** Reads from what happened whether a duty has arisen, was done, is due, is late, or can no longer be done; once for each incident where it says so. */
export function findDuty(duty: PlanDuty, events: Happened, findings: Findings): void {
  if (duty.startsWith !== undefined && duty.part !== "leg" && nthOf(duty.startsWith, 0, events.signs) === Infinity)
    return;
  findOnce(duty, 0, events, findings);
  if (duty.each !== "incident") return;
  for (let nth = 1; nthOf("incident", nth, events.signs) !== Infinity; nth += 1) findOnce(duty, nth, events, findings);
}

function findOnce(duty: PlanDuty, nth: number, events: Happened, findings: Findings): void {
  const start = startOf(duty, nth, events);
  const done = doneAt(duty, nth, start, events);
  if (done !== Infinity) return recordDone(findings, duty, timesOf(duty, start, events, findings), done);
  if (start === Infinity) return;
  if (start > findings.now) return comesNext(findings, duty.id, start);
  const closed = closedAt(duty, events);
  if (closed <= findings.now) {
    if (duty.doneBy.length > 0)
      recordMissed(
        findings,
        duty,
        timesOf(duty, start, events, findings),
        start === -Infinity ? 0 : Math.max(0, Math.floor((closed - start) / MINUTE)),
      );
    return;
  }
  const times = timesOf(duty, start, events, findings);
  if (duty.doneBy.length > 0) recordOpen(findings, duty, times);
  pushDue(findings, duty, times, { visitors: nobody, choices: nobody });
}

// A leg whose own event was never noted starts when all are back, so that a call that was not made is seen.
function startOf(duty: PlanDuty, nth: number, events: Happened): number {
  let start = ownStart(duty, nth, events);
  if (start === Infinity && duty.part === "leg") start = events.allBack;
  for (const occasion of duty.onlyIf) start = Math.max(start, occasionAt(occasion, events));
  return start;
}

// What has to be done before a moment is due from the start; everything else from its own event or planned time.
function ownStart(duty: PlanDuty, nth: number, events: Happened): number {
  if (duty.startsWith === undefined)
    return duty.rule.kind === "before" ? -Infinity : duty.followsClock ? events.clock : (duty.from?.ms ?? Infinity);
  const found = nthOf(duty.startsWith, nth, events.signs);
  return found === Infinity && nth > 0 ? nthOf(duty.startsWith, 0, events.signs) : found;
}

function occasionAt(occasion: string, { signs }: Happened): number {
  const absent = absences.get(occasion);
  if (absent !== undefined) return occasionTime(absent, signs) === Infinity ? -Infinity : Infinity;
  return occasionTime(occasion, signs);
}

// A leg may be done before its own event is noted: the call "we are leaving now" comes before the leaving.
function doneAt(duty: PlanDuty, nth: number, start: number, { signs }: Happened): number {
  const from = duty.part === "leg" || duty.rule.kind === "before" ? -Infinity : start;
  let left = nth;
  for (const sign of signs) if (sign.ms >= from && matchesAny(sign, duty.doneBy) && (left -= 1) < 0) return sign.ms;
  return Infinity;
}

// A call on the way is of no use once all are back, nor is what had to come before a departure that has happened.
function closedAt(duty: PlanDuty, events: Happened): number {
  if (duty.rule.kind === "before" && duty.part === "leg") return Math.min(events.departed, events.allBack);
  return duty.part === "leg" ? events.allBack : Infinity;
}

function timesOf(duty: PlanDuty, start: number, events: Happened, { plan }: Findings): StepTimes {
  return {
    planned: duty.from,
    due: start,
    limit: limitOf(duty, start, events, plan.calendar),
    limitText: duty.limit,
    visitors: nobody,
  };
}

function limitOf(duty: PlanDuty, start: number, events: Happened, calendar: Findings["plan"]["calendar"]): number {
  if (duty.rule.kind === "before") {
    const happened = duty.before === undefined ? Infinity : nthOf(duty.before, 0, events.signs);
    return happened === Infinity ? (duty.limit?.ms ?? Infinity) : happened;
  }
  if (start === Infinity) return Infinity;
  if (duty.longest || start === duty.from?.ms) return duty.limit?.ms ?? Infinity;
  return dutyLimit(duty.rule, start, calendar);
}
