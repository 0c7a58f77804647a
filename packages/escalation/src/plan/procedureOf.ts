import { frozen, type AssessmentMode, type Policy, type School, type Visit } from "@home-visits/core";
import {
  calendarOf,
  definitionsOf,
  holdsBeforehand,
  plannedTimes,
  resolveSettings,
  timersAsRuled,
  type PlannedTimes,
  type ResolvedSettings,
  type SchoolCalendar,
} from "@home-visits/core/timers";
import { actorContext, sharedContext } from "../school/actorContext.js";
import { mayHaveTwoParts } from "../school/mayHaveTwoParts.js";
import type { ActorContext } from "../school/resolveActor.js";
import type { EscalationPlan, PlanCodeWord } from "./EscalationPlan.js";
import { planCodeWord } from "./planCodeWord.js";
import { intervalFor } from "./planCheckIns.js";
import { planLadder } from "./planLadder.js";
import { plannedMoment } from "./plannedMoment.js";
import { policyHash } from "./policyHash.js";
import { rungRules, type RungRule } from "./rungRules.js";
import { stepsLeftOut } from "./stepsLeftOut.js";
import { planTimers } from "./planTimers.js";
import { timerRules, type TimerRule } from "./timerRules.js";
import { watchSettings, type WatchSettings } from "./watchSettings.js";
import { watchTogether } from "./Watch.js";

/** What a plan says beside who is on the visit: the same for every visit of a school with the same times. */
export type Procedure = Pick<
  EscalationPlan,
  | "policy"
  | "settings"
  | "watch"
  | "leaves"
  | "returns"
  | "ladder"
  | "codeWord"
  | "timers"
  | "reviews"
  | "moments"
  | "definitions"
  | "own"
>;

type Facts = {
  readonly visit: Visit;
  readonly policy: Policy;
  readonly school: School;
  readonly mode: AssessmentMode;
  /** The steps that are for no home of a round; of a visit alone, its own. */
  readonly leftOut?: readonly string[] | undefined;
};

/** What a procedure says whatever its times: the same for every visit of a school, or of one party. */
type Rules = {
  readonly policy: EscalationPlan["policy"];
  readonly settings: ResolvedSettings;
  readonly watch: WatchSettings;
  readonly rungs: readonly RungRule[];
  readonly codeWord: PlanCodeWord;
  readonly timers: readonly TimerRule[];
  readonly reviews: readonly TimerRule[];
  readonly definitions: EscalationPlan["definitions"];
  readonly own: EscalationPlan["own"];
};

type Known = { readonly rules: Map<string, Rules>; readonly procedures: Map<string, Procedure> };

const MOST = 20_000;
/** So many parties are kept whose people have parts at the school too; each holds the whole procedure, some 100 kB. */
const MOST_RULES = 500;
const bySchool = new WeakMap<School, WeakMap<Policy, Known>>();

/**
 * The procedure of a visit. Visits with the same times share one, so that a million visits take little room and planning one takes little
 * time; where somebody may have two parts, those of the same visitors and buddy do. The policy and the school have to be fixed.
 */
export function procedureOf(facts: Facts): Procedure {
  const { visit, policy, school, mode } = facts;
  const { zone } = calendarOf(school);
  const times = plannedTimes({ visit, policy, zone });
  const timing = { times, interval: intervalOf(facts) };
  const leftOut = facts.leftOut ?? stepsLeftOut(facts);
  const known = knownOf(policy, school);
  const apart = mayHaveTwoParts(visit, school);
  const group = `${mode} ${apart ? partyOf(visit) : String(visit.buddy !== undefined)} ${leftOut.join()}`;
  const key = `${group} ${String(timing.interval)} ${Object.values(times).join()}`;
  const before = known.procedures.get(key);
  if (before !== undefined) return before;
  if (known.procedures.size >= MOST) known.procedures.clear();
  if (known.rules.size >= MOST_RULES) known.rules.clear();
  const context = () =>
    apart ? actorContext(facts) : sharedContext({ policy, school, buddy: visit.buddy !== undefined });
  const rules = known.rules.get(group) ?? rulesOf(facts, context(), leftOut);
  known.rules.set(group, rules);
  const procedure = timed(rules, facts, timing);
  known.procedures.set(key, procedure);
  return procedure;
}

/** Everybody on a visit and whoever watches over it, by all that a procedure says of them. */
function partyOf({ visitors, buddy }: Visit): string {
  return JSON.stringify([
    visitors.map(({ id, name, mobile }) => [id, name, mobile]),
    [buddy?.name, buddy?.phone, buddy?.visitor],
  ]);
}

function knownOf(policy: Policy, school: School): Known {
  const policies = bySchool.get(school) ?? new WeakMap<Policy, Known>();
  bySchool.set(school, policies);
  const known = policies.get(policy) ?? { rules: new Map<string, Rules>(), procedures: new Map<string, Procedure>() };
  policies.set(policy, known);
  return known;
}

function rulesOf({ policy, school, mode }: Facts, context: ActorContext, leftOut: readonly string[]): Rules {
  const within = { settings: resolveSettings(policy, school), mode };
  return frozen({
    policy: { id: policy.id, edition: policy.edition, hash: policyHash(policy) },
    settings: within.settings,
    watch: watchSettings(within),
    rungs: rungRules(policy.ladder, context, within, leftOut),
    codeWord: planCodeWord(policy.codeWord, context, within),
    timers: timerRules(
      timersAsRuled(policy).filter(({ part }) => part !== "review"),
      context,
      within,
    ),
    reviews: timerRules(
      timersAsRuled(policy).filter(({ part }) => part === "review"),
      context,
      within,
    ),
    definitions: definitionsOf(policy),
    own: ownWordsOf(policy),
  });
}

// The interval between calls hangs on the visit, and little else that visits share does.
function intervalOf({ visit, policy, school, mode }: Facts): number | undefined {
  return intervalFor(policy.ladder, (condition) =>
    holdsBeforehand(condition, {
      visit,
      policy,
      school,
      numbers: { settings: resolveSettings(policy, school), mode },
    }),
  );
}

type Timing = { readonly times: PlannedTimes; readonly interval: number | undefined };

function timed(rules: Rules, { policy, school, mode }: Facts, { times, interval }: Timing): Procedure {
  const calendar = calendarOf(school);
  const within = { settings: rules.settings, mode };
  const procedure = frozen({
    policy: rules.policy,
    settings: rules.settings,
    watch: rules.watch,
    leaves: momentOf(times["expected-departure"], calendar),
    returns: momentOf(times["expected-return"] ?? times["expected-leave-home"], calendar),
    ladder: planLadder({ ladder: policy.ladder, rungs: rules.rungs, times, calendar, within, interval }),
    codeWord: rules.codeWord,
    timers: planTimers(rules.timers, { times, calendar, ...within }),
    reviews: planTimers(rules.reviews, { times, calendar, ...within }),
    moments: times,
    definitions: rules.definitions,
    own: rules.own,
  });
  watchTogether(procedure, rules);
  return procedure;
}

const ownWordsOf = ({ facts, events }: Policy): EscalationPlan["own"] =>
  facts === undefined && events === undefined ? undefined : { facts, events };

function momentOf(ms: number | undefined, { zone }: SchoolCalendar) {
  return ms === undefined ? undefined : plannedMoment(ms, zone);
}
