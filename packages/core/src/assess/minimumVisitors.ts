import type { CompiledPolicy } from "./compilePolicy.js";
import type { CompiledRule } from "./compileRule.js";
import { NOT_READ, type Evaluation } from "./Evaluation.js";
import { factNamed, factPlace } from "./factList.js";
import { judgeRule, type Judging } from "./judgement.js";

const MOST = 20;

function withVisitors(count: number, evaluation: Evaluation): Evaluation {
  const fact = factNamed("visitorCount");
  const values = evaluation.values.slice();
  values[factPlace(fact)] = NOT_READ;
  return { ...evaluation, values, supposed: { ...evaluation.supposed, [fact.id]: count } };
}

function speaksAgainst(rule: CompiledRule, evaluation: Evaluation, judging: Judging): boolean {
  const { state, against } = judgeRule(rule, evaluation, judging);
  if (against?.rule.kind === "permission" && against.rule.inConflict === "permitted") return false;
  return state === "unmet" || state === "unknown";
}

function leastWithout(rules: readonly CompiledRule[], evaluation: Evaluation, judging: Judging): number {
  for (let count = 1; count < MOST; count += 1) {
    const supposed = withVisitors(count, evaluation);
    if (!rules.some((rule) => speaksAgainst(rule, supposed, judging))) return count;
  }
  return MOST;
}

const binds = ({ rule }: CompiledRule): boolean =>
  rule.kind === "silence" || (rule.kind === "duty" && rule.strength === "must");

/** The least number of visitors by the binding rules, and with advice counted too; see {@link Assessment}. */
export function minimumVisitors(
  policy: CompiledPolicy,
  evaluation: Evaluation,
  asked: Judging,
): { readonly binding: number; readonly advised: number } {
  const judging = { ...asked, withGaps: false };
  const binding = leastWithout(policy.forHeadcount.filter(binds), evaluation, judging);
  return { binding, advised: leastWithout(policy.forHeadcount, evaluation, judging) };
}
