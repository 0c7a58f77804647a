import type { Condition } from "../policy/conditionSchema.js";
import { compileTest, type CompiledTest, type SettingPlaces } from "./compileTest.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import type { Evaluation } from "./Evaluation.js";
import { traceTest } from "./traceTest.js";
import { FALSE, negated, TRUE, truthNames, UNKNOWN, type Truth } from "./truth.js";

/** A condition, ready to run: its truth, how the truth came about, and the comparisons in it. */
export type CompiledCondition = {
  readonly truth: (evaluation: Evaluation) => Truth;
  readonly trace: (evaluation: Evaluation) => ConditionTrace;
  readonly tests: readonly CompiledTest[];
};

/** What the conditions of one policy may refer to. Definitions are compiled before the rules that use them. */
export type ConditionScope = {
  readonly places: SettingPlaces;
  readonly definitions: ReadonlyMap<string, CompiledCondition>;
  /** The permissions for each act, which are compiled before the duties that ask for them. */
  readonly permissions: ReadonlyMap<string, readonly { readonly demands: CompiledCondition }[]>;
};

const testsOf = (parts: readonly CompiledCondition[]): readonly CompiledTest[] => parts.flatMap((part) => part.tests);

function allOf(parts: readonly CompiledCondition[]): CompiledCondition {
  const truth = (evaluation: Evaluation): Truth => {
    let least: Truth = TRUE;
    for (const part of parts) {
      const found = part.truth(evaluation);
      if (found === FALSE) return FALSE;
      if (found === UNKNOWN) least = UNKNOWN;
    }
    return least;
  };
  return { truth, tests: testsOf(parts), trace: (evaluation) => ({ all: parts.map((part) => part.trace(evaluation)), truth: truthNames[truth(evaluation)] }) };
}

function anyOf(parts: readonly CompiledCondition[]): CompiledCondition {
  const truth = (evaluation: Evaluation): Truth => {
    let most: Truth = FALSE;
    for (const part of parts) {
      const found = part.truth(evaluation);
      if (found === TRUE) return TRUE;
      if (found === UNKNOWN) most = UNKNOWN;
    }
    return most;
  };
  return { truth, tests: testsOf(parts), trace: (evaluation) => ({ any: parts.map((part) => part.trace(evaluation)), truth: truthNames[truth(evaluation)] }) };
}

/** The opposite of a condition; unknown stays unknown. */
export function notOf(part: CompiledCondition): CompiledCondition {
  const truth = (evaluation: Evaluation): Truth => negated(part.truth(evaluation));
  return { truth, tests: part.tests, trace: (evaluation) => ({ not: part.trace(evaluation), truth: truthNames[truth(evaluation)] }) };
}

/** Makes a condition ready to run: a closure for each of its parts, built once. */
export function compileCondition(condition: Condition, scope: ConditionScope): CompiledCondition {
  if ("all" in condition) return allOf(condition.all.map((part) => compileCondition(part, scope)));
  if ("any" in condition) return anyOf(condition.any.map((part) => compileCondition(part, scope)));
  if ("not" in condition) return notOf(compileCondition(condition.not, scope));
  if ("permitted" in condition) {
    const act = condition.permitted;
    const granted = anyOf((scope.permissions.get(act) ?? []).map(({ demands }) => demands));
    return { ...granted, trace: (evaluation) => ({ permitted: act, truth: truthNames[granted.truth(evaluation)] }) };
  }
  const definition = "fact" in condition ? scope.definitions.get(condition.fact) : undefined;
  if (definition) return condition.is === false ? notOf(definition) : definition;
  const test = compileTest(condition, scope.places);
  return { truth: test.truth, tests: [test], trace: (evaluation) => traceTest(test, evaluation) };
}
