import type { School, Visit } from "@home-visits/core";
import { calendarOf } from "@home-visits/core/timers";
import { onOneClock } from "../prints/onOneClock.js";
import { asOneRound } from "./asOneRound.js";
import type { PackVisit } from "./packAnswers.js";

/** A visit as its pack shows it: by the clock of the school, with the homes of its round as one journey, and under the school's name. */
export function forPaper(entry: PackVisit, school: Partial<School>): PackVisit {
  const whole = asOneRound(onOneClock(entry, calendarOf(school).zone));
  const named = new Map((whole.round ?? [whole.visit]).map((visit) => [visit, underName(visit, school)]));
  const visit = named.get(whole.visit) ?? underName(whole.visit, school);
  return { ...whole, visit, ...(whole.round === undefined ? {} : { round: [...named.values()] }) };
}

// What the record says of the school comes first. A record that names another school is not given the number of this one.
function underName(visit: Visit, school: Partial<School>): Visit {
  const { name = school.name, phone } = visit.school ?? {};
  const number = phone ?? (name === school.name ? school.phone : undefined);
  if (name === undefined && number === undefined) return visit;
  const known = { ...(name === undefined ? {} : { name }), ...(number === undefined ? {} : { phone: number }) };
  return { ...visit, school: { ...visit.school, ...known } };
}
