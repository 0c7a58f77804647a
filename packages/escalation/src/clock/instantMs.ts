import { HomeVisitsError } from "@home-visits/core";

/**
 * The milliseconds of an instant that core has parsed: ISO 8601 with its offset, or "Z".
 * @throws HomeVisitsError `not-an-instant` for a text without an offset, which would read the machine's zone
 */
export function instantMs(instant: string): number {
  const ms = hasOffset(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(ms)) throw new HomeVisitsError("not-an-instant", "Give an instant with its offset, such as 2026-06-09T14:30:00+01:00.");
  return ms;
}

function hasOffset(instant: string): boolean {
  if (instant.endsWith("Z")) return true;
  const sign = instant.charAt(instant.length - 6);
  return (sign === "+" || sign === "-") && instant.charAt(10) === "T" && instant.length > 16;
}
