import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";

/** The last moment that a record names, among its events, its attempts and its planned times, in milliseconds since 1970; 0 where it names none. */
export function lastMoment({ contactAttempts = [], events, times }: Visit): number {
  const moments = [...events, ...contactAttempts]
    .map(({ at }) => at)
    .concat(Object.values(times).flatMap((at) => at ?? []));
  return moments.reduce((last, at) => Math.max(last, epochMs(at)), 0);
}
