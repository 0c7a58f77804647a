import { lateFrom } from "@home-visits/core/timers";

/**
 * The clock of one visitor, in milliseconds.
 *
 * - `limit`: the last instant in time; `Infinity` where nothing is known, or where a message stopped the clock without a new time
 * - `checkBy`: the last instant in time of the next call at even intervals
 * - `from`: from when that limit holds; before it nobody is overdue
 * - `home`: the home of a round whose time `limit` is, by its place, where the clock goes by each home's own; else 0
 * - `askFrom`: from when the office asks again, `Infinity` while the ladder's clock runs or nothing is left to ask
 */
export type VisitorClock = {
  readonly status: "expected" | "reached" | "left" | "going-home" | "back" | "called-off";
  readonly since: number;
  readonly limit: number;
  readonly checkBy: number;
  readonly from: number;
  readonly askFrom: number;
  readonly home: number;
};

/** The last instant by which a visitor has to be back or to be heard of. */
export function expectedBy({ limit, checkBy }: VisitorClock): number {
  return Math.min(limit, checkBy);
}

/** The first instant at which a visitor is overdue; `Infinity` for one who is accounted for or whose clock is open. */
export function overdueFrom(clock: VisitorClock): number {
  const limit = expectedBy(clock);
  return clock.status === "expected" && limit !== Infinity ? Math.max(lateFrom(limit), clock.from) : Infinity;
}

/** The first instant at which any of several visitors is overdue. */
export function earliestOverdue(clocks: readonly VisitorClock[]): number {
  let earliest = Infinity;
  for (const clock of clocks) earliest = Math.min(earliest, overdueFrom(clock));
  return earliest;
}
