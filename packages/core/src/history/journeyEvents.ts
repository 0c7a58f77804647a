import { epochMs } from "../values/epochMs.js";
import { eventsNamed } from "./eventsNamed.js";
import type { History } from "./History.js";

/** The event that makes each planned moment true. */
export const journeyEvents = {
  "expected-departure": "departed",
  "expected-arrival": "arrived",
  "expected-entry": "entered",
  "expected-leave-home": "left",
  "expected-return": "back",
} as const;

const foreseen: Readonly<Record<string, string>> = journeyEvents;
const ofTheJourney: ReadonlySet<string> = new Set(Object.values(journeyEvents));

/** Whether an event of a type is one that comes on every visit; an incident, or an agreement, only brings something up once it has happened. */
export const comesOnEveryVisit = (type: string): boolean => ofTheJourney.has(type);

// coming back may be noted as signing in too, and going in as the room
const alsoNoted: Readonly<Record<string, string>> = { back: "signed-in", entered: "room-entered" };

/** When a planned moment came true, or the first event of a type happened, in milliseconds; `Infinity` where it did not. */
export function firstOf(moment: string, history: Pick<History, "byType">): number {
  const type = foreseen[moment] ?? moment;
  const happened = firstAt(type, history);
  const same = alsoNoted[type];
  return same === undefined ? happened : Math.min(happened, firstAt(same, history));
}

function firstAt(type: string, { byType }: Pick<History, "byType">): number {
  const first = eventsNamed(byType, type)[0];
  return first === undefined ? Infinity : epochMs(first.at);
}

// what tells that it has happened, where nobody noted it: whoever entered or left had arrived, and of a closed door only its own event tells
const laterAtTheHome: ReadonlyMap<string, readonly string[]> = new Map([
  ["arrived", ["nobody-home", "entered", "left"]],
  ["entered", ["left"]],
]);
const none: readonly string[] = [];

/** When an event happened, or where nobody noted it the first one that comes after it at the home: by then it has. */
export function firstOrPast(type: string, history: Pick<History, "byType">): number {
  let at = firstOf(type, history);
  for (const later of laterAtTheHome.get(type) ?? none) {
    if (at !== Infinity) break;
    at = firstOf(later, history);
  }
  return at;
}
