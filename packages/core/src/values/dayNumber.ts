const padded = (number: number): string => (number < 10 ? `0${String(number)}` : String(number));

/**
 * The days from 1 January 1970 to a day of the Gregorian calendar. By arithmetic, since a `Date` for each reading of a record takes longer
 * than the reading. Years are counted from March, so that the leap day is the last of its year.
 * @param month 1 to 12
 */
export function dayNumber(year: number, month: number, day: number): number {
  const from = month < 3 ? year - 1 : year;
  const months = month < 3 ? month + 9 : month - 3;
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day - 719_469;
}

/** The day of a number that {@link dayNumber} gives, written `2026-06-09`. */
export function dayOfNumber(number: number): string {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const months = Math.floor((5 * inYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  const day = inYear - Math.floor((153 * months + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${padded(month)}-${padded(day)}`;
}
