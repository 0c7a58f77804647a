import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import type { AssessedForms } from "../risk/openQuestions.js";
import { epochMs } from "../values/epochMs.js";
import { dateInZone } from "../clock/instantInZone.js";
import { hasCome } from "./cameBeforehand.js";
import { doneBeforehand } from "./doneBeforehand.js";

type Kind = keyof AssessedForms;

/**
 * The first day after the departure on which one of some forms was completed, where none of them was completed before: what a form names, or the
 * day of the event that says it was done. A form of another visit is none. What came after the visit was not there for it, and is not nothing either.
 * @returns undefined where one was there in time, where none was completed at all, and where no departure is known
 */
export function lateDay(s: Subject, kinds: readonly Kind[]): string | undefined {
  const departure = s.departs;
  if (departure === undefined || kinds.some((kind) => doneBeforehand(s, kind))) return undefined;
  const forms = kinds.flatMap((kind) => s.visit.assessments?.[kind] ?? []);
  const days = forms.flatMap(({ completedOn, forVisit = s.visit.id }) =>
    completedOn !== undefined && forVisit === s.visit.id ? [completedOn] : [],
  );
  if (days.some((on) => hasCome(on, departure, s))) return undefined;
  const told = eventsOf(s, "assessment-done").filter(({ assessment }) => kinds.some((kind) => kind === assessment));
  const later = told.filter(({ at }) => epochMs(at) > departure).map(({ at }) => dateInZone(epochMs(at), s.zone));
  return [...days, ...later].sort()[0];
}
