import { frozen, type Policy, type Visit } from "@home-visits/core";
import { actorContext, sharedContext } from "../school/actorContext.js";
import { mayHaveTwoParts } from "../school/mayHaveTwoParts.js";
import type { ActorContext } from "../school/resolveActor.js";
import type { School } from "../school/schoolSchema.js";
import type { EscalationPlan } from "./EscalationPlan.js";
import { planCodeWord } from "./planCodeWord.js";
import { planDuties } from "./planDuties.js";
import { planLadder } from "./planLadder.js";
import { plannedMoment } from "./plannedMoment.js";
import { plannedTimes, type PlannedTimes } from "./plannedTimes.js";
import { policyHash } from "./policyHash.js";
import { visitOccasions } from "./visitOccasion.js";

/** What a plan says beside who is on the visit: the same for every visit of a school with the same times and occasions. */
export type Procedure = Pick<
  EscalationPlan,
  "policy" | "leaves" | "returns" | "ladder" | "codeWord" | "duties" | "reviews"
>;

type Facts = { readonly visit: Visit; readonly policy: Policy; readonly school: School };
type Known = {
  readonly procedures: Map<string, Procedure>;
  readonly withBuddy: ActorContext;
  readonly withoutBuddy: ActorContext;
};

const MOST = 20_000;
const bySchool = new WeakMap<School, WeakMap<Policy, Known>>();

/**
 * The procedure of a visit. Visits with the same times share one, so that a million visits take little room and planning one takes little
 * time; a visit on which somebody may have two parts has one of its own. The policy and the school have to be fixed.
 */
export function procedureOf({ visit, policy, school }: Facts): Procedure {
  const times = plannedTimes({ visit, policy, zone: school.calendar.zone });
  if (mayHaveTwoParts(visit, school))
    return workOut({ visit, policy, school }, times, actorContext({ visit, policy, school }));
  const { procedures, withBuddy, withoutBuddy } = knownOf(policy, school);
  const buddy = visit.buddy !== undefined;
  const key = `${String(buddy)} ${visitOccasions(visit)} ${Object.values(times.all).join()}`;
  const known = procedures.get(key);
  if (known !== undefined) return known;
  if (procedures.size >= MOST) procedures.clear();
  const procedure = workOut({ visit, policy, school }, times, buddy ? withBuddy : withoutBuddy);
  procedures.set(key, procedure);
  return procedure;
}

function knownOf(policy: Policy, school: School): Known {
  const policies = bySchool.get(school) ?? new WeakMap<Policy, Known>();
  bySchool.set(school, policies);
  const known = policies.get(policy) ?? {
    procedures: new Map<string, Procedure>(),
    withBuddy: sharedContext({ policy, school, buddy: true }),
    withoutBuddy: sharedContext({ policy, school, buddy: false }),
  };
  policies.set(policy, known);
  return known;
}

function workOut({ visit, policy, school }: Facts, times: PlannedTimes, context: ActorContext): Procedure {
  const { calendar } = school;
  const { zone } = calendar;
  const facts = { visit, policy, zone };
  const moment = (ms: number | undefined) => (ms === undefined ? undefined : plannedMoment(ms, zone));
  return frozen({
    policy: { id: policy.id, edition: policy.edition, hash: policyHash(policy) },
    leaves: moment(times.all["expected-departure"]),
    returns: moment(times.all["expected-return"] ?? times.all["expected-leave-home"]),
    ladder: planLadder({ ladder: policy.ladder, times, zone, context }),
    codeWord: planCodeWord(policy.codeWord, context),
    duties: [
      ...planDuties({ duties: policy.legs, part: "leg", facts, times, calendar, context }),
      ...planDuties({ duties: policy.closedDoor, part: "closed-door", facts, times, calendar, context }),
      ...planDuties({ duties: policy.deadlines, part: "deadline", facts, times, calendar, context }),
    ],
    reviews: planDuties({ duties: policy.reviews, part: "review", facts, times, calendar, context }),
  });
}
