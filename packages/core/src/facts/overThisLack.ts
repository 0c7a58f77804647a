import { dateInZone } from "../clock/instantInZone.js";
import { epochMs } from "../values/epochMs.js";
import type { Subject } from "../history/Subject.js";
import { cameBeforehand } from "./cameBeforehand.js";
import type { FactValue } from "./Fact.js";
import { overDays } from "./overDays.js";
import { visitsBefore } from "./visitsBefore.js";

/** The setting that says for how many days an attempt counts where the record does not tell when the family was last in contact. */
export const ATTEMPTS_COUNT_FOR = "contact.attemptsCountFor";

/** The day of the visit, or today while nobody says when it goes. */
export const dayOfDeparture = (s: Subject): string => dateInZone(s.departs ?? s.now, s.zone);

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

/** Whether what was tried or said at an instant is about the lack of contact for which this visit is made. */
export type OfThisLack = (at: string) => boolean;

/**
 * What a fact about the lack of contact comes to: by what was tried or said since the family was last in contact. Where the record does not
 * tell when that was, for as many days as the policy or the school says, and what is of the day of the visit in any case.
 * @param countFor see {@link ATTEMPTS_COUNT_FOR}
 */
export function overThisLack<Value extends FactValue>(
  s: Subject,
  countFor: FactValue | null | undefined,
  read: (isOfThisLack: OfThisLack) => Value | undefined,
): Value | undefined {
  const last = lastInContact(s);
  if (last !== undefined) return read((at) => dayOf(s, at) >= last);
  const today = dayOfDeparture(s);
  return overDays(read, { surely: (at) => dayOf(s, at) >= today, dayOf: (at) => dayOf(s, at), today, countFor });
}
