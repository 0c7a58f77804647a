import {
  doerOf,
  holdOf,
  isAmong,
  isEntry,
  purposeOf,
  stepDone,
  type Hold,
  type VisitParty,
  type VisitorSet,
} from "@home-visits/core/history";
import { fits } from "@home-visits/core/timers";
import type { EventPattern } from "@home-visits/core";
import { type Climb, type Drive, type Rung, withRung } from "./Climb.js";
import { mayHold, mayTake } from "./mayTake.js";
import { deedOf } from "./deedOf.js";
import { goesToHome, withDrive } from "./goesToHome.js";
import type { ReadEvent } from "./ReadEvent.js";
import { servesPurpose } from "./servesPurpose.js";

/** What is known around a climb when an event comes: the visit at whose home the visitors are expected, all homes at which somebody is missing, who is looked for, who speaks for the school, and how long holding may last. */
export type ClimbContext = {
  readonly home: string;
  readonly homes: readonly string[];
  readonly missing: readonly string[];
  readonly party: Pick<VisitParty, "roles" | "visitors">;
  readonly holdAtMost: number;
};

/**
 * A climb after an event did something for its steps: an attempt, an acknowledgement, a choice, or the step itself. What somebody did who
 * may not take a step is noted beside it and does nothing for it.
 */
export function recordDeeds(before: Climb, event: ReadEvent, context: ClimbContext): Climb {
  let climb = before;
  for (let index = 0; index < climb.rungs.length; index += 1) {
    const rung = climb.rungs[index];
    if (rung === undefined) continue;
    if (entersAgainst(rung, event, context)) climb = withRung(climb, index, withAgainst(rung, event));
    if (!touches(rung, event, context)) continue;
    const after = mayTake(doerOf(event.event), context.missing, rung.step)
      ? recorded(rung, event, context)
      : withOther(rung, doerOf(event.event));
    climb = withRung(climb, index, index === climb.reached && after.done !== rung.done ? ended(after) : after);
  }
  const hold = holdOf(event.event);
  return hold === undefined ? climb : held(climb, event.ms, hold, context);
}

/** A climb in which the police were called about something, once that is noted: nobody has to ask any more. */
export function withPurpose(climb: Climb): Climb {
  if (climb.rungs.every(({ blankPurpose }) => blankPurpose === Infinity)) return climb;
  return { ...climb, rungs: climb.rungs.map((rung) => ({ ...rung, blankPurpose: Infinity })) };
}

/** A climb in which every step of attempts is done of which everybody who is overdue has had as many as it asks for. */
export function finishAttempts(before: Climb, overdue: VisitorSet, ms: number): Climb {
  let climb = before;
  for (let index = 0; index <= climb.reached; index += 1) {
    const rung = climb.rungs[index];
    if (rung === undefined || rung.step.attempts === 0 || rung.done !== Infinity) continue;
    if (rung.tries.every((tries, place) => !isAmong(place, overdue) || tries >= rung.step.attempts)) {
      const after = { ...rung, done: ms, begun: Math.min(rung.begun, ms) };
      climb = withRung(climb, index, index === climb.reached ? ended(after) : after);
    }
  }
  return climb;
}

// From here the next step's delay counts.
function ended(rung: Rung): Rung {
  return { ...rung, ends: rung.done };
}

// Whoever may take a step that keeps them outside, and notes that they went in, did what it forbids, in whichever event it stands.
function entersAgainst({ step, due, done }: Rung, event: ReadEvent, { missing }: ClimbContext): boolean {
  if (!isEntry(event.event) || !step.forbids.includes("enter")) return false;
  if (done === Infinity && event.ms < due) return false;
  const doer = doerOf(event.event);
  return doer !== undefined && mayTake(doer, missing, step);
}

function withAgainst(rung: Rung, event: ReadEvent): Rung {
  return { ...rung, deed: { ...(rung.deed ?? deedOf(event)), against: true } };
}

// Whether an event has anything to do with a step, whoever did it.
function touches(rung: Rung, event: ReadEvent, context: ClimbContext): boolean {
  const { step, due } = rung;
  if (step.attempts > 0) return due !== Infinity && event.report.tried !== 0 && does(event, step.doneBy, context);
  if (stepDone(event.event)?.step === step.id || does(event, step.doneBy, context)) return true;
  return step.choices.some(({ doneBy }) => does(event, doneBy, context));
}

function does(event: ReadEvent, patterns: readonly EventPattern[], context: ClimbContext): boolean {
  for (const pattern of patterns)
    // most events have another name, and need no further look
    if (pattern.event === event.name && fits(event.event, pattern))
      if (servesPurpose(event, pattern, homeDriven(event, context))) return true;
  return false;
}

// A drive that names no home went to where the state says that they are expected.
function homeDriven({ event }: ReadEvent, { home, homes }: ClimbContext): string {
  return event.home !== undefined && homes.includes(event.home) ? event.home : home;
}

function withOther(rung: Rung, doer: string | undefined): Rung {
  return doer === undefined || rung.others.includes(doer) ? rung : { ...rung, others: [...rung.others, doer] };
}

function recorded(before: Rung, event: ReadEvent, context: ClimbContext): Rung {
  const { step } = before;
  const against = event.fields["entered"] === true && step.forbids.includes("enter");
  const blank = blankSince(before, event);
  const rung = blank === before.blankPurpose ? before : { ...before, blankPurpose: blank };
  if (step.attempts > 0) return tried(rung, event);
  const once = doesStep(rung, event, context) ? doneOnce(rung, event, context) : rung;
  const chosen = step.choices.length > 0 ? choose(once, event, context) : once;
  return against ? { ...chosen, deed: { ...(chosen.deed ?? deedOf(event)), against } } : chosen;
}

function blankSince({ blankPurpose }: Rung, { event, ms }: ReadEvent): number {
  const purpose = purposeOf(event);
  if (purpose === "none") return blankPurpose;
  return purpose === "blank" ? Math.min(blankPurpose, ms) : Infinity;
}

function doesStep({ step }: Rung, event: ReadEvent, context: ClimbContext): boolean {
  const named = stepDone(event.event);
  if (named?.step === step.id) return step.choices.length === 0 || named.choice === undefined;
  return does(event, step.doneBy, context);
}

function doneOnce(rung: Rung, event: ReadEvent, context: ClimbContext): Rung {
  const counted = { ...rung, count: rung.count + 1, again: event.ms };
  const isDrive = stepDone(event.event) === undefined && goesToHome(rung.step);
  const again = isDrive ? withDrive(counted, driveOf(rung.step.id, event, context)) : counted;
  if (rung.done !== Infinity || isDrive) return again;
  const deed = rung.deed?.against === true ? { ...deedOf(event), against: true } : deedOf(event);
  return { ...again, done: event.ms, begun: Math.min(rung.begun, event.ms), deed };
}

function driveOf(act: string, event: ReadEvent, context: ClimbContext): Drive {
  return { act, home: homeDriven(event, context), deed: deedOf(event) };
}

function choose(before: Rung, event: ReadEvent, context: ClimbContext): Rung {
  const named = stepDone(event.event);
  const isNamed = named?.step === before.step.id;
  let rung = before;
  const chosen = before.chosen.map((at, place) => {
    const choice = before.step.choices[place];
    if (choice === undefined || at !== Infinity) return at;
    if (!isNamed && goesToHome(choice)) {
      if (does(event, choice.doneBy, context)) rung = withDrive(rung, driveOf(choice.id, event, context));
      return at;
    }
    return (isNamed ? named.choice === choice.id : does(event, choice.doneBy, context)) ? event.ms : at;
  });
  if (chosen.every((at, place) => at === rung.chosen[place])) return rung;
  const after = { ...rung, chosen };
  const isOpen = rung.step.oneIsEnough !== true && chosen.includes(Infinity);
  if (rung.done !== Infinity || isOpen) return after;
  return { ...after, done: event.ms, begun: Math.min(rung.begun, event.ms), deed: deedOf(event) };
}

function tried(rung: Rung, event: ReadEvent): Rung {
  const { ms, report } = event;
  const is = (place: number) => isAmong(place, report.tried);
  return {
    ...rung,
    begun: Math.min(rung.begun, ms),
    deed: rung.deed ?? deedOf(event),
    tries: rung.tries.map((tries, place) => (is(place) ? tries + 1 : tries)),
    lastTry: rung.lastTry.map((last, place) => (is(place) ? ms : last)),
  };
}

// "I am on it", from somebody who may take the step, moves the end of the step that was reached last, never backwards, and only while the
// next is not yet due. A hold needs somebody who holds: of nobody in particular it holds nothing, and the office is asked. However often it is said, it holds the step a few lengths from the first time on.
function held(
  climb: Climb,
  ms: number,
  hold: Hold,
  { missing, party: { roles, visitors }, holdAtMost }: ClimbContext,
): Climb {
  const rung = climb.rungs[climb.reached];
  const { step, until, by } = hold;
  if (rung === undefined || (step !== undefined && step !== rung.step.id)) return climb;
  const length = rung.step.acknowledgement;
  const may = mayHold(by, missing, { takenBy: rung.step.takenBy, roles, visitors });
  if (may === "unknown" && length > 0) return withRung(climb, climb.reached, { ...rung, unheld: ms });
  if (may !== true) return climb;
  const heldFrom = Math.min(rung.heldFrom, ms);
  const end = Math.min(until, ms + length, heldFrom + length * holdAtMost);
  const heldUntil = Math.max(rung.heldUntil, end);
  return withRung(climb, climb.reached, {
    ...rung,
    heldFrom,
    heldUntil,
    unheld: Infinity,
    ends: Math.max(rung.ends, end),
  });
}
