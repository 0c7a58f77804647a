import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";

/** One minute in milliseconds: the resolution of every limit. */
export const MINUTE = 60_000;

/**
 * The first instant that is late for a limit. The last minute of a limit is in time: due 15:00 means in time at 15:00:59, late from
 * 15:01:00.
 */
export function lateFrom(limit: number): number {
  checkArgument("lateFrom", "limit", limit, expected.count);
  return Math.floor(limit / MINUTE) * MINUTE + MINUTE;
}

/** Whole minutes from a limit to what happened, counted from minute to minute as a clock shows them; 0 when it was in time. */
export function minutesLate(limit: number, done: number): number {
  checkArgument("minutesLate", "limit", limit, expected.count);
  checkArgument("minutesLate", "done", done, expected.count);
  return Math.max(0, Math.floor(done / MINUTE) - Math.floor(limit / MINUTE));
}
