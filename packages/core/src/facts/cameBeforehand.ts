import { dayNumber } from "../values/dayNumber.js";
import { londonDateAt } from "../values/londonDate.js";
import { departureOf } from "../history/departureOf.js";
import type { Subject } from "../history/Subject.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Whether a day that the record holds had come when staff left, or by now while they have not: what was read, seen or filled in on a later
 * day was not there for the visit. The day itself is in time.
 */
export function cameBeforehand(s: Pick<Subject, "visit" | "history" | "now">, on: string | undefined): boolean {
  return on !== undefined && hasCome(on, Math.min(departureOf(s) ?? s.now, s.now));
}

/** Whether a day in London has begun at an instant in milliseconds. */
export function hasCome(on: string, ms: number): boolean {
  const utc = dayNumber(Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8))) * DAY;
  // London's day begins with that of UTC, or up to an hour before it
  if (ms >= utc || ms < utc - HOUR) return ms >= utc;
  return on <= londonDateAt(ms);
}
