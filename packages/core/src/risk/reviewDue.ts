import { addCalendar } from "../values/addCalendar.js";
import type { RiskAssessment } from "./riskAssessmentSchema.js";

/** Something that happened to make a review due: an incident, or a change of one of the four kinds. */
export type ReviewTrigger = {
  readonly on: string;
  readonly kind: "incident" | "task" | "environment" | "equipment" | "people";
};

/** How often an assessment is reviewed, and how many reviews its form has room for. */
export type ReviewRules = { readonly every: string; readonly slots: number };

/** The trust's form of September 2020: a review every year, five slots. @see R20-A4-24 @see R20-A4-27 */
export const reach2ReviewRules: ReviewRules = { every: "P1Y", slots: 5 };

/** The day a review is due, and why. */
export type ReviewDue = { readonly on: string; readonly because: ReviewTrigger["kind"] | "interval" | "review-date" };

/** The day of the latest review, else the day of completion. */
function lastLookedAt({ completedOn, reviews = [] }: RiskAssessment): string | undefined {
  let last = completedOn;
  for (const { on } of reviews) if (last === undefined || on > last) last = on;
  return last;
}

/** The last day that the interval allows, counted from the latest review or, without one, from the day of completion. */
export function latestReviewDay(assessment: RiskAssessment, rules: ReviewRules): string | undefined {
  const from = lastLookedAt(assessment);
  return from === undefined ? undefined : addCalendar(from, rules.every);
}

/**
 * When the next review is due: the earliest of the interval (29 February counts to 28 February), the form's own review date if it is after
 * the last review, and any trigger since the last review. A trigger makes the review due on its own day. Undefined while nothing is dated.
 */
export function reviewDue(
  assessment: RiskAssessment,
  rules: ReviewRules,
  triggers: readonly ReviewTrigger[] = [],
): ReviewDue | undefined {
  const last = lastLookedAt(assessment);
  const interval = latestReviewDay(assessment, rules);
  const { reviewOn } = assessment;
  let due: ReviewDue | undefined = interval === undefined ? undefined : { on: interval, because: "interval" };
  const consider = (on: string, because: ReviewDue["because"]): void => {
    if ((last === undefined || on > last) && (!due || on < due.on)) due = { on, because };
  };
  if (reviewOn !== undefined) consider(reviewOn, "review-date");
  for (const { on, kind } of triggers) consider(on, kind);
  return due;
}
