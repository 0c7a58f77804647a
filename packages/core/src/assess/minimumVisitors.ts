import type { CompiledPolicy } from "./compilePolicy.js";
import type { CompiledRule } from "./compileRule.js";
import { headcounts, type Evaluation } from "./Evaluation.js";
import { judgeRule, type Judging } from "./judgement.js";

const MOST = 20;

function speaksAgainst(rule: CompiledRule, evaluation: Evaluation, judging: Judging): boolean {
  const { state, against } = judgeRule(rule, evaluation, judging);
  if (against?.rule.kind === "permission" && against.rule.inConflict === "permitted") return false;
  return state === "unmet" || state === "unknown";
}

/** The number from which one visitor more makes no difference: above every number that visitors are compared with. */
function noDifferenceFrom({ headcounts: tests }: CompiledPolicy, evaluation: Evaluation): number {
  const compared = tests.flatMap((test) => [test.operand(evaluation), test.other && test.value(evaluation)]);
  return Math.min(MOST - 1, Math.max(0, ...compared.filter((each) => typeof each === "number")) + 1);
}

function leastWithout(rules: readonly CompiledRule[], from: number, evaluation: Evaluation, judging: Judging): number {
  const last = noDifferenceFrom(judging.compiled, evaluation);
  for (const [count, supposed] of headcounts(evaluation, from, Math.max(from, last)))
    if (!rules.some((rule) => speaksAgainst(rule, supposed, judging))) return count;
  return MOST;
}

/** The least number of visitors by the binding rules, and with advice counted too, which is never less; see {@link Assessment}. */
export function minimumVisitors(
  policy: CompiledPolicy,
  evaluation: Evaluation,
  asked: Judging,
): { readonly binding: number; readonly advised: number } {
  const judging = { ...asked, withGaps: false };
  const binding = leastWithout(policy.bindingHeadcount, 1, evaluation, judging);
  return { binding, advised: leastWithout(policy.forHeadcount, binding, evaluation, judging) };
}
