import type { CompiledTest } from "./compileTest.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import type { Evaluation } from "./Evaluation.js";
import { truthNames } from "./truth.js";

/** How one comparison came out, with both sides as they were read. */
export function traceTest(test: CompiledTest, evaluation: Evaluation): ConditionTrace {
  const shown = {
    operator: test.operator,
    against: test.operand(evaluation) ?? null,
    value: test.value(evaluation) ?? null,
    truth: truthNames[test.truth(evaluation)],
  };
  return test.fact ? { fact: test.fact.id, ...shown } : { setting: test.setting ?? "", ...shown };
}
