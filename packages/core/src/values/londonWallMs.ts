import { dayNumber } from "./dayNumber.js";

/** The zone of a school whose calendar is not at hand. */
export const LONDON = "Europe/London";

const DAY = 86_400_000;
const MOST_DAYS = 4096;

const fields = ["year", "month", "day", "hour", "minute", "second"] as const;
type Fields = [number, number, number, number, number, number];

let formatter: Intl.DateTimeFormat | undefined;

const wallClock = (): Intl.DateTimeFormat =>
  (formatter ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: LONDON,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }));

function formatted(epochMs: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of wallClock().formatToParts(epochMs)) part[type] = Number(value);
  const [year, month, day, hour, minute, second] = fields.map((name) => part[name] ?? NaN) as Fields;
  // by arithmetic: `Date.UTC` takes the year 1 for 1901
  return dayNumber(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** What London's clocks are ahead of UTC, by UTC day; `changing` on the two days of a year on which that is not one number. */
const aheadOn = new Map<number, number | "changing">();

function ahead(day: number): number | "changing" {
  const known = aheadOn.get(day);
  if (known !== undefined) return known;
  const [start, end] = [day * DAY, (day + 1) * DAY];
  const atStart = formatted(start) - start;
  const found = atStart === formatted(end) - end ? atStart : "changing";
  if (aheadOn.size >= MOST_DAYS) aheadOn.clear();
  aheadOn.set(day, found);
  return found;
}

/**
 * The parts of the London wall clock at an instant, as if they were UTC, in milliseconds; a part of a second is left out. The platform's own
 * table of time zones is asked once for each day, since formatting a time takes a hundred times as long as adding an hour to it.
 */
export function londonWallMs(epochMs: number): number {
  const whole = Math.floor(epochMs / 1000) * 1000;
  const offset = ahead(Math.floor(whole / DAY));
  return offset === "changing" ? formatted(whole) : whole + offset;
}
