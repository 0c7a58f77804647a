import { HomeVisitsError } from "@home-visits/core";

/**
 * Sees to it that the day of printing is a day.
 * @throws HomeVisitsError `invalid-argument` where it is none, or is a text
 */
export function checkDate(date: unknown): void {
  if (!(date instanceof Date) || Number.isNaN(date.getTime()))
    throw new HomeVisitsError("invalid-argument", "Give the date of printing as a valid Date.");
}
