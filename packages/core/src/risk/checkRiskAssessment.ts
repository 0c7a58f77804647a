import { londonDate } from "../values/londonDate.js";
import { checkHazardRow } from "./checkHazardRow.js";
import {
  latestReviewDay,
  reach2ReviewRules,
  reviewDue,
  type ReviewDue,
  type ReviewRules,
  type ReviewTrigger,
} from "./reviewDue.js";
import type { RiskAssessment } from "./riskAssessmentSchema.js";
import { riskFinding, type RiskFinding } from "./RiskFinding.js";
import type { RiskMatrix } from "./riskMatrixSchema.js";
import { rowMatters } from "./rowMatters.js";

const REASONS: Readonly<Record<ReviewDue["because"], string>> = {
  interval: "the time between reviews is over",
  "review-date": "the form names that day",
  incident: "there was an incident",
  task: "the task has changed",
  environment: "the surroundings have changed",
  equipment: "the equipment has changed",
  people: "the people have changed",
};

function reviewFindings(
  assessment: RiskAssessment,
  today: string,
  rules: ReviewRules,
  triggers: readonly ReviewTrigger[],
): RiskFinding[] {
  const found: RiskFinding[] = [];
  const { reviewOn, reviews = [] } = assessment;
  if (assessment.completedOn === undefined) found.push(riskFinding("completed-date-missing", "/completedOn"));
  const latest = reviewOn === undefined ? undefined : latestReviewDay(assessment, rules);
  if (reviewOn !== undefined && latest !== undefined && reviewOn > latest)
    found.push(riskFinding("review-date-too-late", "/reviewOn"));
  const due = reviewDue(assessment, rules, triggers);
  if (due && due.on <= today) {
    const code = due.on === today ? "review-due" : "review-overdue";
    found.push(
      riskFinding(code, reviewOn === undefined ? "" : "/reviewOn", { on: due.on, reason: REASONS[due.because] }),
    );
  }
  if (rules.slots !== undefined && reviews.length >= rules.slots)
    found.push(riskFinding("review-slots-used", "/reviews", { slots: String(rules.slots) }));
  return found;
}

function signOffFindings({ signOff, completedOn }: RiskAssessment): RiskFinding[] {
  if (!signOff) return [riskFinding("unsigned", "/signOff")];
  return completedOn !== undefined && signOff.on < completedOn
    ? [riskFinding("signed-before-completed", "/signOff/on")]
    : [];
}

type Given = { readonly triggers?: readonly ReviewTrigger[]; readonly rules?: ReviewRules };

/**
 * Everything in a full assessment that somebody should look at, in the order of the form. An empty list says that this check found nothing,
 * not that the visit is safe.
 *
 * `now`: the instant of the check; "today" is its date in London. A date of action that is today is still in time
 * `triggers`: incidents and changes of task, environment, equipment or people since the assessment
 * `rules`: how often to review and how many slots the form has; the trust's form of 2020 unless given
 */
export function checkRiskAssessment(
  assessment: RiskAssessment,
  matrix: RiskMatrix,
  { now, ...given }: Given & { readonly now: string },
): RiskFinding[] {
  return checkRiskAssessmentOn(londonDate(now), assessment, matrix, given);
}

/** The same on a calendar date. */
export function checkRiskAssessmentOn(
  today: string,
  assessment: RiskAssessment,
  matrix: RiskMatrix,
  { triggers = [], rules = reach2ReviewRules }: Given,
): RiskFinding[] {
  const rows = assessment.hazards.flatMap((row, index) =>
    rowMatters(row) ? checkHazardRow(row, `/hazards/${index}`, matrix, today) : [],
  );
  const none = assessment.hazards.some(rowMatters) ? [] : [riskFinding("no-hazard", "/hazards")];
  return [...none, ...rows, ...reviewFindings(assessment, today, rules, triggers), ...signOffFindings(assessment)];
}
