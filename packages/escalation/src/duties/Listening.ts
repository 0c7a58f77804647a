import type { EventPattern } from "@home-visits/core";
import type { Sign } from "./Sign.js";
import type { PlanDuty } from "../plan/EscalationPlan.js";

/** A duty without what differs between visits under the same rules. */
export type TimelessDuty = Omit<PlanDuty, "from" | "limit">;

/**
 * A duty with the places of the event types that it listens for: the one that starts it, the one it has to come before (`NOWHERE` where
 * there is none), and those that do it, each with its pattern. `index` is where it stands in the plan.
 */
export type HeardDuty = {
  readonly index: number;
  readonly duty: TimelessDuty;
  readonly starts: number;
  readonly before: number;
  readonly each: number;
  readonly does: readonly { readonly place: number; readonly pattern: EventPattern }[];
};

/**
 * Every type of event that some duty of a plan listens for, each with a place in a list, and the duties by these places; `silence` is the
 * list in which nothing has happened.
 */
export type Listening = {
  readonly places: ReadonlyMap<string, number>;
  readonly duties: readonly HeardDuty[];
  readonly silence: readonly (Sign | undefined)[];
};

/** The place of what a duty does not listen for. */
export const NOWHERE = -1;

/** What duties listen for. Thanks to the places, a duty of which no event has come costs next to nothing. */
export function listeningFor(duties: readonly TimelessDuty[]): Listening {
  const places = new Map<string, number>();
  const found = duties.map((duty, index) => heard(duty, index, places));
  return { places, duties: found, silence: [...places].map(() => undefined) };
}

const eachOf: ReadonlyMap<TimelessDuty["each"], string> = new Map([
  ["incident", "incident"],
  ["concern", "concern"],
  ["follow-up", "follow-up-raised"],
]);

function heard(duty: TimelessDuty, index: number, places: Map<string, number>): HeardDuty {
  return {
    index,
    duty,
    starts: placeOf(duty.startsWith, places),
    before: placeOf(duty.before, places),
    each: placeOf(eachOf.get(duty.each), places),
    does: duty.doneBy.map((pattern) => ({ place: placeOf(pattern.event, places), pattern })),
  };
}

function placeOf(type: string | undefined, places: Map<string, number>): number {
  if (type === undefined) return NOWHERE;
  const place = places.get(type) ?? places.size;
  places.set(type, place);
  return place;
}
