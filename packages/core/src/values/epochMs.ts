import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { dayNumber } from "./dayNumber.js";

const [ZERO, POINT, COLON, MINUS, T, Z] = [48, 46, 58, 45, 84, 90] as const;

const digit = (text: string, at: number): number => text.charCodeAt(at) - ZERO;
const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** The whole milliseconds of a fraction of a second, and the place where it ends. */
function fraction(text: string): { readonly ms: number; readonly end: number } {
  let [ms, end] = [0, 20];
  for (let unit = 100; digit(text, end) >= 0 && digit(text, end) <= 9; end += 1) {
    if (unit >= 1) ms += digit(text, end) * unit;
    unit /= 10;
  }
  return { ms, end };
}

/** The minutes east of Greenwich that stand at a place: `Z`, `+01:00`. */
function offsetMinutes(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  const minutes = sign === Z ? 0 : two(text, at + 1) * 60 + two(text, at + 4);
  return sign === MINUS ? -minutes : minutes;
}

/**
 * Milliseconds since 1970 of an instant that has been parsed. By arithmetic: an assessment reads some thirty instants of a record, and
 * `Date.parse` takes six times as long. Text of another shape goes to `Date.parse`, and is `NaN` where that says so. What is finer than a
 * millisecond is dropped, never rounded up.
 */
export function epochMs(instant: string): number {
  checkArgument("epochMs", "instant", instant, expected.text);
  const month = two(instant, 5);
  const day = two(instant, 8);
  if (instant.charCodeAt(10) !== T || month < 1 || month > 12 || day < 1 || day > 28) return Date.parse(instant);
  const days = dayNumber(two(instant, 0) * 100 + two(instant, 2), month, day);
  const minutes = (days * 24 + two(instant, 11)) * 60 + two(instant, 14);
  if (instant.charCodeAt(16) !== COLON) return (minutes - offsetMinutes(instant, 16)) * 60_000;
  const ms = minutes * 60_000 + two(instant, 17) * 1000;
  if (instant.charCodeAt(19) !== POINT) return ms - offsetMinutes(instant, 19) * 60_000;
  const part = fraction(instant);
  return ms + part.ms - offsetMinutes(instant, part.end) * 60_000;
}
