import { checkArgument, type Expected } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { aZone } from "./aZone.js";
import { dateOfDay } from "./dayNumber.js";
import { MINUTE } from "./lateFrom.js";
import { zoneOffset } from "./zoneOffset.js";

const DAY = 86_400_000;
/** The last day that a clock of the platform can show, less the offset of any zone. */
const LAST = 8.64e15 - DAY;
const aMoment: Expected = {
  is: (value) => typeof value === "number" && Math.abs(value) <= LAST,
  give: "the milliseconds since 1970 of an instant",
};
const two = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));
// every minute of a day and every second of a minute as a clock shows them: a state writes a dozen instants, and these are their dearest part
const clocks = two.slice(0, 24).flatMap((hour) => two.map((minute) => `${hour}:${minute}`));

/**
 * An instant as people in the zone would write it, with the offset of that moment: `2026-06-09T15:01:00+01:00`. Milliseconds stand in it where
 * there are any, so that the text is the instant and not one before it.
 */
export function instantInZone(ms: number, zone: string): string {
  checkArgument("instantInZone", "ms", ms, aMoment);
  checkArgument("instantInZone", "zone", zone, expected.text);
  const offset = zoneOffset(ms, zone);
  const local = ms + offset.minutes * MINUTE;
  const day = Math.floor(local / DAY);
  const minute = Math.floor((local - day * DAY) / MINUTE);
  const within = local - day * DAY - minute * MINUTE;
  const rest = within === 0 ? offset.onTheMinute : `:${secondsText(within)}${offset.text}`;
  return `${dateOfDay(day)}T${clocks[minute] ?? ""}${rest}`;
}

function secondsText(ms: number): string {
  const second = two[Math.floor(ms / 1_000)] ?? "";
  const part = Math.floor(ms % 1_000);
  return part === 0 ? second : `${second}.${String(part).padStart(3, "0")}`;
}

/** Whether the text of an instant is the one that {@link instantInZone} would write. */
export function isWrittenInZone(text: string, ms: number, zone: string): boolean {
  checkArgument("isWrittenInZone", "text", text, expected.text);
  checkArgument("isWrittenInZone", "ms", ms, aMoment);
  checkArgument("isWrittenInZone", "zone", zone, expected.text);
  return text.length === 25 && text.endsWith(zoneOffset(ms, zone).text);
}

/** The calendar date on which an instant falls in the zone, never in the machine's own. */
export function dateInZone(ms: number, zone: string): string {
  checkArgument("dateInZone", "ms", ms, aMoment);
  checkArgument("dateInZone", "zone", zone, expected.text);
  return dateOfDay(Math.floor((ms + zoneOffset(ms, zone).minutes * MINUTE) / DAY));
}

/**
 * The clock on the school's wall at an instant: `15:01`. On a day whose clocks change the abbreviation is added (`01:10 GMT`), because
 * the bare time can stand for two instants or differ from what people reckon.
 */
export function clockText(ms: number, zone: string): string {
  checkArgument("clockText", "ms", ms, aMoment);
  checkArgument("clockText", "zone", zone, expected.text);
  const { minutes, abbreviation, changes } = zoneOffset(ms, zone);
  const local = ms + minutes * MINUTE;
  const midnight = ms - (local % DAY);
  const changing = changes[0] > midnight || changes[1] < midnight + DAY;
  return changing ? `${timeOf(local)} ${abbreviation}` : timeOf(local);
}

function timeOf(local: number): string {
  return clocks[Math.floor(local / MINUTE) % 1_440] ?? "";
}

/** What a zone's clocks keep at an instant, in the letters that people write behind a time: `BST`, or `GMT-2:30` where a place has none of its own. */
export function seasonAt(ms: number, zone: string): string {
  checkArgument("seasonAt", "ms", ms, expected.count);
  checkArgument("seasonAt", "zone", zone, aZone);
  return zoneOffset(ms, zone).abbreviation;
}

/** Whether the clock time of an instant comes twice: it lies in an hour before or after the clocks go back. */
export function isShownTwice(ms: number, zone: string): boolean {
  checkArgument("isShownTwice", "ms", ms, expected.count);
  checkArgument("isShownTwice", "zone", zone, aZone);
  const { minutes, changes } = zoneOffset(ms, zone);
  const [last, next] = changes;
  const ahead = (at: number): number => (Number.isFinite(at) ? zoneOffset(at, zone).minutes : minutes);
  return ms < last + (ahead(last - 1) - minutes) * MINUTE || ms >= next - (minutes - ahead(next)) * MINUTE;
}

/** The clock time of an instant in the zone to the minute, and the milliseconds of the minute that had passed. */
export function timeInZone(ms: number, zone: string): { readonly clock: string; readonly rest: number } {
  const local = ms + zoneOffset(ms, zone).minutes * MINUTE;
  return { clock: timeOf(((local % DAY) + DAY) % DAY), rest: ((ms % MINUTE) + MINUTE) % MINUTE };
}
