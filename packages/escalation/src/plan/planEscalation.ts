import type { AssessmentMode, Policy, School, Visit } from "@home-visits/core";
import { calendarOf, matrixInForce, rolesHeld } from "@home-visits/core/timers";
import { asPerson } from "../school/actorContext.js";
import type { EscalationPlan } from "./EscalationPlan.js";
import { fixed } from "./fixed.js";
import { procedureOf } from "./procedureOf.js";

/**
 * Works out, once and at departure, everything that will be due around a visit: from whom, when, and by which clause. The plan is frozen
 * plain data; hand it to {@link escalationAt} with the events and the time.
 *
 * A policy without an overdue procedure gives a ladder of status `none`: no step is made up. A time that the visit does not hold leaves
 * the steps that count from it without a clock time.
 *
 * Edits of the policy or the school reach no plan that was made before them. Documents from `parsePolicy` and `parseSchool` are frozen, and
 * plans share them; of any other a copy is made for each plan, which takes longer.
 */
export function planEscalation({
  visit,
  policy,
  school,
  mode = "lenient",
}: {
  readonly visit: Visit;
  readonly policy: Policy;
  readonly school: School;
  readonly mode?: AssessmentMode | undefined;
}): EscalationPlan {
  const kept = fixed(school);
  const calendar = calendarOf(kept);
  const procedure = procedureOf({ visit, policy: fixed(policy), school: kept, mode });
  return Object.freeze({
    visit: visit.id,
    policy: procedure.policy,
    mode,
    settings: procedure.settings,
    zone: calendar.zone,
    calendar,
    visitors: visit.visitors.map(({ id, name, mobile }) => ({ id, name, number: mobile })),
    buddy: visit.buddy === undefined ? undefined : asPerson(visit.buddy),
    roles: Object.freeze([...(rolesHeld(kept, visit.visitors) ?? [])]),
    watch: procedure.watch,
    leaves: procedure.leaves,
    returns: procedure.returns,
    ladder: procedure.ladder,
    codeWord: procedure.codeWord,
    timers: procedure.timers,
    reviews: procedure.reviews,
    record: fixed(visit),
    moments: procedure.moments,
    definitions: procedure.definitions,
    riskMatrix: matrixInForce(policy, kept),
  });
}
