import { MINUTE } from "@home-visits/core/timers";
import type { PlanOrigin } from "./planOrigin.js";

type Watched<Value> = { readonly value: Value; readonly origin: PlanOrigin };

/**
 * Numbers of the watch that no clause states, lengths in milliseconds.
 *
 * - `askAgain`: how long after a visitor was reached, or said why they are late, the office asks again
 * - `holdAtMost`: how many times the length of one "I am on it" all of them together may hold a step
 * - `newTimeWithin`: how far after the first expected time a new time may be; a later one is asked about and moves nothing
 */
export type WatchSettings = {
  readonly askAgain: Watched<number>;
  readonly holdAtMost: Watched<number>;
  readonly newTimeWithin: Watched<number>;
};

/** What is assumed where nobody decided. */
export const assumedWatch: WatchSettings = Object.freeze({
  askAgain: Object.freeze({ value: 30 * MINUTE, origin: "assumed" }),
  holdAtMost: Object.freeze({ value: 2, origin: "assumed" }),
  newTimeWithin: Object.freeze({ value: 120 * MINUTE, origin: "assumed" }),
});
