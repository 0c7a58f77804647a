import { subtractCalendar } from "../values/addCalendar.js";
import { dateInZone } from "../clock/instantInZone.js";
import { epochMs } from "../values/epochMs.js";
import { departureOf } from "../history/departureOf.js";
import type { Subject } from "../history/Subject.js";
import { cameBeforehand } from "./cameBeforehand.js";
import { visitsBefore } from "./visitsBefore.js";

/** The day of the visit, or today while nobody says when it goes. */
export const dayOfDeparture = (s: Subject): string => dateInZone(departureOf(s) ?? s.now, s.zone);

/** The day of an instant by the school's clock. */
export const dayOf = (s: Subject, at: string): string => dateInZone(epochMs(at), s.zone);

/**
 * The day on which the family was last met or spoken to, as far as the record tells: by the doorstep form, or by an earlier visit at which
 * somebody answered, whichever is later. From then on it lacks contact.
 */
export function lastInContact(s: Subject): string | undefined {
  const noted = s.visit.assessments?.doorstep?.lastContact?.on;
  const days = (visitsBefore(s) ?? []).flatMap(({ on, answered }) => (answered === true ? [on] : []));
  if (cameBeforehand(s, noted) && noted !== undefined) days.push(noted);
  return days.sort().at(-1);
}

/**
 * Whether what was tried or said on a day is about the lack of contact for which this visit is made: not before the family was last in contact,
 * and never of a year ago.
 */
export function isOfThisLack(s: Subject, at: string): boolean {
  const day = dayOf(s, at);
  const last = lastInContact(s);
  return (last === undefined || day >= last) && day > subtractCalendar(dayOfDeparture(s), "P1Y");
}
