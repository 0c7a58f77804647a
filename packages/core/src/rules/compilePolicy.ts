import { fromItsLadder } from "../policy/ladderBans.js";
import { timerSettings } from "../policy/limitSettings.js";
import { everyRule } from "../policy/everyRule.js";
import { timedClauses } from "../policy/timedClauses.js";
import type { Policy } from "../policy/policySchema.js";
import { settingsOf } from "../policy/settingsOf.js";
import type { Rule } from "../policy/ruleSchema.js";
import { compileCondition, type CompiledCondition, type ConditionScope } from "../conditions/compileCondition.js";
import type { CompiledTest } from "../conditions/CompiledTest.js";
import { createFactSheet } from "../conditions/createFactSheet.js";
import { isFrozen } from "../parsed/isFrozen.js";
import type { CompiledPolicy } from "./CompiledPolicy.js";
import type { CompiledRule } from "./CompiledRule.js";
import { compileRule } from "./compileRule.js";
import { outcomeMemory } from "./outcomeMemory.js";
import { sharedWays } from "./sharedWays.js";
import { verdictRules } from "./verdictRules.js";

const VISITOR_COUNT = "visitorCount";

const countsVisitors = ({ fact, other }: CompiledTest): boolean =>
  fact?.id === VISITOR_COUNT || other?.id === VISITOR_COUNT;
const asksForVisitors = ({ rule, demands }: CompiledRule): boolean =>
  (rule.kind === "duty" || rule.kind === "silence") && demands.tests.some((test) => test.fact?.id === VISITOR_COUNT);
const isMoreThanAdvice = ({ rule }: CompiledRule): boolean =>
  rule.kind === "silence" || (rule.kind === "duty" && rule.strength === "must");

// Of conditions that no rule has; they are not among those that the policy's rules ask.
function timerFacts(policy: Policy, scope: ConditionScope): ReadonlySet<string> {
  const apart = { ...scope, known: new Map() };
  const tests = timedClauses(policy).flatMap(({ when }) => (when ? compileCondition(when, apart).tests : []));
  return new Set(tests.flatMap(({ fact }) => fact?.id ?? []));
}

const compiled = new WeakMap<Policy, CompiledPolicy>();

function build(policy: Policy): CompiledPolicy {
  const settings = settingsOf(policy);
  const settingIds = Object.keys(settings);
  const definitions = new Map<string, CompiledCondition>();
  const demanded = new Map<string, CompiledCondition>();
  const permissions = new Map<string, CompiledRule[]>();
  const facts = createFactSheet(policy);
  const scope: ConditionScope = {
    facts,
    places: new Map(settingIds.map((id, place) => [id, place])),
    known: new Map(),
    timerSettings: timerSettings(policy),
    definitions,
    permissions,
  };
  const demands: ConditionScope = { ...scope, use: "demand", known: new Map(), definitions: demanded };
  const written = fromItsLadder(everyRule(policy), policy);
  for (const rule of written) {
    if (rule.kind !== "definition") continue;
    definitions.set(rule.defines, compileCondition(rule.as, scope));
    demanded.set(rule.defines, compileCondition(rule.as, demands));
  }
  const scopes = { scope, demands, timerFacts: timerFacts(policy, scope) };
  const granted = new Map<Rule, CompiledRule>();
  for (const rule of written) {
    if (rule.kind !== "permission") continue;
    const ready = compileRule(rule, scopes);
    granted.set(rule, ready);
    permissions.set(rule.permits, [...(permissions.get(rule.permits) ?? []), ready]);
  }
  const rules = written.map((rule) => granted.get(rule) ?? compileRule(rule, scopes));
  const ways = sharedWays();
  const forHeadcount = rules.filter(asksForVisitors);
  const tests = new Set([...scope.known.values(), ...demands.known.values()].flatMap((condition) => condition.tests));
  return {
    policy,
    settings,
    settingIds,
    facts,
    rules,
    permissions,
    verdictRules: verdictRules(rules),
    forHeadcount,
    bindingHeadcount: forHeadcount.filter(isMoreThanAdvice),
    headcounts: [...tests].filter(countsVisitors),
    ways,
    remembered: rules.map((rule) => ({ rule, memory: outcomeMemory(rule, ways) })),
  };
}

/**
 * The policy, made ready to run. One that can never change, as {@link parsePolicy} and the package hand them out, is made ready once;
 * any other is made ready anew each time, since it may say something else by now.
 */
export function compilePolicy(policy: Policy): CompiledPolicy {
  const known = compiled.get(policy);
  if (known) return known;
  const fresh = build(policy);
  if (isFrozen(policy)) compiled.set(policy, fresh);
  return fresh;
}
