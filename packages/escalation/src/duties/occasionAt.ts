import type { Sign } from "../ladder/Sign.js";
import { occasionTime } from "./Happened.js";
import { absences, ringsParent } from "./makesOccasion.js";

/** When an occasion of a duty came up: `-Infinity` where it held from the start, `Infinity` where it does not hold by what is known. */
export function occasionAt(occasion: string, signs: readonly Sign[]): number {
  switch (occasion) {
    case "met":
      return metAt(signs);
    case "not-met":
      return metAt(signs) === Infinity ? occasionTime("nobody-home", signs) : Infinity;
    case "parent-not-reached":
      return notReachedAt(signs);
    default: {
      const absent = absences.get(occasion);
      if (absent === undefined) return occasionTime(occasion, signs);
      return occasionTime(absent, signs) === Infinity ? -Infinity : Infinity;
    }
  }
}

const meetings: ReadonlySet<string> = new Set(["family-arrived", "entered", "adult-spoken-to"]);

// A door that nobody answered is no visit until somebody comes after all.
function metAt(signs: readonly Sign[]): number {
  const closed = signs.find(({ type }) => type === "nobody-home");
  if (closed === undefined) return -Infinity;
  return signs.find(({ type, ms }) => ms >= closed.ms && meetings.has(type))?.ms ?? Infinity;
}

// A call before the door stayed closed was about something else, and one answer is enough.
function notReachedAt(signs: readonly Sign[]): number {
  const closed = signs.find(({ type }) => type === "nobody-home")?.ms ?? -Infinity;
  const calls = signs.filter((sign) => sign.ms >= closed && ringsParent(sign));
  if (calls.some(({ fields }) => fields["answered"] === true)) return Infinity;
  return calls.find(({ fields }) => fields["answered"] === false)?.ms ?? Infinity;
}
