import { epochMs } from "../values/epochMs.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { isOfFamily } from "../visit/partySchema.js";
import { attemptsBeforehand, isWritten } from "./attemptsBeforehand.js";
import { dayOf, dayOfDeparture, lastInContact, type OfThisLack } from "./overThisLack.js";

/**
 * Whether the family was reached before the visit, by an attempt that was answered or by calling back. An emergency contact who answers is not
 * the family. What was answered on the day of the last contact is that contact itself where the family was tried again after it.
 */
export function familyReached(s: Subject, isOfThisLack: OfThisLack): boolean | undefined {
  const tried = attemptsBeforehand(s, isOfThisLack)?.filter(({ kind }) => kind === "family");
  const last = lastInContact(s);
  const lost = (at: string): boolean =>
    dayOf(s, at) === last &&
    last < dayOfDeparture(s) &&
    tried?.some((again) => again.answered === false && epochMs(again.at) > epochMs(at)) === true;
  const departure = s.departs ?? s.now;
  const rangBack = eventsOf(s, "contact").some(
    ({ at, from, answered }) =>
      isOfFamily(from) && answered !== false && epochMs(at) <= departure && isOfThisLack(at) && !lost(at),
  );
  if (rangBack || tried?.some(({ answered, at }) => answered === true && !lost(at))) return true;
  return tried?.some(({ answered, channel }) => answered === undefined && !isWritten(channel))
    ? undefined
    : tried && false;
}
