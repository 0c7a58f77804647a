import {
  knownRoles,
  placeInWords,
  type Policy,
  type PolicyAssessment,
  type School,
  type Visit,
} from "@home-visits/core";
import {
  calendarOf,
  dateInZone,
  isBankHoliday,
  isSchoolDay,
  isWorkingDay,
  strangeOffsets,
  type SchoolCalendar,
} from "@home-visits/core/timers";
import { doubtfulNumbers } from "./doubtfulNumbers.js";
import { foldedName } from "./foldedName.js";

const YEAR_MS = 366 * 86_400_000;
/** The age to which a plan for education, health and care can reach. */
const OLDEST_PUPIL = 25;

/** What the visits of a file are looked at beside: each other, the school, the policies in use, and the present. */
type Beside = {
  readonly others: readonly Visit[];
  readonly school: School;
  readonly policies: readonly Policy[];
  readonly now: string;
};

/**
 * What only a person would notice, for each visit: a Sunday, a bank holiday, the holidays, a date far away, somebody who is in two homes
 * at once, a pupil who is born after the visit, a role word that nothing knows, and a telephone number that seems to lack a digit. None of it is against a policy; each sentence says what to look at and holds no name.
 */
export function warningsOf(visit: Visit, { others, school, policies, now }: Beside): string[] {
  const instant = visit.times.leaveSchool ?? visit.times.arrive;
  return [
    ...(instant === undefined ? [] : dayWarnings(instant, school, now)),
    ...sameName(visit),
    ...strangeBirths(visit, school),
    ...twoHomes(visit, others),
    ...unknownRoles(visit, policies),
    ...doubtfulNumbers(visit),
    ...strangeOffsets(visit, calendarOf(school).zone).map(({ message }) => message),
  ];
}

function dayWarnings(instant: string, school: School, now: string): string[] {
  const day = dateInZone(Date.parse(instant), calendarOf(school).zone);
  const away = Date.parse(instant) - Date.parse(now);
  const far = Math.abs(away) > YEAR_MS ? [`the date, ${day}, is more than a year away.`] : [];
  return [...far, ...openDay(day, calendarOf(school), school.calendar !== undefined)];
}

function openDay(day: string, calendar: SchoolCalendar, known: boolean): string[] {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return [`it is on a ${weekday === 0 ? "Sunday" : "Saturday"}.`];
  if (isBankHoliday(day, calendar.nation) === true && isWorkingDay(day, calendar) !== true)
    return ["it is on a bank holiday."];
  if (!known) return [];
  const open = isSchoolDay(day, calendar);
  if (open === "open") return ["the calendar in the school's file does not reach to that day."];
  return open ? [] : ["the school's calendar has no pupils on that day."];
}

/** No pupil is born after the visit, and none is older than an education plan reaches. */
function strangeBirths({ household: { pupils = [] }, times }: Visit, school: School): string[] {
  const instant = times.leaveSchool ?? times.arrive;
  if (instant === undefined) return [];
  const day = dateInZone(Date.parse(instant), calendarOf(school).zone);
  const oldest = `${String(Number(day.slice(0, 4)) - OLDEST_PUPIL)}${day.slice(4)}`;
  return pupils.flatMap(({ dateOfBirth }, place) => {
    const pupil = `pupil ${String(place + 1)}`;
    if (dateOfBirth === undefined) return [];
    if (dateOfBirth > day) return [`the date of birth of ${pupil} is after the visit.`];
    return dateOfBirth < oldest ? [`${pupil} is older than ${String(OLDEST_PUPIL)} by the date of birth.`] : [];
  });
}

/** Two visitors of one name count as two members of staff: somebody typed twice would go alone. */
function sameName({ visitors }: Visit): string[] {
  const names = visitors.map(({ name }) => foldedName(name));
  return new Set(names).size === names.length
    ? []
    : ["two visitors have the same name. Is it one person, written twice? They count as two."];
}

function twoHomes(visit: Visit, others: readonly Visit[]): string[] {
  const window = homeWindow(visit);
  if (window === undefined) return [];
  const names = new Set(visit.visitors.map(({ name }) => foldedName(name)));
  const there = others
    .filter((other) => other.id !== visit.id && overlaps(window, homeWindow(other)))
    .filter((other) => other.visitors.some(({ name }) => names.has(foldedName(name))));
  return there.length === 0
    ? []
    : [`somebody on this visit is at the home of ${there.map(({ id }) => id).join(", ")} at the same time.`];
}

function unknownRoles({ visitors }: Visit, policies: readonly Policy[]): string[] {
  const known = new Set<string>([...knownRoles, ...policies.flatMap(({ roles }) => roles.map(({ id }) => id))]);
  const words = new Set(visitors.flatMap(({ holds = [] }) => holds).filter((word) => !known.has(word)));
  return [...words].map((word) => `nobody knows the role word “${word}”. The policies use: ${[...known].join(", ")}.`);
}

type Window = { readonly from: number; readonly until: number };

function homeWindow({ times }: Visit): Window | undefined {
  const { arrive, leaveHome } = times;
  return arrive === undefined || leaveHome === undefined
    ? undefined
    : { from: Date.parse(arrive), until: Date.parse(leaveHome) };
}

const overlaps = (a: Window, b: Window | undefined): boolean => b !== undefined && a.from < b.until && b.from < a.until;

/** What of the record the policies could not read as it stands, each thing once; the roles that visitors hold are looked at above. */
export function unreadOf(judged: readonly PolicyAssessment[]): string[] {
  const found = judged.flatMap(({ assessment }) => assessment.issues);
  return [
    ...new Set(
      found
        .filter(({ path }) => !/^\/visitors\/[0-9]+\/holds\//u.test(path))
        .map(({ path, message }) => `${placeInWords(path)}: ${message}`),
    ),
  ];
}
