import type { Place } from "../history/Report.js";
import { firstLike } from "../history/datedLike.js";
import { firstOrPast } from "../history/journeyEvents.js";
import { tellsOfUnfinished } from "../history/isDeed.js";
import type { Timer } from "../policy/timerSchema.js";
import { clockStart } from "./clockStart.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { lastExpected } from "./Expectation.js";
import { newTimeWithin } from "./expectationOf.js";
import { expectedToLeave } from "./expectedToLeave.js";
import { fits } from "./fits.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import type { TimerContext } from "./TimerContext.js";

type StartEvent = Extract<Timer["from"], { readonly event: string }>;

const isEvent = (from: Timer["from"]): from is StartEvent => typeof from === "object" && "event" in from;

/** Whether a timer follows another as the steps of a ladder do: neglect of the one before holds it up no longer than that one's time. */
export const isNextStep = ({ from }: Timer): boolean =>
  typeof from === "object" && "timer" in from && from.orLate === true;

/**
 * The moment that a timer counts from. What has to be done before a moment may be done at any time; a leg whose own event was never noted
 * starts when they were seen to be past it, or when all are back, so that a call that was not made is seen. `Infinity` where it has not come.
 */
export function startOf({ timer, startsWithDone }: ReadyTimer, context: TimerContext): number {
  const { history, moments, expected } = context;
  const { from, by } = timer;
  if (typeof from === "string") {
    if (by.kind === "before") return -Infinity;
    return expected?.moment === from ? lastExpected(expected) : (moments[from] ?? Infinity);
  }
  if (isEvent(from)) {
    const start =
      from.where === undefined && from.ifGiven === undefined
        ? firstOrPast(from.event, history)
        : firstLike(history, (event) => fits(event, from));
    return start === Infinity && timer.part === "leg" ? (history.allBack ?? Infinity) : start;
  }
  // how long its condition has held is another question: see `Stretch`
  if ("since" in from) return -Infinity;
  if ("date" in from) return moments[from.date] ?? Infinity;
  if ("clock" in from) return clockStart(from.clock, context) ?? Infinity;
  const isDone = (event: VisitEvent): boolean => startsWithDone.some((pattern) => fits(event, pattern));
  return firstLike(history, (event) => isDone(event) && !tellsOfUnfinished(event, history.party));
}

/**
 * When an event that only the visitors know of is expected: from then on the office is asked. Of a leaving that is when the first of those who are
 * out should leave, as they said themselves. `Infinity` where nothing is expected.
 */
export function askedFrom({ timer }: ReadyTimer, context: TimerContext): number {
  const { moments, history, calendar } = context;
  if (timer.part !== "leg" || !isEvent(timer.from)) return Infinity;
  const planned = moments[timer.from.event] ?? Infinity;
  const out = history.visitors.filter(({ place, calledOff }) => calledOff === undefined && !gone.has(place));
  if (timer.from.event !== "left" || out.length === 0) return planned;
  const bounds = { within: newTimeWithin(context), zone: calendar.zone };
  return Math.min(...out.map((one) => expectedToLeave(one, planned, bounds)));
}

const gone: ReadonlySet<Place> = new Set(["left", "going-home", "back"]);
