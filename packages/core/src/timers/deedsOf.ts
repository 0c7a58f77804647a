import type { DatedEvent } from "../history/DatedEvent.js";
import { datedLike } from "../history/datedLike.js";
import { eventsNamed } from "../history/eventsNamed.js";
import type { History } from "../history/History.js";
import { isDeed, isUnanswered, isVisitorsDeed, tellsOfPastDay, tellsOfUnfinished } from "../history/isDeed.js";
import { stepDone } from "../history/holdOf.js";
import { doerOf } from "../history/whomOf.js";
import type { EventPattern } from "../policy/eventPatternSchema.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { fits, mayFit } from "./fits.js";
import type { ReadyTimer } from "./ReadyTimer.js";

/**
 * An event that does a timer; `saysSo` marks one whose words tell what it is for and `whenever` one that can be about nothing else: they count
 * whenever they came, on this journey where that is all they tell. `unclear` marks one that leaves blank what decides whether it was this. `does` is what it does: the step that it names as done, one of several acts, or what any of its kind does.
 */
export type TimerDeed = DatedEvent & {
  readonly saysSo: boolean;
  readonly whenever: boolean | "on-the-journey";
  readonly unclear: boolean;
  readonly does: "step" | "any" | readonly string[];
};

// Most events have another name, and need no further look.
function patternOf({ name, event }: DatedEvent, patterns: readonly EventPattern[]): EventPattern | undefined {
  for (const pattern of patterns) if (pattern.event === name && fits(event, pattern)) return pattern;
  return undefined;
}

function perhapsOf({ name, event }: DatedEvent, patterns: readonly EventPattern[]): EventPattern | undefined {
  for (const pattern of patterns) if (pattern.event === name && mayFit(event, pattern)) return pattern;
  return undefined;
}

// On the way a call is there to be heard: one that nobody answered told nobody anything, and one of somebody else is not theirs. A call from
// outside the school is nobody's deed, and an assessment with a question open is not done.
function counts(dated: DatedEvent, { timer, takenBy }: ReadyTimer, { party }: History): boolean {
  const { event, tooEarly } = dated;
  if (tellsOfUnfinished(event, party) || tellsOfPastDay(event)) return false;
  if (tooEarly !== undefined || (timer.part === "leg" && isUnanswered(event))) return false;
  if (timer.part === "leg" && ofVisitors.has(timer.actor)) return isVisitorsDeed(event, party);
  const doer = doerOf(event);
  return takenBy === undefined ? isDeed(event, party) : doer === undefined || takenBy.includes(doer);
}

const ofVisitors: ReadonlySet<unknown> = new Set(["visitor", "each-visitor"]);
const none: readonly TimerDeed[] = [];

/** What was done for a timer, oldest first, by those whose deed counts; what is dated before it can be true is none. */
export function deedsOf(ready: ReadyTimer, history: History): readonly TimerDeed[] {
  const { doneBy } = ready;
  if (!hasAnyOf(doneBy, history)) return none;
  const found: TimerDeed[] = [];
  for (const dated of history.events) {
    const sure = patternOf(dated, doneBy);
    const pattern = sure ?? perhapsOf(dated, doneBy);
    if (pattern === undefined || !counts(dated, ready, history)) continue;
    const saysSo = pattern.where?.["says"] !== undefined;
    const { ms, name, event } = dated;
    found.push({
      ms,
      name,
      event,
      saysSo,
      whenever: pattern.whenever ?? false,
      unclear: sure === undefined,
      does: doesOf(event, ready),
    });
  }
  return found;
}

function doesOf(event: VisitEvent, { acts, timer }: ReadyTimer): TimerDeed["does"] {
  const named = stepDone(event);
  const isNamed = named?.step === timer.id;
  if (acts === undefined || (isNamed && named.choice === undefined)) return isNamed ? "step" : "any";
  if (isNamed) return acts.ids.filter((id) => id === named.choice);
  if (acts.wholly.some((pattern) => fits(event, pattern))) return "any";
  return acts.ids.filter((_, place) => acts.doneBy[place]?.some((pattern) => fits(event, pattern)));
}

function hasAnyOf(patterns: readonly EventPattern[], history: History): boolean {
  for (const { event } of patterns) if (eventsNamed(history.byType, event).length > 0) return true;
  return false;
}

/** The parties who did it since an instant although the policy names somebody else. */
export function otherDoers(ready: ReadyTimer, history: History, since: number): readonly string[] {
  const { takenBy } = ready;
  if (takenBy === undefined) return [];
  const others = datedLike(history, (event, dated) => {
    const doer = doerOf(event);
    const other = dated.ms >= since && doer !== undefined && !takenBy.includes(doer);
    return other && patternOf(dated, ready.doneBy) !== undefined;
  });
  return [...new Set(others.flatMap(({ event }) => doerOf(event) ?? []))];
}
