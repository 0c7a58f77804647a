import type { BindingRule, Rule } from "../policy/ruleSchema.js";
import type { CompiledRule } from "./compileRule.js";
import { isPreparation, settlesAt } from "./outcomeOf.js";

/** `deciding` rules can stop a visit or leave it untold; `preparing` ones can only add conditions. */
type Stage = { readonly deciding: readonly CompiledRule[]; readonly preparing: readonly CompiledRule[] };

/** The rules that a verdict needs, before and after the departure. */
export type VerdictRules = { readonly beforehand: Stage; readonly afterwards: Stage };

const binds = (rule: Rule): rule is BindingRule =>
  (rule.kind === "duty" || rule.kind === "ban") && rule.strength === "must";

/** Whether a rule can move the verdict: a must, or a silence of the policy. Advice never does. */
function decidesVerdict(rule: Rule): boolean {
  return rule.kind === "silence" || binds(rule);
}

/** Before departure a must without gate is at most pending, unless it is settled at all times; it counts only if it prepares the visit. */
const decidesBeforehand = (rule: Rule): boolean =>
  rule.kind === "silence" ||
  (binds(rule) && (rule.gate === true || rule.rulesOut !== undefined || settlesAt(rule) === "always"));

/** Whether a rule can move the verdict at this point of the visit. */
export function movesVerdict(rule: Rule, departed: boolean): boolean {
  return departed ? decidesVerdict(rule) : decidesBeforehand(rule) || (binds(rule) && isPreparation(rule.phase));
}

/** Sorts a policy's rules for {@link visitVerdict}, the ones that can stop a visit first. */
export function verdictRules(rules: readonly CompiledRule[]): VerdictRules {
  const deciding = rules.filter(({ rule }) => decidesBeforehand(rule));
  const preparing = rules.filter(({ rule }) => !decidesBeforehand(rule) && movesVerdict(rule, false));
  const gates = deciding.filter(({ rule }) => binds(rule) && rule.gate === true);
  return {
    beforehand: { deciding: [...gates, ...deciding.filter((rule) => !gates.includes(rule))], preparing },
    afterwards: { deciding: rules.filter(({ rule }) => decidesVerdict(rule)), preparing: [] },
  };
}
