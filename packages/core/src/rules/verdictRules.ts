import type { BindingRule, Rule } from "../policy/ruleSchema.js";
import type { CompiledRule } from "./CompiledRule.js";
import { isTimed as isTimedTest } from "./isTimed.js";
import { shownTimers } from "./shownTimers.js";
import { settlesAt } from "../policy/settlesAt.js";
import { isPreparation } from "./outcomeOf.js";
import type { Progress } from "../history/Progress.js";

/** `deciding` rules can stop a visit or leave it untold; `preparing` ones can only add conditions. */
type Stage = { readonly deciding: readonly CompiledRule[]; readonly preparing: readonly CompiledRule[] };

/** The rules that a verdict needs, while the visit is prepared and afterwards. */
export type VerdictRules = { readonly beforehand: Stage; readonly afterwards: Stage };

const binds = (rule: Rule): rule is BindingRule =>
  (rule.kind === "duty" || rule.kind === "ban") && rule.strength === "must";

/** Whether a rule can move the verdict: a must, or a silence of the policy. Advice never does. */
function decidesVerdict(rule: Rule): boolean {
  return rule.kind === "silence" || binds(rule);
}

/**
 * Before departure a must without gate is at most pending, unless it is settled at all times or by a clock of its own; it counts only if it
 * prepares the visit.
 */
const decidesBeforehand = (rule: Rule): boolean =>
  rule.kind === "silence" || (binds(rule) && (rule.gate === true || rule.rulesOut !== undefined || isTimed(rule)));

const isTimed = (rule: BindingRule): boolean => settlesAt(rule) === "always" || shownTimers(rule).length > 0;

const countsBeforehand = (rule: Rule): boolean => decidesBeforehand(rule) || (binds(rule) && isPreparation(rule.phase));

/** Whether duties beyond the preparation may be settled: the visit departed, or it never did and its record was filed all the same. */
const isBeyondPreparation = ({ departed, closed }: Progress): boolean => departed || closed;

/** Whether a rule can move the verdict at this point of the visit. */
export function movesVerdict(rule: Rule, progress: Progress): boolean {
  return isBeyondPreparation(progress) ? decidesVerdict(rule) : countsBeforehand(rule);
}

/** Sorts a policy's rules for {@link visitVerdict}, the ones that can stop a visit first. */
export function verdictRules(rules: readonly CompiledRule[]): VerdictRules {
  const deciding = rules.filter(({ rule }) => decidesBeforehand(rule));
  const preparing = rules.filter(({ rule }) => !decidesBeforehand(rule) && countsBeforehand(rule));
  const isGate = ({ rule }: CompiledRule): boolean => binds(rule) && rule.gate === true;
  const first = [...deciding.filter(isGate), ...deciding.filter((rule) => !isGate(rule))];
  return {
    beforehand: { deciding: timedLast(first), preparing },
    afterwards: { deciding: timedLast(rules.filter(({ rule }) => decidesVerdict(rule))), preparing: [] },
  };
}

// To reckon a timed clause takes longer than to look at a fact, and a visit that is stopped by a fact needs none.
function timedLast(rules: readonly CompiledRule[]): readonly CompiledRule[] {
  const asksTimer = ({ tests }: CompiledRule): boolean => tests.some(isTimedTest);
  return [...rules.filter((rule) => !asksTimer(rule)), ...rules.filter(asksTimer)];
}

/** Those of them that this point of the visit asks for. */
export function stageAt({ beforehand, afterwards }: VerdictRules, progress: Progress): Stage {
  return isBeyondPreparation(progress) ? afterwards : beforehand;
}
