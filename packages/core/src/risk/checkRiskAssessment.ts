import { assumedZone } from "../clock/assumedZone.js";
import { aZone } from "../clock/aZone.js";
import { dateInZone } from "../clock/instantInZone.js";
import { checkArgument, checkArguments, checkHolds } from "../parsed/checkArgument.js";
import { expected, optional } from "../parsed/expected.js";
import { nowMs } from "../values/nowMs.js";
import { checkHazardRow } from "./checkHazardRow.js";
import { latestReviewDay, reviewDue, type ReviewDue, type ReviewRules, type ReviewTrigger } from "./reviewDue.js";
import { reviewRulesFor } from "./reviewRulesFor.js";
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

function noteReviews(
  found: RiskFinding[],
  assessment: RiskAssessment,
  today: string,
  rules: ReviewRules,
  triggers: readonly ReviewTrigger[],
): void {
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
}

function noteSignOff(found: RiskFinding[], { signOff, completedOn }: RiskAssessment): void {
  if (!signOff) found.push(riskFinding("unsigned", "/signOff"));
  else if (completedOn !== undefined && signOff.on < completedOn)
    found.push(riskFinding("signed-before-completed", "/signOff/on"));
}

type Given = { readonly triggers?: readonly ReviewTrigger[]; readonly rules?: ReviewRules };

/**
 * Everything in a full assessment that somebody should look at, in the order of the form. An empty list says that this check found nothing,
 * not that the visit is safe.
 *
 * `now`: the instant of the check; "today" is its date by the clock of `zone`, the school's. A date of action that is today is still in time
 * `zone`: London's if not given
 * `triggers`: incidents and changes of task, environment, equipment or people since the assessment
 * `rules`: how often to review and how many slots the form has, as the policy says; without them no interval counts
 *
 * Without a matrix in force no rating has a band: what a band asks, and whether a rating rises or falls, is not looked at.
 * @throws HomeVisitsError `invalid-argument` when `now` is not an instant with its offset
 */
export function checkRiskAssessment(
  assessment: RiskAssessment,
  matrix: RiskMatrix | undefined,
  asked: Given & { readonly now: string; readonly zone?: string | undefined },
): RiskFinding[] {
  checkHolds("checkRiskAssessment", "assessment", assessment, "hazards");
  if (matrix !== undefined) checkArgument("checkRiskAssessment", "matrix", matrix, expected.matrix);
  checkArguments("checkRiskAssessment", asked, {
    now: expected.text,
    zone: optional(aZone),
    triggers: optional(expected.list),
    rules: optional(expected.object),
  });
  const { now, zone = assumedZone, ...given } = asked;
  return checkRiskAssessmentOn(dateInZone(nowMs(now), zone), assessment, matrix, given);
}

/** The same on a calendar date. */
export function checkRiskAssessmentOn(
  today: string,
  assessment: RiskAssessment,
  matrix: RiskMatrix | undefined,
  { triggers = [], rules = {} }: Given,
): RiskFinding[] {
  const found: RiskFinding[] = [];
  let any = false;
  for (let index = 0; index < assessment.hazards.length; index += 1) {
    const row = assessment.hazards[index];
    if (!row || !rowMatters(row)) continue;
    any = true;
    found.push(...checkHazardRow(row, `/hazards/${index}`, matrix, today));
  }
  if (!any) found.push(riskFinding("no-hazard", "/hazards"));
  noteReviews(found, assessment, today, reviewRulesFor(assessment, rules, matrix), triggers);
  noteSignOff(found, assessment);
  return found;
}
