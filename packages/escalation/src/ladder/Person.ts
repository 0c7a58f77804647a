import { lateFrom } from "@home-visits/core/timers";

/**
 * How one visitor stands while the events are walked through. `limit` is the last instant in time of their own clock, `Infinity` when a
 * message stopped it without a new time; `checkBy` is the last instant of the next call at even intervals; `from` is when that limit began to hold.
 */
export type Person = {
  status: "expected" | "reached" | "left" | "back";
  since: number;
  limit: number;
  checkBy: number;
  from: number;
};

/** The first instant at which a visitor is overdue; `Infinity` for one who is accounted for or whose clock is open. */
export function overdueFrom(person: Person): number {
  const limit = expectedBy(person);
  return person.status === "expected" && limit !== Infinity ? Math.max(lateFrom(limit), person.from) : Infinity;
}

/** The last instant by which a visitor has to be back or to be heard of. */
export function expectedBy({ limit, checkBy }: Person): number {
  return checkBy < limit ? checkBy : limit;
}

/** The first instant at which any of several visitors is overdue. */
export function earliestOverdue(people: readonly Person[]): number {
  let earliest = Infinity;
  for (const person of people) earliest = Math.min(earliest, overdueFrom(person));
  return earliest;
}
