import { addPeriod } from "../clock/addPeriod.js";
import { dateInZone } from "../clock/instantInZone.js";
import { lateFrom } from "../clock/lateFrom.js";
import { atTime } from "../clock/startOfDay.js";
import { eventsNamed } from "../history/eventsNamed.js";
import { firstOrPast } from "../history/journeyEvents.js";
import { nobody, type VisitorSet } from "../history/VisitorSet.js";
import type { SettingReference } from "../policy/settingSchema.js";
import { periodIn, valueIn } from "../settings/valueIn.js";
import { epochMs } from "../values/epochMs.js";
import { isClockTime } from "../values/isClockTime.js";
import { beforeMoment } from "./beforeMoment.js";
import { deedsOf, type TimerDeed } from "./deedsOf.js";
import { dischargedBy } from "./dischargedBy.js";
import { limitAt } from "./limitAt.js";
import { occurrenceType, type Occurrence } from "./occurrencesOf.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import { isNextStep, startOf } from "./startOf.js";
import { stretchOf, type Stretch } from "./stretchOf.js";
import type { TimerContext } from "./TimerContext.js";
import type { TimerState } from "./TimerState.js";

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

/** How a timer stands; handed over, because when one begins hangs on how another stands. */
type Reckon = (ready: ReadyTimer, context: TimerContext) => readonly TimerState[];

/** A timer in its context, the time during which its condition held last, and how to reckon another. */
export type Reckoning = {
  readonly ready: ReadyTimer;
  readonly context: TimerContext;
  readonly stretch: Stretch;
  readonly reckon: Reckon;
};

/** The span of a timer for one occurrence, or for the visit as a whole. */
export function spanOf(reckoning: Reckoning, about: Occurrence | undefined, whose = nobody): Span {
  const { ready, context, stretch } = reckoning;
  const { timer } = ready;
  const own = typeof timer.from === "object" && "event" in timer.from && timer.from.event === occurrenceType(timer);
  const start = own && about !== undefined ? about.ms : beginsAt(ready, context, reckoning.reckon);
  const since = about === undefined ? start : Math.max(start, about.ms);
  const base = beganAgain(ready, context, stretch) ? Math.max(since, stretch.from) : since;
  const due = Math.max(base, stretch.from);
  if (timer.delay === undefined && timer.notBefore === undefined && !isNextStep(timer))
    return { about, base, due, since: due, whose };
  const falls = later(due, timer.delay, context);
  const earliest = Math.max(falls, later(due, timer.notBefore, context));
  return {
    about,
    base: timer.delay === undefined ? base : falls,
    due: earliest,
    since: timer.notBefore === undefined ? Math.min(due, ladderBegins(reckoning)) : earliest,
    whose,
  };
}

/** The moment that a timer counts from; for the next step of a ladder, when its turn comes. `Infinity` where it has not come. */
export function beginsAt(ready: ReadyTimer, context: TimerContext, reckon: Reckon): number {
  const { startsAfter } = ready;
  if (startsAfter === undefined) return startOf(ready, context);
  if (isNextStep(ready.timer)) return turnAfter(startsAfter, { ready, context, reckon });
  return doneFirst(startsAfter, context, reckon) ?? startOf(ready, context);
}

// What counts from another timed clause starts when that one is done, and never with a deed of its kind from before it was to be done. Where
// that one does not arise, such a deed is all there is.
function doneFirst(startsAfter: ReadyTimer, context: TimerContext, reckon: Reckon): number | undefined {
  const states = reckon(startsAfter, context).filter(({ status }) => status !== "not-needed");
  return states.length === 0 ? undefined : Math.max(...states.map(({ done }) => done?.ms ?? Infinity));
}

// The next one's turn comes when this is done, and at the latest when its time is over. What is for other visits passes it on.
function turnAfter(before: ReadyTimer, { ready, context, reckon }: Omit<Reckoning, "stretch">): number {
  const stretch = stretchOf(before, context);
  if (stretch === undefined) return beginsAt(before, context, reckon);
  const reckoning = { ready: before, context, stretch, reckon };
  const span = spanOf(reckoning, undefined);
  const counted = deedsOf(before, context.history).filter((deed) => countsFor(span, deed, reckoning));
  const { deed, attempts } = dischargedBy(before, span.whose, counted, context);
  const done = deed === undefined ? Infinity : Math.max(deed.ms, span.due);
  return Math.min(done, timeUp(reckoning, span, { attempts, waits: ready.timer.delay !== undefined }));
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

// What was done before its own turn had come counts, if it was done for this ladder.
function ladderBegins({ ready, context, stretch }: Reckoning): number {
  let first = ready;
  while (isNextStep(first.timer) && first.startsAfter !== undefined) first = first.startsAfter;
  return Math.max(startOf(first, context), (stretchOf(first, context) ?? stretch).from);
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
  { ready, context, stretch }: Reckoning,
): boolean {
  const { timer } = ready;
  if (deed.ms > tooLateFrom(ready, context)) return false;
  if (timer.notBefore !== undefined) return deed.ms >= since;
  if (timer.by.kind === "before" || typeof timer.from === "string") return true;
  if (deed.whenever || (timer.part === "leg" && deed.saysSo)) return true;
  if (!("event" in timer.from) || timer.from.event !== "back") return deed.ms >= since;
  const { history, moments } = context;
  const left = Math.min(history.departed ?? Infinity, moments["expected-departure"] ?? Infinity);
  const arisen = stretch.from === -Infinity ? left : stretch.from;
  return deed.ms >= Math.min(due, Math.max(about?.ms ?? -Infinity, arisen));
}

/** What the source puts before another act cannot be done any more after that. */
export function tooLateFrom({ timer: { until } }: ReadyTimer, context: TimerContext): number {
  return until === undefined ? Infinity : firstOrPast(until, context.history);
}

/** The last instant in time of one occurrence, `Infinity` where there is none. */
export function limitOf({ ready, context }: Reckoning, { base, due }: Span): number {
  const { by, limitKind } = ready.timer;
  if (by.kind === "before") return beforeMoment(by, context).limit;
  const from = base === -Infinity ? due : base;
  if (!Number.isFinite(from)) return Infinity;
  const limit = limitAt(by, from, context);
  return limit === "open" || (limitKind !== "longest" && lateFrom(limit) <= from) ? Infinity : limit;
}
