import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { dayNumber, dayOfNumber } from "./dayNumber.js";

const PERIOD = /^P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?$/;
const MOST_PERIODS = 64;

type Period = { readonly months: number; readonly days: number };

/** The few periods that policies name, read once. */
const periods = new Map<string, Period>();

function readPeriod(text: string): Period {
  const found = PERIOD.exec(text);
  if (!found)
    throw new HomeVisitsError("invalid-argument", "Give a period of whole days, weeks, months or years, such as P1Y.");
  const [years = 0, months = 0, weeks = 0, days = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const period = { months: years * 12 + months, days: weeks * 7 + days };
  if (periods.size < MOST_PERIODS) periods.set(text, period);
  return period;
}

/**
 * Adds years, months, weeks and days to a calendar date. A day that the month does not have becomes its last: 30 November and three
 * months make 28 February.
 * @throws HomeVisitsError `invalid-argument` for a day that is none, and for a period with hours, minutes or seconds or beyond the year 9999
 */
export function addCalendar(date: string, period: string): string {
  checkArgument("addCalendar", "date", date, expected.date);
  checkArgument("addCalendar", "period", period, expected.text);
  return moved(date, periods.get(period) ?? readPeriod(period));
}

/** Takes years, months, weeks and days from a calendar date, as {@link addCalendar} adds them: 31 May less three months is the last day of February. */
export function subtractCalendar(date: string, period: string): string {
  checkArgument("subtractCalendar", "date", date, expected.date);
  checkArgument("subtractCalendar", "period", period, expected.text);
  const { months, days } = periods.get(period) ?? readPeriod(period);
  return moved(date, { months: -months, days: -days });
}

function moved(date: string, { months, days }: Period): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
  const next = dayNumber(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1);
  const day = dayOfNumber(Math.min(first + Number(date.slice(8, 10)), next) - 1 + days);
  if (!expected.date.is(day))
    throw new HomeVisitsError("invalid-argument", "Give a period that stays within four-digit years.");
  return day;
}
