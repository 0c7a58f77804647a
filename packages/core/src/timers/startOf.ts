import { epochMs } from "../values/epochMs.js";
import { eventsNamed } from "../history/eventsNamed.js";
import type { History } from "../history/History.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Timer } from "../policy/timerSchema.js";
import { fits } from "./fits.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import type { TimerContext } from "./TimerContext.js";

/** The event that makes a planned moment true. */
export const foreseen: Readonly<Record<string, VisitEvent["type"]>> = {
  "expected-departure": "departed",
  "expected-arrival": "arrived",
  "expected-entry": "entered",
  "expected-leave-home": "left",
  "expected-return": "back",
};

/** When the first event of a type happened; coming back may be noted as signing in too. `Infinity` where it did not. */
export function firstOf(type: string, { history }: TimerContext): number {
  const happened = firstAt(type, history);
  return type === "back" ? Math.min(happened, firstAt("signed-in", history)) : happened;
}

function firstAt(type: string, { byType }: History): number {
  const first = eventsNamed(byType, type)[0];
  return first === undefined ? Infinity : epochMs(first.at);
}

const atTheHome = ["arrived", "nobody-home", "entered", "left"];

/** When an event happened, or where nobody noted it the first one that comes after it at the home: by then it has. */
export function firstOrPast(type: string, context: TimerContext): number {
  const place = atTheHome.indexOf(type);
  const types = place < 0 ? [type] : atTheHome.slice(place);
  return types.map((one) => firstOf(one, context)).find((at) => at !== Infinity) ?? Infinity;
}

type StartEvent = Extract<Timer["from"], { readonly event: string }>;

const isEvent = (from: Timer["from"]): from is StartEvent => typeof from === "object" && "event" in from;

const firstLike = (from: StartEvent, { history }: TimerContext): number =>
  history.events.find(({ event }) => fits(event, from))?.ms ?? Infinity;

/**
 * The moment that a timer counts from. What has to be done before a moment may be done at any time; a leg whose own event was never noted
 * starts when they were seen to be past it, or when all are back, so that a call that was not made is seen. `Infinity` where it has not come.
 */
export function startOf({ timer, startsWithDone }: ReadyTimer, context: TimerContext): number {
  const { history, moments, watched, movedTo } = context;
  const { from, by } = timer;
  if (typeof from === "string") {
    if (by.kind === "before") return -Infinity;
    return (from === watched ? movedTo : undefined) ?? moments[from] ?? Infinity;
  }
  if (isEvent(from)) {
    const start = from.where === undefined ? firstOrPast(from.event, context) : firstLike(from, context);
    return start === Infinity && timer.part === "leg" ? (history.allBack ?? Infinity) : start;
  }
  if ("date" in from) return moments[from.date] ?? Infinity;
  return history.events.find(({ event }) => startsWithDone.some((pattern) => fits(event, pattern)))?.ms ?? Infinity;
}

/** When an event that only the visitors know of is expected: from then on the office is asked. `Infinity` where nothing is expected. */
export function askedFrom({ timer }: ReadyTimer, { moments }: TimerContext): number {
  if (timer.part !== "leg" || !isEvent(timer.from)) return Infinity;
  return moments[timer.from.event] ?? Infinity;
}
