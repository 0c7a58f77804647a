import { isCalendarDate, londonDate } from "@home-visits/core";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";

/**
 * The day of printing: the one that was given, else today in London. It is a day without a clock time, so that two runs on one day
 * make the same files to the byte.
 * @throws InputError for a day that does not exist
 */
export function printingDate(given: string | undefined, io: Io): Date {
  const day = given ?? londonDate(io.now().toISOString());
  if (!isCalendarDate(day))
    throw inputError("--date", "date-invalid", "Give a day that exists, written year-month-day, such as 2026-06-09.");
  return new Date(`${day}T12:00:00Z`);
}
