import { frozen, type AssessmentMode, type Policy, type School, type Visit } from "@home-visits/core";
import { calendarOf, resolveSettings, type ResolvedSettings, type SchoolCalendar } from "@home-visits/core/timers";
import { actorContext, sharedContext } from "../school/actorContext.js";
import { mayHaveTwoParts } from "../school/mayHaveTwoParts.js";
import type { ActorContext } from "../school/resolveActor.js";
import { dutyRules, type DutyRule } from "./dutyRules.js";
import type { EscalationPlan, PlanCodeWord } from "./EscalationPlan.js";
import { planCodeWord } from "./planCodeWord.js";
import { planDuties } from "./planDuties.js";
import { planLadder } from "./planLadder.js";
import { plannedMoment } from "./plannedMoment.js";
import { plannedTimes, type PlannedTimes } from "./plannedTimes.js";
import { policyHash } from "./policyHash.js";
import { rungRules, type RungRule } from "./rungRules.js";
import { visitOccasions } from "./visitOccasion.js";
import { watchTogether } from "./Watch.js";

/** What a plan says beside who is on the visit: the same for every visit of a school with the same times and occasions. */
export type Procedure = Pick<
  EscalationPlan,
  "policy" | "settings" | "leaves" | "returns" | "ladder" | "codeWord" | "duties" | "reviews"
>;

type Facts = {
  readonly visit: Visit;
  readonly policy: Policy;
  readonly school: School;
  readonly mode: AssessmentMode;
};

/** What a procedure says whatever its times: the same for every visit of a school with the same occasions. */
type Rules = {
  readonly policy: EscalationPlan["policy"];
  readonly settings: ResolvedSettings;
  readonly rungs: readonly RungRule[];
  readonly codeWord: PlanCodeWord;
  readonly duties: readonly DutyRule[];
  readonly reviews: readonly DutyRule[];
};

type Known = { readonly rules: Map<string, Rules>; readonly procedures: Map<string, Procedure> };

const MOST = 20_000;
const bySchool = new WeakMap<School, WeakMap<Policy, Known>>();

/**
 * The procedure of a visit. Visits with the same times share one, so that a million visits take little room and planning one takes little
 * time; a visit on which somebody may have two parts has one of its own. The policy and the school have to be fixed.
 */
export function procedureOf(facts: Facts): Procedure {
  const { visit, policy, school, mode } = facts;
  const { zone } = calendarOf(school);
  const times = plannedTimes({ visit, policy, zone });
  if (mayHaveTwoParts(visit, school)) return timed(rulesOf(facts, actorContext(facts)), facts, times);
  const known = knownOf(policy, school);
  const group = `${mode} ${String(visit.buddy !== undefined)} ${visitOccasions(visit)}`;
  const key = `${group} ${Object.values(times.all).join()}`;
  const before = known.procedures.get(key);
  if (before !== undefined) return before;
  if (known.procedures.size >= MOST) known.procedures.clear();
  const rules =
    known.rules.get(group) ?? rulesOf(facts, sharedContext({ policy, school, buddy: visit.buddy !== undefined }));
  known.rules.set(group, rules);
  const procedure = timed(rules, facts, times);
  known.procedures.set(key, procedure);
  return procedure;
}

function knownOf(policy: Policy, school: School): Known {
  const policies = bySchool.get(school) ?? new WeakMap<Policy, Known>();
  bySchool.set(school, policies);
  const known = policies.get(policy) ?? { rules: new Map<string, Rules>(), procedures: new Map<string, Procedure>() };
  policies.set(policy, known);
  return known;
}

function rulesOf({ visit, policy, school, mode }: Facts, context: ActorContext): Rules {
  const facts = { visit, policy, zone: calendarOf(school).zone };
  const within = { settings: resolveSettings(policy, school), mode };
  return frozen({
    policy: { id: policy.id, edition: policy.edition, hash: policyHash(policy) },
    settings: within.settings,
    rungs: rungRules(policy.ladder, context, within),
    codeWord: planCodeWord(policy.codeWord, context, within),
    duties: [
      ...dutyRules({ duties: policy.legs, part: "leg", facts, context, within }),
      ...dutyRules({ duties: policy.closedDoor, part: "closed-door", facts, context, within }),
      ...dutyRules({ duties: policy.deadlines, part: "deadline", facts, context, within }),
    ],
    reviews: dutyRules({ duties: policy.reviews, part: "review", facts, context, within }),
  });
}

function timed(rules: Rules, { policy, school, mode }: Facts, times: PlannedTimes): Procedure {
  const calendar = calendarOf(school);
  const within = { settings: rules.settings, mode };
  const procedure = frozen({
    policy: rules.policy,
    settings: rules.settings,
    leaves: momentOf(times.all["expected-departure"], calendar),
    returns: momentOf(times.all["expected-return"] ?? times.all["expected-leave-home"], calendar),
    ladder: planLadder({ ladder: policy.ladder, rungs: rules.rungs, times, calendar, within }),
    codeWord: rules.codeWord,
    duties: planDuties(rules.duties, { times, calendar, ...within }),
    reviews: planDuties(rules.reviews, { times, calendar, ...within }),
  });
  watchTogether(procedure, rules);
  return procedure;
}

function momentOf(ms: number | undefined, { zone }: SchoolCalendar) {
  return ms === undefined ? undefined : plannedMoment(ms, zone);
}
