import { dayInWords, isCalendarDate } from "@home-visits/core";
import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";
import { monthNumber } from "./monthNumber.js";

const DAY_MS = 86_400_000;
/** The day 0 of a spreadsheet. Before 1 March 1900 its count is off by one, and no date of a visit is that old. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const EARLIEST_SERIAL = 61;
const LATEST_SERIAL = 73_415;

/** How somebody says that days such as 9/6/26 are meant throughout a file. */
export type DayOrder = "day-first" | "month-first";

const HOW = "Write the day with its month as a word, such as 9 June 2026, or year first, such as 2026-06-09.";

/**
 * A day as people type it: `2026-06-09`, `9 June 2026`, `Tue 9th Jun 26`, `09.06.2026`, `25/6/26`, `June 9, 2026`, or the number that a
 * spreadsheet made of it. A day that could be two, such as `9/6/26`, is asked back with both; so is one without its year. A year of two
 * digits is of this century.
 * @param order what somebody said of the whole file; left out, nothing is guessed
 */
export function readDate(cell: Cell, order?: DayOrder): CellReading<string> {
  switch (cell.kind) {
    case "yes-no":
      return asked("date-unclear", `This is a tick, and no day. ${HOW}`);
    case "date":
      return fromSerial(cell.serial);
    case "number":
      return fromNumber(cell.number, order);
    case "text":
      return fromText(plain(cell.text), order);
    default:
      return cell satisfies never;
  }
}

function fromNumber(number: number, order: DayOrder | undefined): CellReading<string> {
  const text = String(number);
  if (/^20[0-9]{6}$/u.test(text)) return fromText(text, order);
  return fromSerial(number);
}

function fromSerial(serial: number): CellReading<string> {
  if (serial < EARLIEST_SERIAL || serial > LATEST_SERIAL)
    return asked("date-unclear", `This number is no day of a spreadsheet's count. ${HOW}`);
  if (Math.abs(serial - Math.round(serial)) > 1e-6)
    return asked(
      "date-with-time",
      "This cell holds a clock time as well. Write the day here and the time in its own column.",
    );
  return read(new Date(DAY_ZERO + Math.round(serial) * DAY_MS).toISOString().slice(0, 10));
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /iu;

/** The midnight that a program writes behind a day. */
const MIDNIGHT = /[T ]0?0:00(?::00(?:\.0+)?)?Z?$/u;

function fromText(typed: string, order: DayOrder | undefined): CellReading<string> {
  const text = typed.replace(WEEKDAY, "").replace(MIDNIGHT, "");
  const whole =
    /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$/u.exec(text) ?? /^(20[0-9]{2})([0-9]{2})([0-9]{2})$/u.exec(text);
  if (whole) return calendarDay(whole[1], whole[2], whole[3]);
  const worded =
    /^([0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?([A-Za-z]{3,9}\.?),?[ -]?([0-9]{4}|'?[0-9]{2})?$/u.exec(text) ??
    reordered(/^([A-Za-z]{3,9}\.?) ([0-9]{1,2})(?:st|nd|rd|th)?,?(?: ([0-9]{4}))?$/u.exec(text));
  if (worded) return wordedDay(worded[1], worded[2], worded[3]);
  const numbers = /^([0-9]{1,2})([-/. ])([0-9]{1,2})([-/. ])([0-9]{4}|[0-9]{2})$/u.exec(text);
  if (numbers !== null && numbers[2] === numbers[4])
    return numberedDay(numbers.map(Number), yearOf(numbers[5]), numbers[2] === "." ? "day-first" : order);
  if (/^[0-9]{5}(?:\.[0-9]+)?$/u.test(text)) return fromSerial(Number(text));
  if (/^[0-9]{1,2}[-/.][0-9]{1,2}$/u.test(text)) return asked("date-without-year", `Add the year. ${HOW}`);
  return asked("date-unclear", `This could not be read as a day. ${HOW}`);
}

const reordered = (found: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  found && [found[0], found[2], found[1], found[3]];

const yearOf = (text: string | undefined): number => {
  const digits = (text ?? "").replace("'", "");
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

function wordedDay(day: string | undefined, word = "", year: string | undefined): CellReading<string> {
  const month = monthNumber(word);
  if (month === undefined) return asked("date-unclear", `The month could not be read. ${HOW}`);
  if (year === undefined) return asked("date-without-year", `Add the year. ${HOW}`);
  return calendarDay(yearOf(year), month, day);
}

/** Two numbers and a year. Points between them always mean the day first; a slash or a hyphen can mean either, unless somebody said which. */
function numberedDay(
  [, first = 0, , second = 0]: readonly number[],
  year: number,
  order: DayOrder | undefined,
): CellReading<string> {
  const dayFirst = dateText(year, second, first);
  const monthFirst = dateText(year, first, second);
  const both = isCalendarDate(dayFirst) && isCalendarDate(monthFirst) && dayFirst !== monthFirst;
  if (both && order === undefined)
    return asked(
      "date-could-be-two",
      `This could be ${dayInWords(dayFirst)} or ${dayInWords(monthFirst)}. Write the month as a word, or say --dates for the whole file.`,
    );
  if (order === "day-first" || (order === undefined && isCalendarDate(dayFirst)))
    return calendarDay(year, second, first);
  return calendarDay(year, first, second);
}

function calendarDay(
  year: number | string | undefined,
  month: number | string | undefined,
  day: number | string | undefined,
): CellReading<string> {
  const date = dateText(year, month, day);
  if (isCalendarDate(date)) return read(date);
  return asked("date-does-not-exist", `There is no such day in the calendar. ${HOW}`);
}

const dateText = (...parts: readonly [unknown, unknown, unknown]): string => {
  const [year, month, day] = parts.map(String);
  return `${(year ?? "").padStart(4, "0")}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
};
