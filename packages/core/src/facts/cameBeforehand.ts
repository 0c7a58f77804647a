import { dateInZone } from "../clock/instantInZone.js";
import { dayNumber } from "../values/dayNumber.js";
import type { Subject } from "../history/Subject.js";

const DAY = 86_400_000;

/**
 * Whether a day that the record holds had come when staff left, or by now while they have not: what was read, seen or filled in on a later
 * day was not there for the visit. The day itself is in time.
 */
export function cameBeforehand(s: Pick<Subject, "departs" | "now" | "zone">, on: string | undefined): boolean {
  return on !== undefined && hasCome(on, Math.min(s.departs ?? s.now, s.now), s);
}

/** Whether a day has begun by the school's clock at an instant in milliseconds. */
export function hasCome(on: string, ms: number, { zone }: Pick<Subject, "zone">): boolean {
  const utc = dayNumber(Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8))) * DAY;
  // no clock is a day ahead of UTC, or behind it
  if (Math.abs(ms - utc) > DAY) return ms > utc;
  return on <= dateInZone(ms, zone);
}
