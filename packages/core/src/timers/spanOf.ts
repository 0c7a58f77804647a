import { addPeriod } from "../clock/addPeriod.js";
import { dateInZone } from "../clock/instantInZone.js";
import { lateFrom } from "../clock/lateFrom.js";
import { atTime, startOfDay } from "../clock/startOfDay.js";
import { eventsNamed } from "../history/eventsNamed.js";
import { firstOrPast } from "../history/journeyEvents.js";
import { nobody, type VisitorSet } from "../history/VisitorSet.js";
import type { SettingReference } from "../policy/settingSchema.js";
import { periodIn, valueIn } from "../settings/valueIn.js";
import { epochMs } from "../values/epochMs.js";
import { isClockTime } from "../values/isClockTime.js";
import { isWithin, type Arisen } from "./Arisen.js";
import { beforeMoment } from "./beforeMoment.js";
import { deedsOf, type TimerDeed } from "./deedsOf.js";
import { dischargedBy } from "./dischargedBy.js";
import { eachDone, timesInAll } from "./eachDone.js";
import { leftSchool } from "./leftSchool.js";
import { limitAt } from "./limitAt.js";
import { occurrenceType, type Occurrence } from "./occurrencesOf.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import { isNextStep } from "./startOf.js";
import { stretchesOf, type Stretch } from "./stretchesOf.js";
import type { TimerContext } from "./TimerContext.js";

/**
 * When one occurrence of a timer counts from (`base`), since when it is to be done (`due`), from when a deed counts for it (`since`), and by
 * whom of the visitors.
 */
export type Span = {
  readonly about: Occurrence | undefined;
  readonly base: number;
  readonly due: number;
  readonly since: number;
  readonly whose: VisitorSet;
};

/** A timer in its context, the time that it arose, and how long its condition held then. */
export type Reckoning = {
  readonly ready: ReadyTimer;
  readonly context: TimerContext;
  readonly time: Arisen;
  readonly stretch: Stretch;
};

/** The span of a timer for one occurrence, or for the visit as a whole. */
export function spanOf(reckoning: Reckoning, about: Occurrence | undefined, whose = nobody): Span {
  const { ready, context, stretch, time } = reckoning;
  const { timer } = ready;
  const own = typeof timer.from === "object" && "event" in timer.from && timer.from.event === occurrenceType(timer);
  const start = own && about !== undefined ? about.ms : beginsAt(reckoning);
  const since = about === undefined ? start : Math.max(start, about.ms);
  const base = beganAgain(ready, context, stretch) ? Math.max(since, stretch.from) : since;
  const due = Math.max(base, stretch.from);
  if (timer.delay === undefined && timer.notBefore === undefined && !isNextStep(timer))
    return { about, base, due, since: due, whose };
  const falls = later(due, timer.delay, context);
  const earliest = Math.max(falls, later(due, timer.notBefore, context));
  // what was done before its own turn had come counts, if it was done for this ladder
  return {
    about,
    base: timer.delay === undefined ? base : falls,
    due: earliest,
    since: timer.notBefore === undefined ? Math.min(due, time.opens) : earliest,
    whose,
  };
}

// The moment that a timer counts from; for the next step of a ladder, when its turn comes.
function beginsAt({ ready, context, time }: Omit<Reckoning, "stretch">): number {
  const { startsAfter } = ready;
  if (startsAfter === undefined || !isNextStep(ready.timer)) return time.starts;
  const known = turns.get(time) ?? new Map<ReadyTimer, number>();
  turns.set(time, known);
  const turn = known.get(ready) ?? turnAfter(startsAfter, { ready, context, time });
  known.set(ready, turn);
  return turn;
}

// A time that a ladder arose belongs to one context, and each step waits for all that come before it.
const turns = new WeakMap<Arisen, Map<ReadyTimer, number>>();

// The next one's turn comes when this is done, and at the latest when its time is over. What is for other visits passes it on.
function turnAfter(before: ReadyTimer, { ready, context, time }: Omit<Reckoning, "stretch">): number {
  const stretch = stretchIn(before, time, context);
  if (stretch === undefined) return beginsAt({ ready: before, context, time });
  const reckoning = { ready: before, context, stretch, time };
  const { span, done, attempts } = doneIn(reckoning);
  return Math.min(done, timeUp(reckoning, span, { attempts, waits: ready.timer.delay !== undefined }));
}

type DoneIn = { readonly span: Span; readonly done: number; readonly attempts: number; readonly wholly: number };

/**
 * When a timer was done in one time that it arose, and not before its turn; `Infinity` where it was not. `wholly` is when it was done as often as
 * it is repeated.
 */
export function doneIn(reckoning: Reckoning, whose = nobody): DoneIn {
  const { ready, context, stretch } = reckoning;
  const span = spanOf(reckoning, undefined, whose);
  const counted = deedsOf(ready, context.history).filter(
    (deed) => deed.ms <= stretch.until && countsFor(span, deed, reckoning),
  );
  const { deed, attempts } = dischargedBy(ready, span.whose, counted, context);
  const done = deed === undefined ? Infinity : Math.max(deed.ms, span.due);
  if (ready.timer.repeat === undefined) return { span, done, attempts, wholly: done };
  const last = eachDone(ready, span.whose, counted, context)[timesInAll(ready, context) - 1];
  return { span, done, attempts, wholly: last === undefined ? Infinity : Math.max(last.ms, done) };
}

/** How long the condition of a timer held while it, or the ladder that it is a step of, had arisen; `undefined` where it did not hold. */
export function stretchIn(ready: ReadyTimer, time: Arisen, context: TimerContext): Stretch | undefined {
  const { stretch: whole } = time;
  if (whole === undefined) return undefined;
  const follows = ready.ladder === undefined && isNextStep(ready.timer);
  const last = follows ? time.next : time.until;
  // a clause that is no step arose while its own condition held
  if (ready.ladder === undefined && !follows)
    return whole.from < last ? { ...whole, until: Math.min(whole.until, last) } : undefined;
  const own = stretchesOf(ready.when, context).findLast(({ from, until }) => from < last && until > whole.from);
  if (own === undefined) return undefined;
  return { ...own, from: Math.max(own.from, whole.from), until: Math.min(own.until, last) };
}

type Tried = { readonly attempts: number; readonly waits: boolean };

function timeUp(reckoning: Reckoning, span: Span, { attempts, waits }: Tried): number {
  const { timer } = reckoning.ready;
  const limit = limitOf(reckoning, span);
  if (limit !== Infinity) return lateFrom(limit);
  if (timer.spacing === undefined) return waits ? span.due : Infinity;
  let up = span.due;
  for (let tried = 0; tried < attempts; tried += 1) up = later(up, timer.spacing, reckoning.context);
  return up;
}

/** So long after an instant, or at an hour of its day; `Infinity` where nobody states how long. */
export function later(ms: number, setting: SettingReference | undefined, context: TimerContext): number {
  if (setting === undefined || !Number.isFinite(ms)) return ms;
  const { zone } = context.calendar;
  const clock = valueIn(setting, context);
  if (typeof clock === "string" && isClockTime(clock)) return Math.max(ms, atTime(dateInZone(ms, zone), clock, zone));
  const length = periodIn(setting, context);
  return length === undefined ? Infinity : addPeriod(ms, length, zone);
}

// What arose once more with another event of its kind counts from that one: called off, made all the same, and called off again.
function beganAgain({ timer: { from } }: ReadyTimer, { history }: TimerContext, stretch: Stretch): boolean {
  if (typeof from === "string" || !("event" in from) || !Number.isFinite(stretch.from)) return false;
  return eventsNamed(history.byType, from.event).some(({ at }) => epochMs(at) === stretch.from);
}

/** Whether a deed counts. What its words tell counts whenever it came; what is due on the return may be done before it, once there is something to tell. */
export function countsFor(
  { about, due, since }: Span,
  deed: TimerDeed,
  { ready, context, stretch, time }: Reckoning,
): boolean {
  const { timer } = ready;
  if (deed.ms > tooLateFrom(ready, context, time) || !isWithin(time, deed.ms)) return false;
  if (timer.counts === "afterwards") return deed.ms >= since;
  if (timer.counts === "on-the-day" && deed.ms < dayOfJourney(context)) return false;
  if (timer.notBefore !== undefined) return deed.ms >= since;
  // a ladder that waits for a planned time has not begun before it: a call about something else does none of its steps
  if (typeof timer.from === "string" && ready.ladder !== undefined) return deed.ms >= since;
  if (timer.by.kind === "before") return true;
  // whoever went in, or left, before the door was found closed ended no wait at it
  if (typeof timer.from === "string") return timer.part !== "closed-door" || deed.ms >= closedSince(context);
  const left = leavesSchool(context);
  if (deed.whenever === true || (timer.part === "leg" && deed.saysSo)) return true;
  if (deed.whenever === "on-the-journey" && deed.ms >= left) return true;
  if (!("event" in timer.from) || timer.from.event !== "back") return deed.ms >= since;
  const arisen = stretch.from === -Infinity ? left : stretch.from;
  return deed.ms >= Math.min(due, Math.max(about?.ms ?? -Infinity, arisen));
}

const closedSince = ({ history: { door } }: TimerContext): number => door.closedSince ?? -Infinity;

function leavesSchool({ history, moments }: TimerContext): number {
  return Math.min(history.departed ?? Infinity, moments["expected-departure"] ?? Infinity);
}

// The first instant of the day on which the journey begins; `-Infinity` where nobody says when that is.
function dayOfJourney(context: TimerContext): number {
  const planned = Math.min(leavesSchool(context), context.moments["expected-arrival"] ?? Infinity);
  const from = leftSchool(context) ?? planned;
  const { zone } = context.calendar;
  return from === Infinity ? -Infinity : startOfDay(dateInZone(from, zone), zone);
}

/** What the source puts before another act cannot be done any more after that. */
export function tooLateFrom({ timer: { until } }: ReadyTimer, { history }: TimerContext, time: Arisen): number {
  if (until === undefined) return Infinity;
  const first = firstOrPast(until, history);
  if (time.after === -Infinity || first >= time.opens) return first;
  return (
    eventsNamed(history.byType, until)
      .map(({ at }) => epochMs(at))
      .find((ms) => ms >= time.opens) ?? Infinity
  );
}

/** The last instant in time of one occurrence, `Infinity` where there is none. */
export function limitOf({ ready, context }: Pick<Reckoning, "ready" | "context">, { base, due }: Span): number {
  const { by, limitKind } = ready.timer;
  if (by.kind === "before") return beforeMoment(by, context).limit;
  const from = base === -Infinity ? due : base;
  if (!Number.isFinite(from)) return Infinity;
  const limit = limitAt(by, from, context);
  return limit === "open" || (limitKind !== "longest" && lateFrom(limit) <= from) ? Infinity : limit;
}
