let formatter: Intl.DateTimeFormat | undefined;

const wallClock = (): Intl.DateTimeFormat =>
  (formatter ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London", hourCycle: "h23",
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
  }));

/** The parts of the London wall clock at an instant, as if they were UTC, in milliseconds. */
function londonWallMs(epochMs: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of wallClock().formatToParts(epochMs)) part[type] = Number(value);
  return Date.UTC(part["year"] ?? NaN, (part["month"] ?? NaN) - 1, part["day"], part["hour"], part["minute"], part["second"]);
}

/** The calendar date in London at an instant: `2026-06-09T23:30:00Z` is already 10 June there. */
export const londonDate = (instant: string): string => new Date(londonWallMs(Date.parse(instant))).toISOString().slice(0, 10);

/**
 * How many instants show a given wall clock in London: 0 in the hour that the spring change skips, 2 in the hour that the autumn change
 * repeats, else 1.
 * @param wall a clock time without offset, such as `2026-03-29T01:30:00`
 */
export function timesInLondon(wall: string): 0 | 1 | 2 {
  const asUtc = Date.parse(`${wall}Z`);
  const hour = 3_600_000;
  const seconds = asUtc - (asUtc % 1000);
  const winter = londonWallMs(seconds) === seconds;
  const summer = londonWallMs(seconds - hour) === seconds;
  return winter && summer ? 2 : winter || summer ? 1 : 0;
}
