import { checkArgument, checkArguments, expected, isCalendarDate, oneOf, optional } from "@home-visits/core";
import { monthNumber } from "./monthNumber.js";
import { plainTyped } from "./plainTyped.js";
import { askedBack, oneWay, type TypedReading } from "./TypedReading.js";

/** How somebody says that days such as 9/6/26 are meant. */
export type DayOrder = "day-first" | "month-first";

/** Why a day is asked back. */
export type TypedDayCode =
  "date-could-be-two" | "date-without-year" | "date-does-not-exist" | "date-other-weekday" | "date-unclear";

/** Longer than any day that somebody types. */
const LONGEST = 60;

const WEEKDAY = /^(mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /iu;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const WHOLE = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$/u;
const RUN_TOGETHER = /^(20[0-9]{2})([0-9]{2})([0-9]{2})$/u;
const WORDED = /^([0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?([\p{L}\p{M}]{2,20}\.?)[,،]?[ -]?([0-9]{4}|'?[0-9]{2})?$/u;
const MONTH_FIRST = /^([A-Za-z]{3,9}\.?) ([0-9]{1,2})(?:st|nd|rd|th)?,?(?: ([0-9]{4}))?$/u;
const FIGURES = /^([0-9]{1,2})([-/. ])([0-9]{1,2})([-/. ])([0-9]{4}|[0-9]{2})$/u;

/**
 * A day as people type it: `9 June 2026`, `Tue 9th Jun 26`, `2026-06-09`, `09.06.2026`, `25/6/26`, `June 9, 2026`. A day that could be two,
 * such as `9/6/26`, is asked back with both; so is one without its year, and one of another weekday than was typed. A year of two figures is of
 * this century.
 * @param options `order` is what somebody said of all such days: left out, nothing is guessed. `months` are those of other languages, twelve for each
 * @example typedDay("9th June 2026") // { ok: true, value: "2026-06-09" }
 */
export function typedDay(
  typed: string,
  options: { readonly order?: DayOrder | undefined; readonly months?: readonly string[] | undefined } = {},
): TypedReading<TypedDayCode> {
  checkArgument("typedDay", "typed", typed, expected.text);
  checkArguments("typedDay", options, {
    order: optional(oneOf(["day-first", "month-first"])),
    months: optional(expected.list),
  });
  if (typed.length > LONGEST) return askedBack("date-unclear");
  const plain = plainTyped(typed);
  const day = dayOf(plain.replace(WEEKDAY, ""), options);
  const weekday = WEEKDAY.exec(plain)?.[1]?.slice(0, 3).toLowerCase();
  const fits = (date: string): boolean =>
    weekday === undefined || WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] === weekday;
  if (day.ok) return fits(day.value) ? day : askedBack("date-other-weekday");
  // of two that are meant by 9/6/26, the weekday can leave one
  const [only, ...others] = day.readings.filter(fits);
  return only !== undefined && others.length === 0 && day.code === "date-could-be-two" ? oneWay(only) : day;
}

function dayOf(
  text: string,
  options: { readonly order?: DayOrder | undefined; readonly months?: readonly string[] | undefined },
): TypedReading<TypedDayCode> {
  const whole = WHOLE.exec(text) ?? RUN_TOGETHER.exec(text);
  if (whole) return calendarDay(whole[1], whole[2], whole[3]);
  const [, day, word, year] = WORDED.exec(text) ?? reordered(MONTH_FIRST.exec(text)) ?? [];
  if (word !== undefined) return wordedDay(day, monthNumber(word, options.months), year);
  const figures = FIGURES.exec(text);
  if (figures !== null && figures[2] === figures[4])
    return numberedDay(figures.map(Number), yearOf(figures[5]), figures[2] === "." ? "day-first" : options.order);
  return askedBack(/^[0-9]{1,2}[-/.][0-9]{1,2}$/u.test(text) ? "date-without-year" : "date-unclear");
}

const reordered = (found: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  found && [found[0], found[2], found[1], found[3]];

const yearOf = (text: string | undefined): number => {
  const digits = (text ?? "").replace("'", "");
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

function wordedDay(day: string | undefined, month: number | undefined, year: string | undefined) {
  if (month === undefined) return askedBack("date-unclear");
  if (year === undefined) return askedBack("date-without-year");
  return calendarDay(yearOf(year), month, day);
}

/** Two numbers and a year. Points between them always mean the day first; a slash or a hyphen can mean either, unless somebody said which. */
function numberedDay([, first = 0, , second = 0]: readonly number[], year: number, order: DayOrder | undefined) {
  const dayFirst = dateText(year, second, first);
  const monthFirst = dateText(year, first, second);
  const both = isCalendarDate(dayFirst) && isCalendarDate(monthFirst) && dayFirst !== monthFirst;
  if (both && order === undefined) return askedBack("date-could-be-two", [dayFirst, monthFirst]);
  if (order === "day-first" || (order === undefined && isCalendarDate(dayFirst)))
    return calendarDay(year, second, first);
  return calendarDay(year, first, second);
}

type Part = number | string | undefined;

function calendarDay(year: Part, month: Part, day: Part): TypedReading<TypedDayCode> {
  const date = dateText(year, month, day);
  return isCalendarDate(date) ? oneWay(date) : askedBack("date-does-not-exist");
}

const dateText = (...parts: readonly [Part, Part, Part]): string => {
  const [year, month, day] = parts.map(String);
  return `${(year ?? "").padStart(4, "0")}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
};
