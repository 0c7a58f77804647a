import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { isCalendarDate } from "../values/calendarDateSchema.js";
import { MINUTE } from "./lateFrom.js";

/**
 * The milliseconds of an instant: ISO 8601 with its offset, or "Z". The usual form to the second is read digit by digit, several times as
 * fast as `Date.parse`. What is finer than a millisecond is dropped.
 * @throws HomeVisitsError `invalid-argument` for what has no offset, which would read the machine's zone, and for a time that does not exist
 */
export function instantMs(instant: string): number {
  const ms = typeof instant === "string" ? read(instant) : Number.NaN;
  if (Number.isNaN(ms))
    throw new HomeVisitsError(
      "invalid-argument",
      "Give an instant with its offset, such as 2026-06-09T14:30:00+01:00.",
    );
  return ms;
}

function read(text: string): number {
  const days = daysOf(text);
  if (Number.isNaN(days) || text.charCodeAt(10) !== T) return Number.NaN;
  if (text.length === 25 && text.charCodeAt(19) !== POINT) return days * DAY + readTime(text);
  return hasOffset(text) ? Date.parse(text) : Number.NaN;
}

const [DAY, HOUR] = [86_400_000, 3_600_000] as const;
const [PLUS, MINUS, POINT, T] = [43, 45, 46, 84] as const;

function hasOffset(text: string): boolean {
  const sign = text.charCodeAt(text.length - 6);
  return text.endsWith("Z") || ((sign === PLUS || sign === MINUS) && text.length > 16);
}

// From 14:30:00+01:00: the time of day in UTC.
function readTime(text: string): number {
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (!(hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  const offset = (two(text, 20) * 60 + two(text, 23)) * MINUTE;
  const local = hour * HOUR + minute * MINUTE + second * 1_000;
  const sign = text.charCodeAt(19);
  return sign === PLUS ? local - offset : sign === MINUS ? local + offset : Number.NaN;
}

// The events of a visit mostly share a date, so the last one is remembered.
const last = { date: Number.NaN, days: Number.NaN };

function daysOf(text: string): number {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const date = (year * 100 + month) * 100 + day;
  if (date !== last.date) {
    last.days = isCalendarDate(text.slice(0, 10)) ? civilDay(year, month, day) : Number.NaN;
    last.date = date;
  }
  return last.days;
}

// Days since 1970 of a date of our calendar, counting years from March so that a leap day comes last.
function civilDay(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + inYear - 719_468;
}

function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
