import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { addCalendar } from "../values/addCalendar.js";
import type { RiskAssessment } from "./riskAssessmentSchema.js";

/** Something that happened to make a review due: an incident, or a change of one of the four kinds. */
export type ReviewTrigger = {
  readonly on: string;
  readonly kind: "incident" | "task" | "environment" | "equipment" | "people";
};

/**
 * How often an assessment is reviewed, a period such as `P1Y`, and how many reviews its form has room for; absent: nobody says. `byBand` is how
 * often one is reviewed whose worst hazard has that band with the controls: the earlier of the two counts.
 */
export type ReviewRules = {
  readonly every?: string | undefined;
  readonly slots?: number | undefined;
  readonly byBand?: Readonly<Record<string, string | undefined>> | undefined;
};

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
  return from === undefined || rules.every === undefined ? undefined : addCalendar(from, rules.every);
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
  checkHolds("reviewDue", "assessment", assessment, "hazards");
  checkArgument("reviewDue", "rules", rules, expected.object);
  checkArgument("reviewDue", "triggers", triggers, expected.list);
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
