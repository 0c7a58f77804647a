import { checkHolds } from "../parsed/checkArgument.js";
import { lateFrom, MINUTE, minutesLate } from "../clock/lateFrom.js";
import { idsAmong, type VisitorSet } from "../history/VisitorSet.js";
import { datedLike } from "../history/datedLike.js";
import { TRUE } from "../conditions/truth.js";
import { overFrom, wasOverFrom } from "../history/progressOf.js";
import { beforeMoment } from "./beforeMoment.js";
import { deedsOf, otherDoers, type TimerDeed } from "./deedsOf.js";
import { dischargedBy } from "./dischargedBy.js";
import { eachDone, timesInAll } from "./eachDone.js";
import { expectedTogether, overranBy } from "./expectedTogether.js";
import { fits } from "./fits.js";
import { notArisen } from "./notArisen.js";
import { deedsForEach, occurrencesOf, type Occurrence } from "./occurrencesOf.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import { countsFor, later, limitOf, spanOf, stretchIn, tooLateFrom, type Reckoning, type Span } from "./spanOf.js";
import { askedFrom } from "./startOf.js";
import { isRoot, timesArisen } from "./timesArisen.js";
import type { TimerContext } from "./TimerContext.js";
import type { TimerState } from "./TimerState.js";

/**
 * Where a timed clause stands: once for the visit, or once for each incident, concern or follow-up, or for visitors who are expected at
 * different times. Assessment, deadlines and paper read the same answer here.
 */
export function reckonTimer(ready: ReadyTimer, context: TimerContext): readonly TimerState[] {
  checkHolds("reckonTimer", "ready", ready, "timer");
  checkHolds("reckonTimer", "context", context, "history");
  const occurrences = occurrencesOf(ready.timer, context.history);
  if (occurrences !== undefined) return reckonEach(occurrences, ready, context);
  const states: TimerState[] = [];
  for (const { whose, expected } of expectedTogether(ready, context)) {
    const theirs = expected === context.expected ? context : { ...context, expected };
    for (const time of timesArisen(ready, theirs, reckonTimer))
      states.push(...reckonTime({ ready, context: theirs, time }, whose));
  }
  return [...overranBy(ready, context), ...states];
}

function reckonTime({ ready, context, time }: Omit<Reckoning, "stretch">, whose: VisitorSet): readonly TimerState[] {
  const stretch = stretchIn(ready, time, context);
  if (stretch === undefined) return [notArisen(ready, time.about, context)];
  const reckoning = { ready, context, time, stretch };
  const span = spanOf(reckoning, undefined, whose);
  // what makes a step unnecessary ended its whole ladder
  const until = isRoot(ready) || ready.ladder !== undefined ? stretch.until : neededUntil(reckoning, span);
  const found = { deeds: deedsOf(ready, context.history), until };
  const state = reckonOne(reckoning, span, found);
  const states = ready.timer.repeat === undefined ? [state] : [state, ...reckonAgain(reckoning, span, found)];
  return time.about === undefined ? states : states.map((one) => ({ ...one, about: time.about }));
}

// Once it was done, what is repeated is due again a while later, as long as its ladder goes on. Done sooner it is done too. Each deed is looked
// at for one time alone.
function reckonAgain(reckoning: Reckoning, span: Span, { deeds, until }: Found): readonly TimerState[] {
  const { ready, context } = reckoning;
  const counted = deeds.filter((deed) => deed.ms <= until && countsFor(span, deed, reckoning));
  const dones = eachDone(ready, span.whose, counted, context);
  const most = timesInAll(ready, context);
  return dones.slice(0, most - 1).map((done, nth) => {
    const due = later(nth === 0 ? Math.max(done.ms, span.due) : done.ms, ready.timer.repeat?.every, context);
    const next = dones[nth + 1];
    const left = counted.slice(counted.indexOf(done) + 1, next && counted.indexOf(next) + 1);
    return reckonOne(reckoning, { ...span, base: due, due, since: done.ms }, { deeds: left, until });
  });
}

function reckonEach(occurrences: readonly Occurrence[], ready: ReadyTimer, context: TimerContext): TimerState[] {
  const [time] = timesArisen(ready, context, reckonTimer);
  const stretch = time?.stretch;
  if (time === undefined || stretch === undefined) return occurrences.map(({ id }) => notArisen(ready, id, context));
  if (occurrences.length === 0) return [];
  const reckoning = { ready, context, time, stretch };
  const deeds = deedsOf(ready, context.history).filter(({ ms }) => ms <= stretch.until);
  const spans = occurrences.map((about) => spanOf(reckoning, about));
  const doneFor = deedsForEach(
    occurrences.map(({ id, ms }, place) => ({ id, ms, counts: (deed) => counted(spans[place], deed, reckoning) })),
    deeds,
  );
  return spans.map((span, place) =>
    reckonOne(reckoning, span, {
      deeds: doneFor[place] === undefined ? [] : [doneFor[place]],
      until: neededUntil(reckoning, span),
    }),
  );
}

function counted(span: Span | undefined, deed: TimerDeed, reckoning: Reckoning): boolean {
  return span !== undefined && countsFor(span, deed, reckoning);
}

const none: readonly string[] = [];

// A clause that is asked of some visits only is cited where the record tells that this is one.
function citesNow({ timer: { cites }, citedWhen }: ReadyTimer, { evaluation }: TimerContext): readonly string[] {
  if (citedWhen === undefined) return cites;
  const left = citedWhen.flatMap(({ clause, when }) => (when.truth(evaluation()) === TRUE ? [] : [clause]));
  return cites.filter((clause) => !left.includes(clause));
}

type Found = { readonly deeds: readonly TimerDeed[]; readonly until: number };

function reckonOne(reckoning: Reckoning, span: Span, { deeds, until }: Found): TimerState {
  const { ready, context, stretch } = reckoning;
  const { history } = context;
  const { now } = history;
  const counted = deeds.filter((one) => one.ms <= until && countsFor(span, one, reckoning));
  const { deed, missing, open: acts, lastTry, unclear } = dischargedBy(ready, span.whose, counted, context);
  const limit = knownLimit(limitOf(reckoning, span), deed, reckoning);
  const due = Math.max(span.due, later(lastTry, ready.timer.spacing, context));
  const state: TimerState = {
    timer: ready.timer,
    about: span.about?.id,
    cites: citesNow(ready, context),
    status: "not-due",
    certain: stretch.certain,
    canBeBroken: stretch.certain || ready.timer.ladder !== undefined,
    due,
    limit,
    done: undefined,
    minutes: 0,
    because: undefined,
    acts,
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
    const inTime = unclear === true ? "unknown" : "kept";
    // the next attempt that its last one would have asked for is no time of what is done
    return { ...state, status: minutes > 0 ? "kept-late" : inTime, due: span.due, done: deed, minutes };
  }
  if (off || isAway(reckoning)) return { ...state, status: "not-needed" };
  if (until <= now) return noLongerNeeded(state, reckoning, until);
  const asked = askedFrom(ready, context);
  if (span.due === Infinity && asked <= now && history.allBack === undefined)
    return { ...state, status: stretch.certain ? "due" : "unknown", due: asked, limit: Infinity, asks: true };
  if (due > now) return { ...state, changesAt: Math.min(due, asked > now ? asked : Infinity) };
  const closed = closedAt(reckoning);
  const late = limit === Infinity ? settledFrom(reckoning, due) : Math.max(lateFrom(limit), countsFrom(reckoning));
  const noted = { ...state, otherDoers: otherDoers(ready, history, span.since) };
  // what cannot be done any more stays as it is
  if (closed <= now) return { ...noted, status: "missed", minutes: minutesDue(span.due, closed, limit) };
  const open = { ...noted, changesAt: nextChange(late, closed, now) };
  if (!stretch.certain) return { ...open, status: "unknown" };
  if (late > now) return { ...open, status: "due" };
  return { ...open, status: "late", minutes: minutesLate(limit === Infinity ? due : limit, now) };
}

// Of whoever goes home from there, or does not go at all, nobody waits for the return.
function isAway({ ready: { timer }, context: { expected } }: Reckoning): boolean {
  return expected?.moment === timer.from && expected.visitors.every(({ away }) => away);
}

// Where nobody decided what a new time does to the clock, the one before it is in time, and after it nobody can tell.
function knownLimit(limit: number, deed: TimerDeed | undefined, { ready, context }: Reckoning): number {
  const { expected } = context;
  const open = expected?.moment === ready.timer.from && expected.visitors.some(({ certain }) => !certain);
  return open && (deed === undefined || minutesLate(limit, deed.ms) > 0) ? Infinity : limit;
}

// What nobody set a limit is never late by itself. Once the moment of its rule is over it is not kept, and still to do; the minute in which it
// fell due is nobody's neglect.
function settledFrom({ ready: { settledBy }, context }: Reckoning, due: number, over = overFrom): number {
  if (settledBy === undefined) return Infinity;
  const { departed, arrived, left, back } = context.moments;
  const from = settledBy.map(({ moment, when }) =>
    when === undefined || when.truth(context.evaluation()) === TRUE
      ? over(moment, due, { planned: { departed, arrived, left, back }, history: context.history })
      : Infinity,
  );
  return Math.max(Math.min(...from), lateFrom(due));
}

// What makes it unnecessary counts from when it arose; before a planned time it does so whenever it came.
function neededUntil({ ready, context, stretch }: Reckoning, { since }: Span): number {
  const { unless } = ready;
  if (unless === undefined) return stretch.until;
  const counts = ready.planned ? -Infinity : since;
  const [first] = datedLike(context.history, (event, { ms }) => ms >= counts && unless.some((one) => fits(event, one)));
  return Math.min(stretch.until, first?.ms ?? Infinity);
}

// The expected time of an act breaks nothing while the record tells nothing of the journey.
function countsFrom({ ready: { timer }, context }: Reckoning): number {
  return timer.by.kind === "before" ? beforeMoment(timer.by, context).counts : -Infinity;
}

// A call on the way is of no use once all are back, nor is what had to come before a moment that has passed. What begins with the return stays
// to be done.
function closedAt({ ready, context, time }: Reckoning): number {
  const { part, by, from } = ready.timer;
  const back = part === "leg" ? (context.history.allBack ?? Infinity) : Infinity;
  if (by.kind !== "before")
    return typeof from === "object" && "event" in from && from.event === "back"
      ? Infinity
      : Math.min(back, tooLateFrom(ready, context, time));
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

// What was late when its condition ended is remembered: it was not done while it was to be done. Without a limit its minutes count from when
// it fell due, once its moment is over.
function noLongerNeeded(state: TimerState, reckoning: Reckoning, until: number): TimerState {
  const { due, limit, timer } = state;
  const settled = limit === Infinity && settledFrom(reckoning, due, wasOverFrom) <= until;
  const from = settled ? due : limit;
  const counts = from !== Infinity && reckoning.stretch.certain && timer.limitKind !== "longest";
  const minutes = counts ? minutesLate(from, until) : 0;
  return minutes > 0
    ? { ...state, status: "missed", minutes, because: "needed-no-longer" }
    : { ...state, status: "not-needed" };
}
