import type { CompiledTest } from "./CompiledTest.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import type { Evaluation } from "./Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import { truthNames } from "./truth.js";

type Traced = Pick<CompiledTest, "fact" | "setting" | "operator" | "value" | "operand" | "apart" | "truth">;

/** A list is copied, so that a trace does not change with the record, nor the policy with a trace. */
const kept = (value: FactValue | undefined): FactValue | null =>
  value === undefined ? null : typeof value === "object" ? Object.freeze([...value]) : value;

/** Says how one comparison came out, with both sides as they were read. */
export function testTracer({
  fact,
  setting = "",
  operator,
  value,
  operand,
  apart,
  truth,
}: Traced): (evaluation: Evaluation) => ConditionTrace {
  return (evaluation) => {
    const outcome = {
      operator,
      against: kept(operand(evaluation)),
      value: kept(value(evaluation)),
      truth: truthNames[truth(evaluation)],
      ...(apart?.(evaluation) === undefined ? {} : { arises: false as const }),
    };
    return Object.freeze(fact ? { fact: fact.id, ...outcome } : { setting, ...outcome });
  };
}
