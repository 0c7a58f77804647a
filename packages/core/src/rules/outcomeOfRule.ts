import type { Evaluation } from "../conditions/Evaluation.js";
import type { Assessing } from "./Assessing.js";
import type { CompiledRule } from "./CompiledRule.js";
import { itemPointer } from "../history/itemCount.js";
import type { RememberedRule } from "./outcomeMemory.js";
import { restingOn } from "./restingOn.js";
import type { RuleOutcome } from "./RuleOutcome.js";
import type { RuleTrace } from "./RuleTrace.js";
import { stateOf } from "./stateOf.js";

function traceOf(
  { rule, applies, demands, each }: CompiledRule,
  evaluation: Evaluation,
  state: RuleTrace["state"],
): RuleTrace {
  const { id, kind, cites } = rule;
  const about = itemPointer(evaluation.subject, each, evaluation.item);
  return Object.freeze({
    rule: id,
    kind,
    cites,
    state,
    demands: demands.trace(evaluation),
    ...(about === undefined ? {} : { about }),
    ...(applies ? { applies: applies.trace(evaluation) } : {}),
  });
}

/** How a rule comes out for the item that the evaluation looks at, by its comparisons alone. */
export function outcomeOfRule(
  { rule, memory }: RememberedRule,
  evaluation: Evaluation,
  assessing: Assessing,
): RuleOutcome {
  return memory.outcome(evaluation, assessing, (judged) => {
    const state = stateOf(rule, evaluation);
    const restsOn = restingOn(rule, state, evaluation, assessing);
    return { state, restsOn, trace: traceOf(rule, evaluation, state), judged };
  });
}
