import type { Policy } from "./policySchema.js";
import { timersOf } from "./timersOf.js";
import type { Timer } from "./timerSchema.js";

/** A timed clause, where it stands in the document, and where its start does. */
export type PlacedTimer = { readonly timer: Timer; readonly path: string; readonly start: string };

/** The timed clauses of a policy and the steps of its own ladders, with their places in the document. */
export function placedTimers(policy: Pick<Policy, "timers" | "ladders">): readonly PlacedTimer[] {
  const { timers, ladders = [] } = policy;
  const places = [
    ...timers.map((_, at) => ({ path: `/timers/${String(at)}`, start: `/timers/${String(at)}/from` })),
    ...ladders.flatMap(({ steps }, place) =>
      steps.map((_, at) => ({
        path: `/ladders/${String(place)}/steps/${String(at)}`,
        start: `/ladders/${String(place)}/starts/from`,
      })),
    ),
  ];
  return timersOf(policy).flatMap((timer, at) => {
    const place = places[at];
    return place === undefined ? [] : [{ timer, ...place }];
  });
}
