import { typedDay, typedTime, type TypedTimeCode } from "@home-visits/forms";
import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";

const HOW = "Write the time with a colon on the clock of 24 hours, such as 09:30 or 13:40.";
const MINUTES_OF_A_DAY = 1440;

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

const noTime = asked("time-missing", `This cell holds a day and no time. ${HOW}`);

/** Whether a text is a day with its month as a word, or whole in figures; 9-10 may be two hours. */
function isDay(text: string): boolean {
  const day = typedDay(text);
  return day.ok || day.code === "date-could-be-two" || day.code === "date-other-weekday";
}

/** The clock time of a spreadsheet's count; thirds of minutes that its arithmetic loses come back by rounding. */
function fromSerial(serial: number): CellReading<string> {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
  if (Number.isInteger(serial) && serial !== 0) return noTime;
  return read(clock(Math.floor(minutes / 60), minutes % 60));
}

const messages: Readonly<Record<TypedTimeCode, (readings: readonly string[]) => string>> = {
  "time-could-be-two": (both) => `This could be ${both.join(" or ")}. Add am or pm.`,
  "time-lost-zero": ([first = ""]) =>
    `A spreadsheet may have taken the last 0 of this time away, such as of ${first}. ${HOW}`,
  "time-does-not-exist": () => `There is no such time on the clock, or am and pm do not fit it. ${HOW}`,
  "time-unclear": () => `This could not be read as a time. ${HOW}`,
};

function fromText(typed: string): CellReading<string> {
  if (typed === "midnight")
    return asked("time-unclear", `Say which midnight: write 00:00 on the day that begins. ${HOW}`);
  if (/^[0-9]{1,2}$/u.test(typed)) return asked("time-unclear", `Add the minutes. ${HOW}`);
  if (/^0?[.,][0-9]{3,}$/u.test(typed)) return fromSerial(Number(typed.replace(",", ".")));
  const time = typedTime(typed);
  if (!time.ok && time.code === "time-unclear" && isDay(typed)) return noTime;
  return time.ok ? read(time.value) : asked(time.code, messages[time.code](time.readings));
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
