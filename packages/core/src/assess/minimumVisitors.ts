import type { CompiledPolicy } from "./compilePolicy.js";
import type { CompiledRule } from "./compileRule.js";
import { otherwise, type Evaluation } from "./Evaluation.js";
import { factNamed, factPlace } from "./factList.js";
import { judgeRule, type Judging } from "./judgement.js";

const MOST = 20;

/** The same visit with so many visitors. What else is known of them stays as it is. */
function withVisitors(count: number, evaluation: Evaluation): Evaluation {
  const values = evaluation.values.slice();
  values[factPlace(factNamed("visitorCount"))] = count;
  return otherwise(evaluation, { values });
}

function speaksAgainst(rule: CompiledRule, evaluation: Evaluation, judging: Judging): boolean {
  const { state, against } = judgeRule(rule, evaluation, judging);
  if (against?.rule.kind === "permission" && against.rule.inConflict === "permitted") return false;
  return state === "unmet" || state === "unknown";
}

function leastWithout(rules: readonly CompiledRule[], from: number, evaluation: Evaluation, judging: Judging): number {
  for (let count = from; count < MOST; count += 1) {
    const supposed = withVisitors(count, evaluation);
    if (!rules.some((rule) => speaksAgainst(rule, supposed, judging))) return count;
  }
  return MOST;
}

const binds = ({ rule }: CompiledRule): boolean =>
  rule.kind === "silence" || (rule.kind === "duty" && rule.strength === "must");

/** The least number of visitors by the binding rules, and with advice counted too, which is never less; see {@link Assessment}. */
export function minimumVisitors(
  policy: CompiledPolicy,
  evaluation: Evaluation,
  asked: Judging,
): { readonly binding: number; readonly advised: number } {
  const judging = { ...asked, withGaps: false };
  const binding = leastWithout(policy.forHeadcount.filter(binds), 1, evaluation, judging);
  return { binding, advised: leastWithout(policy.forHeadcount, binding, evaluation, judging) };
}
