import { londonDate, type School, type Visit } from "@home-visits/core";
import {
  calendarOf,
  isBankHoliday,
  isSchoolDay,
  isWorkingDay,
  strangeOffsets,
  type SchoolCalendar,
} from "@home-visits/core/timers";
import { foldedName } from "./foldedName.js";

const YEAR_MS = 366 * 86_400_000;

/**
 * What only a person would notice, for each visit: a Sunday, a bank holiday, the holidays, a date far away, and somebody who is in two homes
 * at once. None of it is against a policy; each sentence says what to look at and holds no name.
 */
export function warningsOf(visit: Visit, others: readonly Visit[], school: School, now: string): string[] {
  const instant = visit.times.leaveSchool ?? visit.times.arrive;
  return [
    ...(instant === undefined ? [] : dayWarnings(instant, school, now)),
    ...twoHomes(visit, others),
    ...strangeOffsets(visit, calendarOf(school).zone).map(({ message }) => message),
  ];
}

function dayWarnings(instant: string, school: School, now: string): string[] {
  const day = londonDate(instant);
  const away = Date.parse(instant) - Date.parse(now);
  const far = Math.abs(away) > YEAR_MS ? [`the date, ${day}, is more than a year away.`] : [];
  return [...far, ...openDay(day, calendarOf(school), school.calendar !== undefined)];
}

function openDay(day: string, calendar: SchoolCalendar, known: boolean): string[] {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return [`it is on a ${weekday === 0 ? "Sunday" : "Saturday"}.`];
  if (isBankHoliday(day, calendar.nation) === true && isWorkingDay(day, calendar) !== true)
    return ["it is on a bank holiday."];
  if (known && isSchoolDay(day, calendar) === false) return ["the school's calendar has no pupils on that day."];
  return [];
}

function twoHomes(visit: Visit, others: readonly Visit[]): string[] {
  const window = homeWindow(visit);
  if (window === undefined) return [];
  const names = new Set(visit.visitors.map(({ name }) => foldedName(name)));
  return others
    .filter((other) => other.id !== visit.id && overlaps(window, homeWindow(other)))
    .filter((other) => other.visitors.some(({ name }) => names.has(foldedName(name))))
    .map(({ id }) => `somebody on this visit is at the home of ${id} at the same time.`);
}

type Window = { readonly from: number; readonly until: number };

function homeWindow({ times }: Visit): Window | undefined {
  const { arrive, leaveHome } = times;
  return arrive === undefined || leaveHome === undefined
    ? undefined
    : { from: Date.parse(arrive), until: Date.parse(leaveHome) };
}

const overlaps = (a: Window, b: Window | undefined): boolean => b !== undefined && a.from < b.until && b.from < a.until;
