import { epochMs } from "../values/epochMs.js";
import { cameBeforehand } from "./cameBeforehand.js";
import { departureOf } from "../history/departureOf.js";
import { eventsOf } from "../history/eventsOf.js";
import { inRecord } from "./inRecord.js";
import type { Subject } from "../history/Subject.js";

/** The day of the last earlier visit, where the record lists any. */
function lastVisit({ visit }: Subject): string | undefined {
  return visit.earlierVisits?.map(({ on }) => on).reduce<string | undefined>(later, undefined);
}

const later = (one: string | undefined, two: string | undefined): string | undefined =>
  one === undefined || (two !== undefined && two > one) ? two : one;

/** The last day before the departure on which a form was filled in or reviewed. */
function lookedAt(
  s: Subject,
  form: { completedOn?: string | undefined; reviews?: readonly { on: string }[] | undefined },
) {
  const days = [form.completedOn, ...(form.reviews ?? []).map(({ on }) => on)];
  return days.filter((on) => cameBeforehand(s, on)).reduce(later, undefined);
}

/**
 * Whether the risk of this very visit is assessed. A form is for the visit that it names; one that names none is for this visit where it was
 * filled in or reviewed after the last earlier visit, and otherwise nobody can tell: an assessment of years ago is not one for each visit.
 */
export function assessedForVisit(s: Subject): boolean | undefined {
  const { assessments, plan, id } = s.visit;
  if (plan?.known !== undefined || plan?.unknown !== undefined) return true;
  const departure = departureOf(s) ?? Infinity;
  if (
    [...eventsOf(s, "assessment-done"), ...eventsOf(s, "assessment-reviewed")].some(
      ({ at }) => epochMs(at) <= departure,
    )
  )
    return true;
  const last = lastVisit(s);
  const forms = [assessments?.initial, assessments?.full, assessments?.doorstep].filter((form) => form !== undefined);
  const answers = forms.map((form) => {
    if (form.forVisit !== undefined) return form.forVisit === id;
    const on = lookedAt(s, form);
    return last !== undefined && on !== undefined && on > last ? true : undefined;
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : inRecord(s, false);
}
