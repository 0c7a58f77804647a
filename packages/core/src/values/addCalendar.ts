import { HomeVisitsError } from "../parsed/HomeVisitsError.js";

const PERIOD = /^P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?$/;

/**
 * Adds years, months, weeks and days to a calendar date. A day that the month does not have becomes its last: 30 November and three
 * months make 28 February.
 * @throws HomeVisitsError `invalid-argument` for a period with hours, minutes or seconds
 */
export function addCalendar(date: string, period: string): string {
  const found = PERIOD.exec(period);
  if (!found)
    throw new HomeVisitsError("invalid-argument", "Give a period of whole days, weeks, months or years, such as P1Y.");
  const [years = 0, months = 0, weeks = 0, days = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const from = new Date(`${date}T00:00:00Z`);
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + years * 12 + months;
  const lastDay = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), lastDay) + weeks * 7 + days;
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
}
