import {
  answering,
  checkArguments,
  expected,
  fixed,
  listOf,
  optional,
  type AssessmentMode,
  type Policy,
  type School,
  type Visit,
} from "@home-visits/core";
import { calendarOf, matrixInForce, rolesHeld } from "@home-visits/core/timers";
import { asPerson } from "../school/actorContext.js";
import type { EscalationPlan } from "./EscalationPlan.js";
import { planRound, visitsOfRound } from "./planRound.js";
import { planVersion } from "./planVersion.js";
import { procedureOf } from "./procedureOf.js";

/** What a plan is made of. Without a mode an unstated value is assumed, and the plan says so. */
export type PlanQuestion = {
  readonly visit: Visit;
  readonly policy: Policy;
  readonly school: School;
  readonly round?: readonly Visit[] | undefined;
  readonly mode?: AssessmentMode | undefined;
};

/**
 * Works out, once and at departure, everything that will be due around a visit: from whom, when, and by which clause. The plan is frozen
 * plain data; hand it to {@link escalationAt} with the events and the time.
 *
 * A policy without an overdue procedure gives a ladder of status `none`: no step is made up. A time that the visit does not hold leaves
 * the steps that count from it without a clock time.
 *
 * A visit of a round is planned together with the other homes of it, which `round` holds: one journey, one watch, and for each home its own
 * calls, door and papers. One plan serves the whole round; it does not matter from which of its visits it is made. Visits of other rounds in
 * the list are passed over.
 *
 * Edits of the policy or the school reach no plan that was made before them. Documents from `parsePolicy` and `parseSchool` are frozen, and
 * plans share them; of any other a copy is made for each plan, which takes longer.
 */
export function planEscalation(asked: PlanQuestion): EscalationPlan {
  checkArguments("planEscalation", asked, {
    visit: expected.visit,
    policy: expected.policy,
    school: expected.school,
    round: optional(listOf(expected.visit)),
    mode: optional(expected.mode),
  });
  return answering("planEscalation", () => {
    const { visit, policy, school, round = [], mode = "lenient" } = asked;
    const kept = fixed(school);
    const calendar = calendarOf(kept);
    const facts = { policy: fixed(policy), school: kept, mode };
    const homes = visitsOfRound(visit, round);
    const planned = homes && planRound({ visit, round: homes, zone: calendar.zone, ...facts });
    const procedure = planned?.journey ?? procedureOf({ visit, ...facts });
    const { visitors, buddy } = planned?.visit ?? visit;
    return Object.freeze({
      version: planVersion,
      visit: visit.id,
      policy: procedure.policy,
      mode,
      settings: procedure.settings,
      zone: calendar.zone,
      calendar,
      visitors: visitors.map(({ id, name, mobile }) => ({ id, name, number: mobile })),
      buddy: buddy === undefined ? undefined : asPerson(buddy),
      roles: Object.freeze([...(rolesHeld(kept, visitors) ?? [])]),
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
      ...(procedure.own === undefined ? {} : { own: procedure.own }),
      riskMatrix: matrixInForce(policy, kept),
      ...(planned === undefined ? {} : { round: planned.homes }),
    });
  });
}
