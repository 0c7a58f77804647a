import type { CompiledTest } from "./compileTest.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import type { Evaluation } from "./Evaluation.js";
import type { FactValue } from "./Fact.js";
import { truthNames, type Truth } from "./truth.js";

type Traced = Omit<CompiledTest, "trace">;
type TestTrace = (against: FactValue | null, value: FactValue | null, truth: Truth) => ConditionTrace;

function writer({ fact, setting = "", operator }: Traced): TestTrace {
  const id = fact?.id;
  if (id === undefined)
    return (against, value, truth) => ({ setting, operator, against, value, truth: truthNames[truth] });
  return (against, value, truth) => ({ fact: id, operator, against, value, truth: truthNames[truth] });
}

/**
 * Says how one comparison came out, with both sides as they were read. A comparison with a yes or no comes out in very few ways; these
 * entries are made when they first come up, frozen, and shared by every trace.
 */
export function testTracer(test: Traced): (evaluation: Evaluation) => ConditionTrace {
  const write = writer(test);
  const made = new Map<FactValue | null, ConditionTrace>();
  const { plain } = test;
  return (evaluation) => {
    const value = test.value(evaluation) ?? null;
    const known = plain ? made.get(value) : undefined;
    if (known) return known;
    const against = test.operand(evaluation) ?? null;
    const trace = write(against, value, test.truth(evaluation));
    if (plain) made.set(value, Object.freeze(trace));
    return trace;
  };
}
