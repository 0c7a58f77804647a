import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { isZone } from "./isZone.js";
import { MINUTE } from "./lateFrom.js";

/**
 * What a zone's clocks show from `from` until before `until`, both instants in milliseconds: minutes ahead of UTC, the offset as text, alone
 * and after a whole minute (`:00+01:00`), the abbreviation of the season. `changes` are the instants at which the clocks change before and
 * after; a table ends with its year without a change.
 */
export type ZoneOffset = {
  readonly from: number;
  readonly until: number;
  readonly minutes: number;
  readonly text: string;
  readonly onTheMinute: string;
  readonly abbreviation: string;
  readonly changes: readonly [number, number];
};

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();
const tables = new Map<string, Map<number, readonly ZoneOffset[]>>();
let latest: ZoneOffset | undefined;
let latestZone = "";

/**
 * The offset of a zone at an instant, by the platform's own table of zones. Each year of a zone is looked up once and then remembered, so
 * that a plan costs no zone arithmetic.
 * @throws HomeVisitsError `invalid-argument` for a zone that the IANA list does not have
 */
export function zoneOffset(ms: number, zone: string): ZoneOffset {
  if (latest !== undefined && latestZone === zone && latest.from <= ms && ms < latest.until) return latest;
  const found = offsetsOfYear(new Date(ms).getUTCFullYear(), zone).find(({ from, until }) => from <= ms && ms < until);
  if (found === undefined)
    throw new HomeVisitsError("invalid-argument", "Name a zone of the IANA list, such as Europe/London.");
  latest = found;
  latestZone = zone;
  return found;
}

function offsetsOfYear(year: number, zone: string): readonly ZoneOffset[] {
  const known = tables.get(zone) ?? new Map<number, readonly ZoneOffset[]>();
  tables.set(zone, known);
  const table = known.get(year) ?? readYear(year, zone);
  known.set(year, table);
  return table;
}

function readYear(year: number, zone: string): readonly ZoneOffset[] {
  if (!isZone(zone)) return [];
  const [start, end] = [Date.UTC(year), Date.UTC(year + 1)];
  const changes: number[] = [];
  let before = minutesAt(start, zone);
  for (let day = start; day < end; day += DAY) {
    const after = minutesAt(day + DAY, zone);
    if (after !== before) changes.push(firstWithOther(day, day + DAY, before, zone));
    before = after;
  }
  const edges = [start, ...changes, end];
  return edges.slice(0, -1).map((from, index) => {
    const minutes = minutesAt(from, zone);
    const text = offsetText(minutes);
    const around = [index === 0 ? -Infinity : from, changes[index] ?? Infinity] as const;
    return {
      from,
      until: edges[index + 1] ?? end,
      minutes,
      text,
      onTheMinute: `:00${text}`,
      abbreviation: abbreviationAt(from, zone),
      changes: around,
    };
  });
}

function firstWithOther(from: number, until: number, minutes: number, zone: string): number {
  if (until - from <= 1_000) return until;
  const middle = from + Math.floor((until - from) / 2_000) * 1_000;
  return minutesAt(middle, zone) === minutes
    ? firstWithOther(middle, until, minutes, zone)
    : firstWithOther(from, middle, minutes, zone);
}

function wallClock(zone: string): Intl.DateTimeFormat {
  const known =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
  clocks.set(zone, known);
  return known;
}

const two = (number: number): string => String(number).padStart(2, "0");

function offsetText(minutes: number): string {
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

function minutesAt(ms: number, zone: string): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of wallClock(zone).formatToParts(ms)) shown[type] = Number(value);
  const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN } = shown;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - Math.floor(ms / MINUTE) * MINUTE) / MINUTE);
}

function abbreviationAt(ms: number, zone: string): string {
  const named = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "short" }).formatToParts(ms);
  return named.find(({ type }) => type === "timeZoneName")?.value ?? "";
}
