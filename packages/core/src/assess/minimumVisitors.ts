import { supposing, type Evaluation } from "../conditions/Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import type { CompiledPolicy } from "../rules/CompiledPolicy.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import { judgeRule } from "../rules/judgeRule.js";
import type { Judging } from "../rules/Judging.js";

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
  [from, to]: readonly [number, number],
  evaluation: Evaluation,
  judging: Judging,
): number | undefined {
  for (let count = from; count <= to; count += 1) {
    const supposed = supposing(evaluation, { visitorCount: count });
    if (!rules.some((rule) => speaksAgainst(rule, supposed, judging))) return count;
  }
  return undefined;
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
