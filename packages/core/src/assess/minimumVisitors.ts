import type { CompiledPolicy } from "../rules/compilePolicy.js";
import type { CompiledRule } from "../rules/compileRule.js";
import { firstHeadcount, type Evaluation } from "../conditions/Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import { judgeRule, type Judging } from "../rules/judgement.js";

/** The most visitors that a record holds. */
const MOST = 20;

function speaksAgainst(rule: CompiledRule, evaluation: Evaluation, judging: Judging): boolean {
  const { state, against } = judgeRule(rule, evaluation, judging);
  if (against?.rule.kind === "permission" && against.rule.inConflict === "permitted") return false;
  return state === "unmet" || state === "unknown";
}

/** The number from which one visitor more makes no difference: above every number that visitors are compared with. */
function noDifferenceFrom({ headcounts: tests }: CompiledPolicy, evaluation: Evaluation): number {
  let most = 0;
  const consider = (compared: FactValue | undefined): void => {
    if (typeof compared === "number") most = Math.max(most, compared);
  };
  for (const test of tests) {
    consider(test.operand(evaluation));
    if (test.other) consider(test.value(evaluation));
  }
  return Math.min(MOST - 1, most + 1);
}

function leastWithout(
  rules: readonly CompiledRule[],
  range: readonly [number, number],
  evaluation: Evaluation,
  judging: Judging,
): number | undefined {
  const passes = (): boolean => {
    for (const rule of rules) if (speaksAgainst(rule, evaluation, judging)) return false;
    return true;
  };
  return firstHeadcount(evaluation, range, passes);
}

/** The least number of visitors by the binding rules, and with advice counted too, which is never less; see {@link Assessment}. */
export function minimumVisitors(
  policy: CompiledPolicy,
  evaluation: Evaluation,
  asked: Judging,
): { readonly binding: number | undefined; readonly advised: number | undefined } {
  const judging = { ...asked, withGaps: false };
  const last = noDifferenceFrom(policy, evaluation);
  const binding = leastWithout(policy.bindingHeadcount, [1, last], evaluation, judging);
  if (binding === undefined) return { binding, advised: undefined };
  const advised = leastWithout(policy.forHeadcount, [binding, Math.max(binding, last)], evaluation, judging);
  return { binding, advised };
}
