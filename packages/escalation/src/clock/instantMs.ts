import { HomeVisitsError } from "@home-visits/core";
import { MINUTE } from "./lateFrom.js";

/**
 * The milliseconds of an instant: ISO 8601 with its offset, or "Z". The usual form to the second is read digit by digit, several times as
 * fast as `Date.parse`.
 * @throws HomeVisitsError `not-an-instant` for a text without an offset, which would read the machine's zone
 */
export function instantMs(instant: string): number {
  const ms =
    instant.length === 25 && instant.charCodeAt(19) !== 46
      ? readDigits(instant)
      : hasOffset(instant)
        ? Date.parse(instant)
        : Number.NaN;
  if (Number.isNaN(ms))
    throw new HomeVisitsError("not-an-instant", "Give an instant with its offset, such as 2026-06-09T14:30:00+01:00.");
  return ms;
}

function hasOffset(instant: string): boolean {
  if (instant.endsWith("Z")) return true;
  const sign = instant.charAt(instant.length - 6);
  return (sign === "+" || sign === "-") && instant.charAt(10) === "T" && instant.length > 16;
}

// 2026-06-09T14:30:00+01:00
function readDigits(text: string): number {
  const days = daysOf(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
  const local = days * 86_400_000 + two(text, 11) * 3_600_000 + two(text, 14) * MINUTE + two(text, 17) * 1_000;
  const offset = (two(text, 20) * 60 + two(text, 23)) * MINUTE;
  const sign = text.charCodeAt(19);
  return sign === 43 ? local - offset : sign === 45 ? local + offset : Number.NaN;
}

// The events of a visit mostly share a date, so the last one is remembered.
const last = { date: Number.NaN, days: Number.NaN };

function daysOf(year: number, month: number, day: number): number {
  const date = (year * 100 + month) * 100 + day;
  if (date !== last.date) {
    last.days = civilDay(year, month, day);
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
