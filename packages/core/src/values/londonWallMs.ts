let formatter: Intl.DateTimeFormat | undefined;

const wallClock = (): Intl.DateTimeFormat =>
  (formatter ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }));

/** The parts of the London wall clock at an instant, as if they were UTC, in milliseconds. */
export function londonWallMs(epochMs: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of wallClock().formatToParts(epochMs)) part[type] = Number(value);
  return Date.UTC(
    part["year"] ?? NaN,
    (part["month"] ?? NaN) - 1,
    part["day"],
    part["hour"],
    part["minute"],
    part["second"],
  );
}
