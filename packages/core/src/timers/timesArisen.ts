import { comesOnEveryVisit } from "../history/journeyEvents.js";
import { datedLike } from "../history/datedLike.js";
import { calledOffAmong } from "../history/calledOffAmong.js";
import type { DatedEvent } from "../history/DatedEvent.js";
import { everybody, without } from "../history/VisitorSet.js";
import type { Arisen } from "./Arisen.js";
import { fits } from "./fits.js";
import { occurrenceType } from "./occurrencesOf.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import { doneIn, stretchIn } from "./spanOf.js";
import { isNextStep, startOf } from "./startOf.js";
import { stretchesOf, type Stretch } from "./stretchesOf.js";
import type { TimerContext } from "./TimerContext.js";
import type { TimerState } from "./TimerState.js";

/** How a timer stands; handed over, because when one begins hangs on how another stands. */
type Reckon = (ready: ReadyTimer, context: TimerContext) => readonly TimerState[];

/** Whether a timer has its own start, and does not wait for its turn after another. */
export const isRoot = ({ timer, startsAfter }: ReadyTimer): boolean => startsAfter === undefined || !isNextStep(timer);

type KeptFor<Answer> = WeakMap<TimerContext, Map<ReadyTimer, Answer>>;

// Entries of a weak map cost V8's collector, so one is made only where there is none.
function keptIn<Answer>(kept: KeptFor<Answer>, context: TimerContext): Map<ReadyTimer, Answer> {
  const before = kept.get(context);
  if (before !== undefined) return before;
  const fresh = new Map<ReadyTimer, Answer>();
  kept.set(context, fresh);
  return fresh;
}

const known: KeptFor<readonly Arisen[]> = new WeakMap();

/**
 * Each time that a timed clause arose, or the ladder that it is a step of, oldest first; one at least, whose start may be still to come.
 *
 * - A start opens a time where none is open; one that comes meanwhile is part of it, and moves no clock.
 * - A ladder ends with what ends it, with the condition under which it goes on, or with its last step. The next start opens it again.
 * - A clause ends with what makes it unnecessary, and when it is done. The next start brings it up again; where its condition became true with
 *   the start, that condition alone tells when it arises once more.
 * - Of an end in the instant of a start: it ends what was open before; where nothing was, what starts with it, unless it is the start itself.
 * - The legs of a journey, what has to come before a moment, and what is about each of several things arise once.
 */
export function timesArisen(ready: ReadyTimer, context: TimerContext, reckon: Reckon): readonly Arisen[] {
  let root = ready;
  while (root.startsAfter !== undefined && !isRoot(root)) root = root.startsAfter;
  // of a clause that is no ladder's each reckoning asks once: remembering would take longer than looking
  if (root === ready && root.ladder === undefined) return timesOf({ root, context, reckon });
  const before = keptIn(known, context);
  const times = before.get(root) ?? timesOf({ root, context, reckon });
  before.set(root, times);
  return times;
}

type Asked = { readonly root: ReadyTimer; readonly context: TimerContext; readonly reckon: Reckon };
type Start = { readonly ms: number; readonly id: string | undefined };
type Closed = Arisen & { readonly closed: number; readonly by: "end" | "condition" | "done" };
type Around = Asked & { readonly starts: readonly Start[]; readonly ends: readonly DatedEvent[] };

function timesOf(asked: Asked): readonly Arisen[] {
  const { root, context } = asked;
  const held = stretchesOf(root.ladder === undefined ? root.when : root.ladder.goesOn, context);
  const last = held.at(-1);
  if (last === undefined) return [never];
  const stretches = comesAgain(root) ? held : [last];
  const around = { root, context, reckon: asked.reckon, starts: startsOf(asked), ends: endsOf(asked) };
  const times: Closed[] = [];
  if (around.starts.length > 0) for (const stretch of stretches) times.push(...timesWithin(stretch, times, around));
  if (times.length === 0) return [notYet(last, around)];
  if (times.length === 1) return times;
  return times.map((time, place) => {
    const next = times[place + 1]?.opens ?? Infinity;
    return { ...time, next, until: Math.min(time.until, next) };
  });
}

// While its condition does not hold, neither its start nor what ends it makes a difference.
const never: Arisen = Object.freeze({
  about: undefined,
  starts: Infinity,
  opens: Infinity,
  until: Infinity,
  after: -Infinity,
  next: Infinity,
  stretch: undefined,
});

// Its start has not come, or was over before anything allowed it.
function notYet(stretch: Stretch, { root, starts, ends }: Around): Arisen {
  const isOver = root.ladder !== undefined && ends.length > 0 && !root.planned;
  const start = isOver ? Infinity : (starts[0]?.ms ?? Infinity);
  const opens = Math.max(start, stretch.from);
  const until = Math.min(stretch.until, endFrom(ends, root.planned === true ? -Infinity : opens));
  return { about: undefined, starts: start, opens, until, after: -Infinity, next: Infinity, stretch };
}

function comesAgain({ ladder, timer }: ReadyTimer): boolean {
  if (ladder !== undefined) return true;
  const { part, by, from } = timer;
  if (part === "leg" || by.kind === "before" || typeof from === "string") return false;
  if (occurrenceType(timer) !== undefined) return false;
  return "event" in from ? !comesOnEveryVisit(from.event) : "since" in from || "timer" in from;
}

// Several starts in one instant are one.
function startsOf({ root, context, reckon }: Asked): readonly Start[] {
  const { from } = root.timer;
  const first = startOf(root, context);
  if (typeof from === "object" && "timer" in from && root.startsAfter !== undefined)
    return doneFirst(root.startsAfter, context, reckon) ?? startsAt(first);
  if (typeof from === "string" || !("event" in from) || first === Infinity) return startsAt(first);
  const events = datedLike(context.history, (event, { ms }) => ms >= first && fits(event, from));
  const later = events.map(({ ms, event: { id } }) => ({ ms, id }));
  const all = later[0]?.ms === first ? later : [...startsAt(first), ...later];
  return all.filter(({ ms }, place) => ms !== all[place - 1]?.ms);
}

const startsAt = (ms: number): readonly Start[] => (ms === Infinity ? [] : [{ ms, id: undefined }]);

// What counts from another timed clause starts whenever that one is done, and never with a deed of its kind from before it was to be done; of
// one that is about each of several, with the last. Where that one does not arise, such a deed is all there is; a ladder that arose and ended in
// time needs no such deed any more.
function doneFirst(first: ReadyTimer, context: TimerContext, reckon: Reckon): readonly Start[] | undefined {
  const arose = ({ status, due }: TimerState): boolean =>
    status !== "not-needed" || (first.ladder !== undefined && due !== Infinity);
  const states = statesOfFirst(first, context, reckon).filter(arose);
  if (states.length === 0) return undefined;
  const done = states.map((state) => state.done?.ms ?? Infinity);
  const { each = "visit" } = first.timer;
  return each === "visit" || each === "home" ? done.flatMap(startsAt) : startsAt(Math.max(...done));
}

const reckoned: KeptFor<readonly TimerState[]> = new WeakMap();

// Asked for each clause that counts from it, and for each look at one.
function statesOfFirst(first: ReadyTimer, context: TimerContext, reckon: Reckon): readonly TimerState[] {
  const before = keptIn(reckoned, context);
  const states = before.get(first) ?? reckon(first, context);
  before.set(first, states);
  return states;
}

function endsOf({ root: { unless }, context }: Asked): readonly DatedEvent[] {
  return unless === undefined ? [] : datedLike(context.history, (event) => unless.some((one) => fits(event, one)));
}

function endFrom(ends: readonly DatedEvent[], from: number): number {
  return ends.find(({ ms }) => ms >= from)?.ms ?? Infinity;
}

function timesWithin(stretch: Stretch, before: readonly Closed[], around: Around): readonly Closed[] {
  const found: Closed[] = [];
  for (;;) {
    const last = found.at(-1) ?? before.at(-1);
    const start = found.length === 0 ? opening(stretch, last, around) : nextStart(stretch, last, around);
    if (start === undefined || Math.max(start.ms, stretch.from) >= stretch.until) return found;
    const time = opened(start, stretch, last, around);
    found.push(time);
    if (time.closed === Infinity || !isOpenedAgain(stretch, around)) return found;
  }
}

// The first start that comes after the end of the time before; of a ladder one that was over before anything allowed it is none.
function nextStart(stretch: Stretch, last: Closed | undefined, { root, starts, ends }: Around): Start | undefined {
  const isOver = ({ ms, id }: Start): boolean =>
    root.ladder !== undefined &&
    root.planned !== true &&
    !isSince(root) &&
    ends.some((end) => end.ms >= ms && end.ms <= stretch.from && isEndOf(end, { ms, id }, last));
  return starts.find((start) => isAfter(start, last) && !isOver(start));
}

// It starts with its condition, and nothing before that can have ended it.
const isSince = ({ timer: { from } }: ReadyTimer): boolean => typeof from === "object" && "since" in from;

function isAfter({ ms }: Start, last: Closed | undefined): boolean {
  if (last === undefined) return true;
  return ms > last.starts && (last.by === "done" ? ms > last.closed : ms >= last.closed);
}

function isEndOf(end: DatedEvent, { ms, id }: Start, last: Closed | undefined): boolean {
  if (end.event.id === id) return false;
  return end.ms !== ms || last?.by !== "end" || last.closed !== ms;
}

// With a condition that holds again a clause arises again, and so does a ladder that only the condition had ended.
function opening(stretch: Stretch, last: Closed | undefined, around: Around): Start | undefined {
  const { root, ends } = around;
  const next = nextStart(stretch, last, around);
  if (last === undefined || (next !== undefined && next.ms <= stretch.from)) return next;
  if (root.ladder === undefined) return { ms: last.starts, id: undefined };
  if (isSince(root) || (last.by === "condition" && endFrom(ends, last.closed) > stretch.from))
    return { ms: stretch.from, id: undefined };
  return next;
}

function opened(start: Start, stretch: Stretch, last: Closed | undefined, around: Around): Closed {
  const { root, starts, ends } = around;
  const opens = Math.max(start.ms, stretch.from);
  const counts = root.planned === true ? -Infinity : opens;
  const end = ends.find((one) => one.ms >= counts && isEndOf(one, { ms: opens, id: start.id }, last))?.ms ?? Infinity;
  const until = Math.min(stretch.until, end);
  const about = last === undefined ? undefined : start.id;
  const after = last?.closed ?? -Infinity;
  const time: Closed = {
    about,
    starts: start.ms,
    opens,
    until,
    after,
    next: Infinity,
    stretch,
    closed: until,
    by: end <= stretch.until ? "end" : "condition",
  };
  const done = starts.some(({ ms }) => ms > start.ms) ? doneAt(time, around) : Infinity;
  return done < until ? { ...time, closed: done, by: "done" } : time;
}

// A ladder is over with the last step that is for this visit.
function doneAt(time: Arisen, { root, context }: Around): number {
  const { party } = context.history;
  const whose = without(everybody(party.visitors.length), calledOffAmong(context.history));
  for (const ready of [...(root.ladder?.steps ?? [root])].reverse()) {
    const stretch = stretchIn(ready, time, context);
    if (stretch !== undefined) return doneIn({ ready, context, time, stretch }, whose).wholly;
  }
  return Infinity;
}

function isOpenedAgain(stretch: Stretch, { root, starts }: Around): boolean {
  if (!comesAgain(root)) return false;
  return root.ladder !== undefined || !starts.some(({ ms }) => ms === stretch.from);
}
