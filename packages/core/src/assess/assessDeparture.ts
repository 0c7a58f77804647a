import { answering } from "../parsed/answering.js";
import { calendarOf } from "../calendar/assumedCalendar.js";
import { dateInZone } from "../clock/instantInZone.js";
import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected, listOf } from "../parsed/expected.js";
import { historyOf } from "../history/historyOf.js";
import { journeyBegins } from "../history/journeyBegins.js";
import { visitDate } from "../history/visitDate.js";
import { nowMs } from "../values/nowMs.js";
import type { Policy } from "../policy/policySchema.js";
import type { Visit } from "../visit/visitSchema.js";
import type { Assessment } from "./Assessment.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { assessVisit } from "./assessVisit.js";
import { isInForce } from "./isInForce.js";
import { checkQuestion } from "./startAssessment.js";

/** What one policy says about a visit. */
export type PolicyAssessment = { readonly policy: Policy; readonly assessment: Assessment };

/**
 * Whether a visit may go, and by what it is judged: the policy that the school works by, and `addenda`, policies beside it. One with a switch
 * counts on the days for which the school turned it on, another always.
 */
export type DepartureQuestion = Omit<AssessmentQuestion, "suppose"> & {
  readonly addenda?: readonly Policy[] | undefined;
};

/**
 * The policies that count for a visit: the school's own first, then the addenda that are in force on its day, each once. Its day is that on which
 * the visitors left where the record tells, else the planned one; a visit of which nothing is recorded or planned is one of today.
 */
export function policiesInForce(
  visit: Pick<Visit, "times"> & Partial<Visit>,
  asked: Pick<DepartureQuestion, "policy" | "addenda" | "school" | "now">,
): readonly Policy[] {
  checkHolds("policiesInForce", "visit", visit, "times");
  checkHolds("policiesInForce", "asked", asked, "policy");
  return answering("policiesInForce", () => {
    checkArgument("policiesInForce", "policy", asked.policy, expected.policy);
    checkArgument("policiesInForce", "now", asked.now, expected.text);
    const { policy, addenda = [], school = {}, now } = asked;
    checkArgument("policiesInForce", "addenda", addenda, listOf(expected.policy));
    checkArgument("policiesInForce", "school", school, expected.object);
    const day = dayOf({ id: "", visitors: [], events: [], ...visit }, nowMs(now), calendarOf(school).zone);
    const added = new Map(addenda.map((each) => [each.id, each]));
    added.delete(policy.id);
    return [policy, ...[...added.values()].filter((each) => isInForce(each, day, school))];
  });
}

function dayOf(visit: Parameters<typeof historyOf>[0] & Pick<Visit, "times">, now: number, zone: string): string {
  return visitDate({ visit, history: historyOf(visit, now), zone }) ?? dateInZone(now, zone);
}

/**
 * Whether a visit may go, under every policy that counts: as things stand at `now` or, where it has left by then, just before it left. What
 * became of the visit stands in its record; `assessVisit` judges that.
 */
export function assessDeparture(asked: DepartureQuestion): readonly PolicyAssessment[] {
  checkQuestion("assessDeparture", asked);
  return answering("assessDeparture", () => {
    const { addenda, ...question } = asked;
    const { visit, now } = question;
    const before = new Date(Math.min(nowMs(now), journeyBegins(visit) - 1)).toISOString();
    return policiesInForce(visit, { ...question, addenda }).map((policy) => ({
      policy,
      assessment: assessVisit({ ...question, policy, now: before }),
    }));
  });
}
