import { checkHolds } from "../parsed/checkArgument.js";
import { lateFrom, MINUTE, minutesLate } from "../clock/lateFrom.js";
import {
  everybody,
  idsAmong,
  isAmong,
  nobody,
  onlyVisitor,
  together,
  without,
  type VisitorSet,
} from "../history/VisitorSet.js";
import { calledOffAmong } from "../history/calledOffAmong.js";
import { eventsNamed } from "../history/eventsNamed.js";
import { epochMs } from "../values/epochMs.js";
import { firstOrPast } from "../history/journeyEvents.js";
import { doersOf } from "../history/whomOf.js";
import { beforeMoment } from "./beforeMoment.js";
import { deedsOf, otherDoers, type TimerDeed } from "./deedsOf.js";
import { limitAt } from "./limitAt.js";
import { notArisen } from "./notArisen.js";
import { deedsForEach, occurrencesOf, occurrenceType, type Occurrence } from "./occurrencesOf.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import { askedFrom, startOf } from "./startOf.js";
import { stretchOf, type Stretch } from "./stretchOf.js";
import type { TimerContext } from "./TimerContext.js";
import type { TimerState } from "./TimerState.js";

/** When one occurrence of a timer counts from (`base`), since when it is to be done (`due`), and by whom of the visitors. */
type Span = {
  readonly about: Occurrence | undefined;
  readonly base: number;
  readonly due: number;
  readonly whose: VisitorSet;
};

type Reckoning = { readonly ready: ReadyTimer; readonly context: TimerContext; readonly stretch: Stretch };

/**
 * Where a timed clause stands: once for the visit, or once for each incident, concern or follow-up, or for visitors who are expected at
 * different times. Assessment, deadlines and paper read the same answer here.
 */
export function reckonTimer(ready: ReadyTimer, context: TimerContext): readonly TimerState[] {
  checkHolds("reckonTimer", "ready", ready, "timer");
  checkHolds("reckonTimer", "context", context, "history");
  const { history } = context;
  const stretch = stretchOf(ready, context);
  const occurrences = occurrencesOf(ready.timer, history);
  if (stretch === undefined) return (occurrences ?? [undefined]).map((about) => notArisen(ready, about, context));
  const reckoning = { ready, context, stretch };
  const done = deedsOf(ready, history);
  const deeds = stretch.until === Infinity ? done : done.filter(({ ms }) => ms <= stretch.until);
  if (occurrences === undefined)
    return expectedTogether(ready, context).map(({ whose, movedTo }) => {
      const theirs = movedTo === context.movedTo ? reckoning : { ...reckoning, context: { ...context, movedTo } };
      return reckonOne(theirs, spanOf(theirs, undefined, whose), deeds);
    });
  if (occurrences.length === 0) return [];
  const spans = occurrences.map((about) => spanOf(reckoning, about));
  const doneFor = deedsForEach(
    occurrences.map(({ id, ms }, place) => ({ id, ms, counts: (deed) => counted(spans[place], deed, reckoning) })),
    deeds,
  );
  return spans.map((span, place) => reckonOne(reckoning, span, doneFor[place] === undefined ? [] : [doneFor[place]]));
}

type Expected = { readonly whose: VisitorSet; readonly movedTo: number | undefined };

// What each visitor has to do by the moment that is watched has the time of that visitor.
function expectedTogether({ timer }: ReadyTimer, context: TimerContext): readonly Expected[] {
  const { watched, movedTo, movedFor, history } = context;
  const all = without(everybody(history.party.visitors.length), calledOffAmong(history));
  const own = timer.each === "visitor" && timer.from === watched ? movedFor : undefined;
  if (own === undefined || own.every((time) => time === own[0])) return [{ whose: all, movedTo }];
  return [...new Set(own.filter((_, place) => isAmong(place, all)))].map((time) => ({
    whose: own.reduce<VisitorSet>(
      (some, each, place) => (each === time && isAmong(place, all) ? together(some, onlyVisitor(place)) : some),
      nobody,
    ),
    movedTo: time,
  }));
}

function counted(span: Span | undefined, deed: TimerDeed, reckoning: Reckoning): boolean {
  return span !== undefined && countsFor(span, deed, reckoning);
}

function spanOf({ ready, context, stretch }: Reckoning, about: Occurrence | undefined, whose = nobody): Span {
  const { timer } = ready;
  const own = typeof timer.from === "object" && "event" in timer.from && timer.from.event === occurrenceType(timer);
  const start = own && about !== undefined ? about.ms : (doneFirst(ready, context) ?? startOf(ready, context));
  const since = about === undefined ? start : Math.max(start, about.ms);
  const base = beganAgain(ready, context, stretch) ? Math.max(since, stretch.from) : since;
  return { about, base, due: Math.max(base, stretch.from), whose };
}

// What counts from another timed clause starts when that one is done, and never with a deed of its kind from before it was to be done. Where
// that one does not arise, such a deed is all there is.
function doneFirst({ startsAfter }: ReadyTimer, context: TimerContext): number | undefined {
  if (startsAfter === undefined) return undefined;
  const states = reckonTimer(startsAfter, context).filter(({ status }) => status !== "not-needed");
  return states.length === 0 ? undefined : Math.max(...states.map(({ done }) => done?.ms ?? Infinity));
}

// What arose once more with another event of its kind counts from that one: called off, made all the same, and called off again.
function beganAgain({ timer: { from } }: ReadyTimer, { history }: TimerContext, stretch: Stretch): boolean {
  if (typeof from === "string" || !("event" in from) || !Number.isFinite(stretch.from)) return false;
  return eventsNamed(history.byType, from.event).some(({ at }) => epochMs(at) === stretch.from);
}

// What its words tell counts whenever it came; what is due on the return may be done before it, once there is something to tell.
function countsFor({ about, due }: Span, deed: TimerDeed, { ready, context, stretch }: Reckoning): boolean {
  const { timer } = ready;
  if (deed.ms > tooLateFrom(ready, context)) return false;
  if (timer.by.kind === "before" || typeof timer.from === "string") return true;
  if (deed.whenever || (timer.part === "leg" && deed.saysSo)) return true;
  if (!("event" in timer.from) || timer.from.event !== "back") return deed.ms >= due;
  const { history, moments } = context;
  const left = Math.min(history.departed ?? Infinity, moments["expected-departure"] ?? Infinity);
  const arisen = stretch.from === -Infinity ? left : stretch.from;
  return deed.ms >= Math.min(due, Math.max(about?.ms ?? -Infinity, arisen));
}

function limitOf({ ready, context }: Reckoning, { base, due }: Span): number {
  const { by, limitKind } = ready.timer;
  if (by.kind === "before") return beforeMoment(by, context).limit;
  const from = base === -Infinity ? due : base;
  if (!Number.isFinite(from)) return Infinity;
  const limit = limitAt(by, from, context);
  return limit === "open" || (limitKind !== "longest" && lateFrom(limit) <= from) ? Infinity : limit;
}

type Done = { readonly deed: TimerDeed | undefined; readonly missing: VisitorSet };

// What each visitor has to do is done with the last of them; an event speaks for those whom it names.
function doneBy(reckoning: Reckoning, span: Span, deeds: readonly TimerDeed[]): Done {
  const { ready, context } = reckoning;
  if (ready.timer.each !== "visitor")
    return { deed: deeds.find((deed) => countsFor(span, deed, reckoning)), missing: nobody };
  const { party } = context.history;
  let missing = span.whose;
  for (const deed of deeds) {
    if (!countsFor(span, deed, reckoning)) continue;
    missing = without(missing, doersOf(deed.event, party));
    if (missing === nobody) return { deed, missing };
  }
  return { deed: undefined, missing };
}

const none: readonly string[] = [];

function reckonOne(reckoning: Reckoning, span: Span, deeds: readonly TimerDeed[]): TimerState {
  const { ready, context, stretch } = reckoning;
  const { history } = context;
  const { now } = history;
  const { deed, missing } = doneBy(reckoning, span, deeds);
  const limit = limitOf(reckoning, span);
  const state: TimerState = {
    timer: ready.timer,
    about: span.about?.id,
    status: "not-due",
    certain: stretch.certain,
    due: span.due,
    limit,
    done: undefined,
    minutes: 0,
    missing: idsAmong(missing, history.party.visitors),
    asks: false,
    otherDoers: none,
    changesAt: Infinity,
  };
  const off = history.calledOff !== undefined && ready.timer.part === "leg";
  if (deed !== undefined) {
    const minutes = limit === Infinity || countsFrom(reckoning) !== -Infinity ? 0 : minutesLate(limit, deed.ms);
    // nothing can be late on a journey that was never made
    if (off && minutes > 0) return { ...state, status: "not-needed" };
    return { ...state, status: minutes > 0 ? "kept-late" : "kept", done: deed, minutes };
  }
  if (off) return { ...state, status: "not-needed" };
  if (stretch.until <= now) return noLongerNeeded(state, stretch);
  const asked = askedFrom(ready, context);
  if (span.due === Infinity && asked <= now && history.allBack === undefined)
    return { ...state, status: stretch.certain ? "due" : "unknown", due: asked, limit: Infinity, asks: true };
  if (span.due > now) return { ...state, changesAt: Math.min(span.due, asked > now ? asked : Infinity) };
  const closed = closedAt(reckoning);
  const late = limit === Infinity ? Infinity : Math.max(lateFrom(limit), countsFrom(reckoning));
  const open = {
    ...state,
    otherDoers: otherDoers(ready, history, span.due),
    changesAt: nextChange(late, closed, now),
  };
  if (closed <= now) return { ...open, status: "missed", minutes: minutesDue(span.due, closed, limit) };
  if (!stretch.certain) return { ...open, status: "unknown" };
  return late <= now ? { ...open, status: "late", minutes: minutesLate(limit, now) } : { ...open, status: "due" };
}

// What the source puts before another act cannot be done any more after that.
function tooLateFrom({ timer: { until } }: ReadyTimer, context: TimerContext): number {
  return until === undefined ? Infinity : firstOrPast(until, context.history);
}

// The expected time of an act breaks nothing while the record tells nothing of the journey.
function countsFrom({ ready: { timer }, context }: Reckoning): number {
  return timer.by.kind === "before" ? beforeMoment(timer.by, context).counts : -Infinity;
}

// A call on the way is of no use once all are back, nor is what had to come before a moment that has passed. What begins with the return stays
// to be done.
function closedAt({ ready, context }: Reckoning): number {
  const { part, by, from } = ready.timer;
  const back = part === "leg" ? (context.history.allBack ?? Infinity) : Infinity;
  if (by.kind !== "before")
    return typeof from === "object" && "event" in from && from.event === "back"
      ? Infinity
      : Math.min(back, tooLateFrom(ready, context));
  return Math.min(back, beforeMoment(by, context).closes);
}

function nextChange(late: number, closed: number, now: number): number {
  return Math.min(late > now ? late : Infinity, closed > now ? closed : Infinity);
}

// For how long it had been to be done; of what could be done at any time before its limit, how late it was when it could not be done any more.
// The minute in which it became too late counts.
function minutesDue(due: number, closed: number, limit: number): number {
  const late = limit === Infinity ? 0 : minutesLate(limit, closed);
  const minutes = Number.isFinite(due) ? Math.floor((closed - due) / MINUTE) : late;
  return Math.max(1, minutes);
}

// What was late when its condition ended is remembered: it was not done while it was to be done.
function noLongerNeeded(state: TimerState, { until, certain }: Stretch): TimerState {
  const minutes =
    state.limit === Infinity || !certain || state.timer.limitKind === "longest" ? 0 : minutesLate(state.limit, until);
  return minutes > 0 ? { ...state, status: "missed", minutes } : { ...state, status: "not-needed" };
}
