import { typedTime } from "@home-visits/forms";
import { dayAndTime } from "./dayAndTime.js";
import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";
import { dayOfSerial, readDate, type DayOrder } from "./readDate.js";
import { readTime } from "./readTime.js";

/**
 * A clock time, and what its own cell says of its day: a `day`, that it is the day `after` the row's, or `which` of the two where the clocks go
 * back.
 */
export type Moment = {
  readonly time: string;
  readonly day?: string;
  readonly after?: true;
  readonly which?: "first" | "second";
};

/** Days that are counted from the spreadsheet's first: fewer than these are a length of time. */
const LEAST_DAYS = 61;
/** Midnight that came out a hair too early is of the day that begins. */
const HALF_A_MINUTE = 0.5 / 1440;

const NEXT_DAY = /^(.+?),? ?\(?(?:next day|the next day|the day after|\+ ?1(?: day)?)\)?$/u;
const WHICH = /^(.+?),? ?\(?(first|second)\)?$/u;

/**
 * A clock time with what people write beside it: `00:30 next day`, `10 June 2026 00:30`, `01:30 first`, or the day and time that a
 * spreadsheet made of it. A length of time, such as 25:30, is asked back.
 */
export function readMoment(cell: Cell, order?: DayOrder): CellReading<Moment> {
  if (cell.kind === "date") return ofSerial(cell.serial, cell);
  if (cell.kind === "text") return ofText(plain(cell.text).toLowerCase(), order);
  if (cell.kind === "number" && cell.number === 0)
    return asked("time-unclear", "Write 00:00 where midnight is meant, or leave the cell empty where nobody knows.");
  return onlyTime(readTime(cell));
}

const onlyTime = (time: CellReading<string>, more: Omit<Moment, "time"> = {}): CellReading<Moment> =>
  time.ok ? read({ time: time.value, ...more }) : time;

function ofSerial(serial: number, cell: Cell): CellReading<Moment> {
  if (serial >= 1 && serial < LEAST_DAYS)
    return asked(
      "time-over-a-day",
      "This is a length of 24 hours or more. Write the clock time; one after midnight as 00:30 next day.",
    );
  return onlyTime(readTime(cell), serial < 1 ? {} : { day: dayOfSerial(Math.floor(serial + HALF_A_MINUTE)) });
}

function ofText(typed: string, order: DayOrder | undefined): CellReading<Moment> {
  const [, later] = NEXT_DAY.exec(typed) ?? [];
  if (later !== undefined) return onlyTime(ofTime(later), { after: true });
  const [, shown, which] = WHICH.exec(typed) ?? [];
  if (shown !== undefined) return onlyTime(atNight(shown), { which: which === "first" ? "first" : "second" });
  const both = dayAndTime(typed);
  if (both === undefined) return onlyTime(ofTime(typed));
  const reading = readDate({ kind: "text", text: both.day }, order);
  // what stands before the time is no day: then the whole is no time either
  if (!reading.ok) return reading.code === "date-unclear" ? onlyTime(ofTime(typed)) : reading;
  return onlyTime(ofTime(both.time), { day: reading.value });
}

/** Clocks go back in the night: of two times that are meant by 1:30, only the early one comes twice. */
function atNight(text: string): CellReading<string> {
  const time = typedTime(text);
  const [early] = time.ok ? [] : time.readings;
  return early !== undefined && !time.ok && time.code === "time-could-be-two" ? read(early) : ofTime(text);
}

const ofTime = (text: string): CellReading<string> => readTime({ kind: "text", text });
