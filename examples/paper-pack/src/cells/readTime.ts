import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";

const HOW = "Write the time with a colon on the clock of 24 hours, such as 09:30 or 13:40.";
const MINUTES_OF_A_DAY = 1440;
/** Hours that people write without am or pm and that a school may mean either way: 1:40 is 13:40 more often than not. */
const EITHER_HALF = { from: 1, until: 6 };

/**
 * A clock time as people type it, as `HH:MM`: `13:40`, `9.30`, `0930`, `1:40pm`, `9am`, `noon`, or the fraction of a day that a spreadsheet
 * made of it, rounded to the minute. One that could be two, such as `1:40`, is asked back with both.
 */
export function readTime(cell: Cell): CellReading<string> {
  switch (cell.kind) {
    case "yes-no":
      return asked("time-unclear", `This is a tick, and no time. ${HOW}`);
    case "date":
      return fromSerial(cell.serial);
    case "number":
      return fromNumber(cell.number);
    case "text":
      return fromText(plain(cell.text).toLowerCase());
    default:
      return cell satisfies never;
  }
}

function fromNumber(number: number): CellReading<string> {
  if (number >= 0 && number < 1) return fromSerial(number);
  if (number > 10_000) return fromSerial(number);
  if (Number.isInteger(number) && number >= 100 && number <= 2359) return fromText(String(number).padStart(4, "0"));
  return fromText(String(number));
}

/** The clock time of a spreadsheet's count; thirds of minutes that its arithmetic loses come back by rounding. */
function fromSerial(serial: number): CellReading<string> {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
  if (Number.isInteger(serial) && serial !== 0)
    return asked("time-missing", `This cell holds a day and no time. ${HOW}`);
  return read(clock(Math.floor(minutes / 60), minutes % 60));
}

function fromText(typed: string): CellReading<string> {
  if (typed === "noon" || typed === "midday") return read("12:00");
  if (typed === "midnight")
    return asked("time-unclear", `Say which midnight: write 00:00 on the day that begins. ${HOW}`);
  const found =
    /^([0-9]{1,2})[:.h]([0-9]{2})(?::00(?:\.0+)?)? ?(am|pm|a\.m\.|p\.m\.)?$/u.exec(typed) ??
    /^([0-9]{2})([0-9]{2})(?: ?(?:hrs|hours|h))?()$/u.exec(typed) ??
    /^([0-9]{1,2})([0-9]{2}) ?(am|pm|a\.m\.|p\.m\.)$/u.exec(typed) ??
    /^([0-9])([0-9]{2})()$/u.exec(typed) ??
    /^([0-9]{1,2})() ?(am|pm|a\.m\.|p\.m\.|o'clock)$/u.exec(typed);
  if (!found) {
    if (/^0?\.[0-9]{3,}$/u.test(typed)) return fromSerial(Number(typed));
    const lost = /^([0-9]{1,2})[.]([0-5])$/u.exec(typed);
    if (lost !== null)
      return asked(
        "time-lost-zero",
        `A spreadsheet may have taken the last 0 of this time away, such as of ${clock(Number(lost[1]), Number(lost[2]) * 10)}. ${HOW}`,
      );
    if (/^[0-9]{1,2}$/u.test(typed)) return asked("time-unclear", `Add the minutes. ${HOW}`);
    return asked("time-unclear", `This could not be read as a time. ${HOW}`);
  }
  const [, hourText = "", minuteText = "", half = ""] = found;
  return onTheClock(Number(hourText), Number(minuteText || "0"), half);
}

function onTheClock(hour: number, minute: number, half: string): CellReading<string> {
  if (minute > 59 || hour > 23) return asked("time-does-not-exist", `There is no such time on the clock. ${HOW}`);
  if (!half.startsWith("a") && !half.startsWith("p")) return either(hour, minute);
  if (hour < 1 || hour > 12)
    return asked("time-does-not-exist", `Leave out am or pm after an hour such as this. ${HOW}`);
  return read(clock((hour % 12) + (half.startsWith("p") ? 12 : 0), minute));
}

/** A time without am or pm, which from one to six could be in the night or in the afternoon. */
function either(hour: number, minute: number): CellReading<string> {
  if (hour < EITHER_HALF.from || hour > EITHER_HALF.until) return read(clock(hour, minute));
  return asked(
    "time-could-be-two",
    `This could be ${clock(hour, minute)} or ${clock(hour + 12, minute)}. Write 24 hours, or add am or pm.`,
  );
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
