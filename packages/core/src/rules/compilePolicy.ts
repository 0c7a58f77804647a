import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import { compileCondition, type CompiledCondition, type ConditionScope } from "../conditions/compileCondition.js";
import { compileRule, type CompiledRule } from "./compileRule.js";
import { NOT_EVALUATED, NOT_READ, type EvaluationSheet } from "../conditions/Evaluation.js";
import { createFactSheet, type FactSheet } from "../conditions/createFactSheet.js";
import type { CompiledTest } from "../conditions/compileTest.js";
import { verdictRules, type VerdictRules } from "./verdictRules.js";

const VISITOR_COUNT = "visitorCount";

/** A policy made ready to run: a diagram for each rule, drawn once and kept as long as the policy itself. */
export type CompiledPolicy = {
  readonly policy: Policy;
  readonly settingIds: readonly string[];
  readonly facts: FactSheet;
  readonly rules: readonly CompiledRule[];
  /** For each act, the rules that permit it. */
  readonly permissions: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly verdictRules: VerdictRules;
  /** The rules that ask for a number of visitors. */
  readonly forHeadcount: readonly CompiledRule[];
  /** Those of them that are more than advice. */
  readonly bindingHeadcount: readonly CompiledRule[];
  /** The comparisons with the number of visitors. */
  readonly headcounts: readonly CompiledTest[];
  readonly sheet: EvaluationSheet;
};

const countsVisitors = ({ fact, other }: CompiledTest): boolean =>
  fact?.id === VISITOR_COUNT || other?.id === VISITOR_COUNT;
const asksForVisitors = ({ rule, demands }: CompiledRule): boolean =>
  (rule.kind === "duty" || rule.kind === "silence") && demands.tests.some((test) => test.fact?.id === VISITOR_COUNT);
const isMoreThanAdvice = ({ rule }: CompiledRule): boolean =>
  rule.kind === "silence" || (rule.kind === "duty" && rule.strength === "must");

function sheetOf(remembered: readonly CompiledTest[], { places }: FactSheet): EvaluationSheet {
  const where = (hangs: (test: CompiledTest) => boolean) =>
    remembered.flatMap((test, place) => (hangs(test) ? [place] : []));
  return {
    places,
    unread: Array.from(places, () => NOT_READ),
    blank: remembered.map(() => NOT_EVALUATED),
    onSettings: where(({ settings }) => settings.length > 0),
    headcount: places.get(VISITOR_COUNT),
    onHeadcount: where(countsVisitors),
  };
}

const compiled = new WeakMap<Policy, CompiledPolicy>();

function build(policy: Policy): CompiledPolicy {
  const settingIds = Object.keys(policy.settings);
  const definitions = new Map<string, CompiledCondition>();
  const permissions = new Map<string, CompiledRule[]>();
  const facts = createFactSheet(policy);
  const scope: ConditionScope = {
    facts,
    places: new Map(settingIds.map((id, place) => [id, place])),
    known: new Map(),
    remembered: [],
    definitions,
    permissions,
  };
  for (const rule of policy.rules)
    if (rule.kind === "definition") definitions.set(rule.defines, compileCondition(rule.as, scope));
  const granted = new Map<Rule, CompiledRule>();
  for (const rule of policy.rules) {
    if (rule.kind !== "permission") continue;
    const ready = compileRule(rule, scope);
    granted.set(rule, ready);
    permissions.set(rule.permits, [...(permissions.get(rule.permits) ?? []), ready]);
  }
  const rules = policy.rules.map((rule) => granted.get(rule) ?? compileRule(rule, scope));
  const forHeadcount = rules.filter(asksForVisitors);
  const tests = new Set([...scope.known.values()].flatMap((condition) => condition.tests));
  return {
    policy,
    settingIds,
    facts,
    rules,
    permissions,
    verdictRules: verdictRules(rules),
    forHeadcount,
    bindingHeadcount: forHeadcount.filter(isMoreThanAdvice),
    headcounts: [...tests].filter(countsVisitors),
    sheet: sheetOf(scope.remembered, facts),
  };
}

/** The policy, compiled at its first use. Do not change a policy after it has been used. */
export function compilePolicy(policy: Policy): CompiledPolicy {
  const known = compiled.get(policy);
  if (known) return known;
  const fresh = build(policy);
  compiled.set(policy, fresh);
  return fresh;
}
