import { dayInWords } from "@home-visits/core";
import { typedDay, typedTime, type DayOrder, type TypedDayCode } from "@home-visits/forms";
import { dayAndTime } from "./dayAndTime.js";
import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";

const DAY_MS = 86_400_000;
/** The day 0 of a spreadsheet. Before 1 March 1900 its count is off by one, and no date of a visit is that old. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const EARLIEST_SERIAL = 61;
const LATEST_SERIAL = 73_415;
/** What a count lacks that starts on 1 January 1904, as old Macs do. */
const DAYS_TO_1904 = 1_462;

export type { DayOrder } from "@home-visits/forms";

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
      return fromNumber(cell.number, cell.from1904 === true, order);
    case "text":
      return fromText(plain(cell.text), order);
    default:
      return cell satisfies never;
  }
}

function fromNumber(number: number, from1904: boolean, order: DayOrder | undefined): CellReading<string> {
  const text = String(number);
  if (/^20[0-9]{6}$/u.test(text)) return fromText(text, order);
  return fromSerial(from1904 ? number + DAYS_TO_1904 : number);
}

const withTime = asked(
  "date-with-time",
  "This cell holds a clock time as well. Write the day here and the time in its own column.",
);

function fromSerial(serial: number): CellReading<string> {
  if (serial < EARLIEST_SERIAL || serial > LATEST_SERIAL)
    return asked("date-unclear", `This number is no day of a spreadsheet's count. ${HOW}`);
  if (Math.abs(serial - Math.round(serial)) > 1e-6) return withTime;
  return read(dayOfSerial(Math.round(serial)));
}

/** The day of a spreadsheet's count, as 2026-06-09. */
export const dayOfSerial = (serial: number): string => new Date(DAY_ZERO + serial * DAY_MS).toISOString().slice(0, 10);

/** The midnight that a program writes behind a day. */
const MIDNIGHT = /[T ]0?0:00(?::00(?:\.0+)?)?Z?$/u;

const messages: Readonly<Record<Exclude<TypedDayCode, "date-could-be-two">, string>> = {
  "date-without-year": "Add the year.",
  "date-does-not-exist": "There is no such day in the calendar.",
  "date-other-weekday": "This day falls on another weekday than the one beside it.",
  "date-unclear": "This could not be read as a day.",
};

function fromText(typed: string, order: DayOrder | undefined): CellReading<string> {
  const text = typed.replace(MIDNIGHT, "");
  if (/^[0-9]{5}(?:\.[0-9]+)?$/u.test(text)) return fromSerial(Number(text));
  const day = typedDay(text, { order });
  if (day.ok) return read(day.value);
  if (day.code === "date-unclear") return fromUnclear(text, order);
  if (day.code !== "date-could-be-two") return asked(day.code, `${messages[day.code]} ${HOW}`);
  const both = day.readings.map((reading) => dayInWords(reading)).join(" or ");
  return asked(day.code, `This could be ${both}. Write the month as a word, or say --dates for the whole file.`);
}

/** What is no day may be a day with a clock time behind it, or a clock time alone. */
function fromUnclear(text: string, order: DayOrder | undefined): CellReading<string> {
  const both = dayAndTime(text);
  if (both !== undefined && isDay(both.day, order) && typedTime(both.time).ok) return withTime;
  if (typedTime(text).ok) return asked("date-is-a-time", `This is a clock time, and no day. ${HOW}`);
  return asked("date-unclear", `${messages["date-unclear"]} ${HOW}`);
}

/** Whether a text is a day, be it one that is asked back. */
function isDay(text: string, order: DayOrder | undefined): boolean {
  const day = typedDay(text, { order });
  return day.ok || day.code !== "date-unclear";
}
