import { epochMs } from "../values/epochMs.js";
import { dateInZone } from "../clock/instantInZone.js";
import type { AssessedForms } from "../risk/openQuestions.js";
import { cameBeforehand } from "./cameBeforehand.js";
import { isAnswered } from "./completedForm.js";
import { eventsOf } from "../history/eventsOf.js";
import { inRecord } from "./inRecord.js";
import type { Subject } from "../history/Subject.js";
import { visitsBefore } from "./visitsBefore.js";

type Kind = keyof AssessedForms;

const kinds: readonly Kind[] = ["initial", "full", "doorstep"];

const later = (one: string | undefined, two: string | undefined): string | undefined =>
  one === undefined || (two !== undefined && two > one) ? two : one;

/** The day of the last earlier visit, where the record lists any. */
function lastVisit(s: Subject): string | undefined {
  return visitsBefore(s)
    ?.map(({ on }) => on)
    .reduce<string | undefined>(later, undefined);
}

/** The last day before the departure on which a form was filled in or reviewed. */
function lookedAt(
  s: Subject,
  form: { completedOn?: string | undefined; reviews?: readonly { on: string }[] | undefined },
): string | undefined {
  const days = [form.completedOn, ...(form.reviews ?? []).map(({ on }) => on)];
  return days.filter((on) => cameBeforehand(s, on)).reduce(later, undefined);
}

/** The days before the departure on which a form was done or reviewed, as events tell. */
function daysOfEvents(s: Subject, kind: Kind): readonly string[] {
  const departure = s.departs ?? Infinity;
  return [...eventsOf(s, "assessment-done"), ...eventsOf(s, "assessment-reviewed")]
    .filter(({ assessment, at }) => assessment === kind && epochMs(at) <= departure)
    .map(({ at }) => dateInZone(epochMs(at), s.zone));
}

/** Whether an event says that a form was done or reviewed before the departure. */
const doneByEvent = (s: Subject, kind: Kind): boolean => daysOfEvents(s, kind).length > 0;

/**
 * Whether a form is about this very visit, answered or not. One that names a visit is for that; one that names none is for this visit where
 * it was filled in or reviewed on its day, or after the last earlier visit, and otherwise nobody can tell: a form of years ago is not one for each visit.
 */
export function isForThisVisit(s: Subject, kind: Kind): boolean | undefined {
  const last = lastVisit(s);
  if (daysOfEvents(s, kind).some((day) => last === undefined || day > last)) return true;
  const form = s.visit.assessments?.[kind];
  if (!form) return undefined;
  if (form.forVisit !== undefined) return form.forVisit === s.visit.id;
  const on = lookedAt(s, form);
  if (on === undefined || (last !== undefined && on <= last)) return undefined;
  return last !== undefined || on === s.day ? true : undefined;
}

/** Whether a form was there before the visit with an answer to each question; `undefined` where the record has no such form. */
export function completedBeforehand(s: Subject, kind: Kind): boolean | undefined {
  const form = s.visit.assessments?.[kind];
  const byEvent = doneByEvent(s, kind);
  if (!form) return byEvent ? true : undefined;
  return (byEvent || lookedAt(s, form) !== undefined) && isAnswered(s, kind) === true;
}

/** Whether any form was there before the visit with an answer to each question; unknown where nothing is recorded of forms. */
export function anyCompletedBeforehand(s: Subject, some: readonly Kind[] = kinds): boolean | undefined {
  return inRecord(
    s,
    some.some((kind) => completedBeforehand(s, kind) === true),
  );
}

/** Whether the risk of this very visit is assessed: by a completed form that is about it, or by notes of what is known and unknown. */
export function assessedForVisit(s: Subject): boolean | undefined {
  const { plan } = s.visit;
  if (plan?.known !== undefined || plan?.unknown !== undefined) return true;
  const completed = kinds.filter((kind) => completedBeforehand(s, kind) === true);
  const answers = completed.map((kind) => isForThisVisit(s, kind));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : inRecord(s, false);
}
