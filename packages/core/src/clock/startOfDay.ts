import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { epochMs } from "../values/epochMs.js";
import { MINUTE } from "./lateFrom.js";
import { zoneOffset } from "./zoneOffset.js";

/** The first instant of a date in a zone. */
export function startOfDay(date: string, zone: string): number {
  checkArgument("startOfDay", "date", date, expected.date);
  checkArgument("startOfDay", "zone", zone, expected.text);
  return atTime(date, "00:00", zone);
}

/** The last minute of a date in a zone: what is due on a day is in time until it has passed. */
export function endOfDay(date: string, zone: string): number {
  checkArgument("endOfDay", "date", date, expected.date);
  checkArgument("endOfDay", "zone", zone, expected.text);
  return atTime(date, "23:59", zone);
}

/**
 * The instant of a clock time that a school or a policy keeps every day, such as the end of the working day. In the hour that the clocks
 * repeat it is the first; in the hour that they skip it is the instant after the change. What a person typed goes through
 * `wallTimeInstant` instead, which asks.
 */
export function atTime(date: string, time: string, zone: string): number {
  checkArgument("atTime", "date", date, expected.date);
  checkArgument("atTime", "time", time, expected.time);
  checkArgument("atTime", "zone", zone, expected.text);
  const said = epochMs(`${date}T${time}:00Z`);
  const early = said - zoneOffset(said - 86_400_000, zone).minutes * MINUTE;
  const late = said - zoneOffset(early, zone).minutes * MINUTE;
  return early === late || showsAs(early, said, zone) || !showsAs(late, said, zone) ? early : late;
}

function showsAs(ms: number, said: number, zone: string): boolean {
  return ms + zoneOffset(ms, zone).minutes * MINUTE === said;
}
