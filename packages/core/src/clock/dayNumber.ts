const DAY = 86_400_000;
const dates = new Map<number, string>();

/** Days since 1 January 1970 of a calendar date; a date has no zone and no clock. */
export function dayNumber(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
}

/** The calendar date of a day number; see {@link dayNumber}. Dates are written once and remembered. */
export function dateOfDay(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  if (dates.size > 10_000) dates.clear();
  dates.set(day, date);
  return date;
}

/** Monday is 0, Sunday is 6. */
export function weekdayOfDay(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
