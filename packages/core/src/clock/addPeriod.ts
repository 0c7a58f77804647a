import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { addCalendar, subtractCalendar } from "../values/addCalendar.js";
import { aZone } from "./aZone.js";
import { dateInZone, timeInZone } from "./instantInZone.js";
import { MINUTE } from "./lateFrom.js";
import { atTime } from "./startOfDay.js";

/**
 * Adds an ISO 8601 period to an instant. Hours, minutes and seconds run on the real clock, also across a clock change; years, months,
 * weeks and days keep the clock time of the zone and fall back to the month's last day (30 November and three months: 28 February).
 */
export function addPeriod(ms: number, period: string, zone: string): number {
  checkArgument("addPeriod", "ms", ms, expected.count);
  checkArgument("addPeriod", "period", period, expected.text);
  checkArgument("addPeriod", "zone", zone, aZone);
  const { calendar, exact } = partsOf(period);
  if (calendar === undefined) return ms + exact;
  return onDate(addCalendar(dateInZone(ms, zone), calendar), ms, zone) + exact;
}

/** The instant that lies a period before another, reckoned as {@link addPeriod} does: two days before 09:00 it was 09:00 too. */
export function subtractPeriod(ms: number, period: string, zone: string): number {
  checkArgument("subtractPeriod", "ms", ms, expected.count);
  checkArgument("subtractPeriod", "period", period, expected.text);
  checkArgument("subtractPeriod", "zone", zone, aZone);
  const { calendar, exact } = partsOf(period);
  if (calendar === undefined) return ms - exact;
  return onDate(subtractCalendar(dateInZone(ms, zone), calendar), ms, zone) - exact;
}

/** The clock time of an instant, on another date. */
function onDate(date: string, ms: number, zone: string): number {
  const { clock, rest } = timeInZone(ms, zone);
  return atTime(date, clock, zone) + rest;
}

/** The exact length of a period, or `undefined` when it has years, months, weeks or days, whose length depends on the date. */
export function periodMs(period: string): number | undefined {
  checkArgument("periodMs", "period", period, expected.text);
  const { calendar, exact } = partsOf(period);
  return calendar === undefined ? exact : undefined;
}

/** A period in its two parts: years to days as a period of dates, and hours to seconds in milliseconds. */
type Parts = { readonly calendar: string | undefined; readonly exact: number };

const PERIOD = /^(P(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?)(?:T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)S)?)?$/;
const MOST_PERIODS = 256;
const known = new Map<string, Parts>();

function partsOf(period: string): Parts {
  const before = known.get(period);
  if (before !== undefined) return before;
  const found = /[0-9][A-Z]$/.test(period) ? PERIOD.exec(period) : null;
  if (found === null) throw new HomeVisitsError("invalid-argument", "Give a period such as PT20M or P3M.");
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(2).map((part: string | undefined) => Number(part ?? 0));
  const dates = /[1-9]/.test(found[1] ?? "") ? found[1] : undefined;
  const parts = { calendar: dates, exact: (hours * 60 + minutes) * MINUTE + seconds * 1_000 };
  if (known.size < MOST_PERIODS) known.set(period, parts);
  return parts;
}
