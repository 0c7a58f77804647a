import { checkHolds } from "../parsed/checkArgument.js";
import { instantsShowing } from "../values/instantsShowing.js";
import { isCalendarDate } from "../values/calendarDateSchema.js";
import type { Parsed } from "../parsed/Parsed.js";
import { instantInZone } from "./instantInZone.js";
import { MINUTE } from "./lateFrom.js";
import { zoneOffset } from "./zoneOffset.js";

/** A date and a clock time as somebody says them; `which` tells the two passes of a repeated hour apart. */
export type WallTime = {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  readonly which?: "first" | "second";
};

/**
 * The instant that a clock time on a date means. A time that the clocks skip is refused; one that they show twice is refused unless
 * `which` says the first or the second. Nothing is moved or guessed.
 */
export function wallTimeInstant(wall: WallTime): Parsed<string> {
  checkHolds("wallTimeInstant", "wall", wall, "date");
  const { date, time, zone, which } = wall;
  if (!isCalendarDate(date) || !/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(time))
    return refused("instant-invalid", "Give a date such as 2026-06-09 and a time such as 14:30.");
  const [first, second] = instantsShowing(
    Date.parse(`${date}T${time}:00Z`),
    (ms) => ms + zoneOffset(ms, zone).minutes * MINUTE,
  );
  if (first === undefined)
    return refused(
      "instant-does-not-exist",
      "The clocks go forward over this time: it does not exist on that date. Choose another.",
    );
  if (second === undefined) return { ok: true, value: instantInZone(first, zone) };
  if (which === undefined)
    return refused(
      "instant-occurs-twice",
      "The clocks go back: this time comes twice on that date. Say the first or the second.",
    );
  return { ok: true, value: instantInZone(which === "first" ? first : second, zone) };
}

function refused(code: string, message: string): Parsed<never> {
  return { ok: false, issues: [{ path: "", code, message }] };
}
