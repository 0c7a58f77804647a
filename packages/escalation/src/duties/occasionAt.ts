import { isMeeting } from "@home-visits/core";
import type { Sign } from "./Sign.js";
import { occasionTime } from "./Happened.js";
import { absences, reachesParent, ringsParent } from "./makesOccasion.js";

/** When an occasion of a duty came up: `-Infinity` where it held from the start, `Infinity` where it does not hold by what is known. */
export function occasionAt(occasion: string, signs: readonly Sign[]): number {
  switch (occasion) {
    case "met":
      return metAt(signs);
    case "not-met":
      return occasionTime("nobody-home", signs);
    case "parent-not-reached":
      return notReachedAt(signs);
    default: {
      const absent = absences.get(occasion);
      if (absent === undefined) return occasionTime(occasion, signs);
      return occasionTime(absent, signs) === Infinity ? -Infinity : Infinity;
    }
  }
}

// A door that nobody answered is no visit until somebody comes after all, nor is one that was called off.
function metAt(signs: readonly Sign[]): number {
  if (signs.findLast(({ type }) => type === "cancelled" || type === "departed")?.type === "cancelled") return Infinity;
  const closed = signs.find(({ type }) => type === "nobody-home");
  if (closed === undefined) return -Infinity;
  return signs.find(({ type, ms }) => ms >= closed.ms && isMeeting(type))?.ms ?? Infinity;
}

// A call before the door stayed closed was about something else.
function notReachedAt(signs: readonly Sign[]): number {
  const since = closedAt(signs);
  const call = signs.find((sign) => sign.ms >= since && ringsParent(sign) && sign.fields["answered"] === false);
  return call?.ms ?? Infinity;
}

/** Whether an occasion that came up is over: somebody came to the door after all, or the parent was reached. */
export function isOver(occasion: string, signs: readonly Sign[]): boolean {
  if (occasion === "not-met") return metAt(signs) !== Infinity;
  if (occasion !== "parent-not-reached") return false;
  const since = closedAt(signs);
  return signs.some((sign) => sign.ms >= since && reachesParent(sign));
}

function closedAt(signs: readonly Sign[]): number {
  return signs.find(({ type }) => type === "nobody-home")?.ms ?? -Infinity;
}
