import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import { compileCondition, type CompiledCondition, type ConditionScope } from "./compileCondition.js";
import { compileRule, type CompiledRule } from "./compileRule.js";
import { blankSheet, type BlankSheet } from "./Evaluation.js";
import { verdictRules, type VerdictRules } from "./verdictRules.js";

const VISITOR_COUNT = "visitorCount";

/** A policy made ready to run: a closure per condition, built once and kept as long as the policy itself. */
export type CompiledPolicy = {
  readonly policy: Policy;
  readonly settingIds: readonly string[];
  readonly rules: readonly CompiledRule[];
  /** For each act, the rules that permit it. */
  readonly permissions: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly verdictRules: VerdictRules;
  /** The rules that ask for a number of visitors. */
  readonly forHeadcount: readonly CompiledRule[];
  readonly blank: BlankSheet;
};

const asksForVisitors = ({ rule, demands }: CompiledRule): boolean =>
  (rule.kind === "duty" || rule.kind === "silence") && demands.tests.some((test) => test.fact?.id === VISITOR_COUNT);

const compiled = new WeakMap<Policy, CompiledPolicy>();

function build(policy: Policy): CompiledPolicy {
  const settingIds = Object.keys(policy.settings);
  const definitions = new Map<string, CompiledCondition>();
  const permissions = new Map<string, CompiledRule[]>();
  const scope: ConditionScope = {
    places: new Map(settingIds.map((id, place) => [id, place])),
    known: new Map(),
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
  return {
    policy,
    settingIds,
    rules,
    permissions,
    verdictRules: verdictRules(rules),
    forHeadcount: rules.filter(asksForVisitors),
    blank: blankSheet(scope.known.size),
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
