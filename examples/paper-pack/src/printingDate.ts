import { isCalendarDate, type School } from "@home-visits/core";
import { atTime, calendarOf, dateInZone } from "@home-visits/core/timers";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";

/**
 * The day of printing: the one that was given, else today by the school's clock. It is a day without a clock time, so that two runs on one day
 * make the same files to the byte.
 * @throws InputError for a day that does not exist
 */
export function printingDate(given: string | undefined, io: Io, school: Partial<School> = {}): Date {
  const { zone } = calendarOf(school);
  const day = given ?? dateInZone(io.now().getTime(), zone);
  if (!isCalendarDate(day))
    throw inputError("--date", "date-invalid", "Give a day that exists, written year-month-day, such as 2026-06-09.");
  const noon = Date.parse(`${day}T12:00:00Z`);
  // where that is another day, as it is in New Zealand, noon there
  return new Date(dateInZone(noon, zone) === day ? noon : atTime(day, "12:00", zone));
}
