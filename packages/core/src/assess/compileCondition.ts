import type { Condition } from "../policy/conditionSchema.js";
import { compileTest, type CompiledTest, type TestScope } from "./compileTest.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import { NOT_EVALUATED, type Evaluation } from "./Evaluation.js";
import { FALSE, negated, TRUE, truthNames, UNKNOWN, type Truth, type TruthName } from "./truth.js";

/** A condition, ready to run: its truth, how the truth came about, and the comparisons in it. */
export type CompiledCondition = {
  readonly truth: (evaluation: Evaluation) => Truth;
  readonly trace: (evaluation: Evaluation) => ConditionTrace;
  readonly tests: readonly CompiledTest[];
};

/** What the conditions of one policy may refer to. Definitions are compiled before the rules that use them. */
export type ConditionScope = TestScope & {
  readonly definitions: ReadonlyMap<string, CompiledCondition>;
  /** The permissions for each act, which are compiled before the duties that ask for them. */
  readonly permissions: ReadonlyMap<string, readonly { readonly demands: CompiledCondition }[]>;
  /** The conditions made ready so far, by what they say: many rules ask the same. */
  readonly known: Map<string, CompiledCondition>;
};

const testsOf = (parts: readonly CompiledCondition[]): readonly CompiledTest[] => parts.flatMap((part) => part.tests);

const tracesOf = (parts: readonly CompiledCondition[], evaluation: Evaluation): readonly ConditionTrace[] =>
  Object.freeze(parts.map((part) => part.trace(evaluation)));

/** `all` is settled by its first false part, `any` by its first true one; without one, an unknown part leaves it unknown. */
function combined(traces: readonly ConditionTrace[], settling: TruthName, otherwise: TruthName): TruthName {
  let truth = otherwise;
  for (const part of traces) {
    if (part.truth === settling) return settling;
    if (part.truth === "unknown") truth = "unknown";
  }
  return truth;
}

/** The answer does not hang on the order of the parts, so those with the fewest comparisons are asked first. */
function joined(parts: readonly CompiledCondition[], settling: Truth, otherwise: Truth) {
  const cheapestFirst = [...parts].sort((a, b) => a.tests.length - b.tests.length);
  return (evaluation: Evaluation): Truth => {
    let truth = otherwise;
    for (const part of cheapestFirst) {
      const found = part.truth(evaluation);
      if (found === settling) return settling;
      if (found === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
}

function allOf(parts: readonly CompiledCondition[]): CompiledCondition {
  const trace = (evaluation: Evaluation): ConditionTrace => {
    const all = tracesOf(parts, evaluation);
    return Object.freeze({ all, truth: combined(all, "false", "true") });
  };
  return { truth: joined(parts, FALSE, TRUE), tests: testsOf(parts), trace };
}

function anyOf(parts: readonly CompiledCondition[]): CompiledCondition {
  const trace = (evaluation: Evaluation): ConditionTrace => {
    const any = tracesOf(parts, evaluation);
    return Object.freeze({ any, truth: combined(any, "true", "false") });
  };
  return { truth: joined(parts, TRUE, FALSE), tests: testsOf(parts), trace };
}

const opposite = { true: "false", unknown: "unknown", false: "true" } as const;

/** The opposite of a condition; unknown stays unknown. */
export function notOf(part: CompiledCondition): CompiledCondition {
  const trace = (evaluation: Evaluation): ConditionTrace => {
    const not = part.trace(evaluation);
    return Object.freeze({ not, truth: opposite[not.truth] });
  };
  return { truth: (evaluation) => negated(part.truth(evaluation)), tests: part.tests, trace };
}

/** The same condition, evaluated once in an evaluation. One of a fact of several things is another for each of them. */
function remembered({ truth, trace, tests }: CompiledCondition, place: number, plain: boolean): CompiledCondition {
  if (plain || tests.some(({ ofItems }) => ofItems)) return { truth, trace, tests };
  return {
    truth: (evaluation) => {
      const known = evaluation.truths[place] ?? NOT_EVALUATED;
      return known === NOT_EVALUATED ? (evaluation.truths[place] = truth(evaluation)) : known;
    },
    trace,
    tests,
  };
}

function build(condition: Condition, scope: ConditionScope): CompiledCondition {
  if ("all" in condition) return allOf(condition.all.map((part) => compileCondition(part, scope)));
  if ("any" in condition) return anyOf(condition.any.map((part) => compileCondition(part, scope)));
  if ("not" in condition) return notOf(compileCondition(condition.not, scope));
  if ("permitted" in condition) {
    const act = condition.permitted;
    const granted = anyOf((scope.permissions.get(act) ?? []).map(({ demands }) => demands));
    return { ...granted, trace: (evaluation) => ({ permitted: act, truth: truthNames[granted.truth(evaluation)] }) };
  }
  const test = compileTest(condition, scope);
  return { truth: test.truth, tests: [test], trace: test.trace };
}

/** Makes a condition ready to run: a closure for each of its parts, built once for all that say the same. */
export function compileCondition(condition: Condition, scope: ConditionScope): CompiledCondition {
  const definition = "fact" in condition ? scope.definitions.get(condition.fact) : undefined;
  if (definition) return "is" in condition && condition.is === false ? notOf(definition) : definition;
  const says = JSON.stringify(condition);
  const known = scope.known.get(says);
  if (known) return known;
  const built = build(condition, scope);
  const [only] = built.tests;
  const plain = "fact" in condition && only?.plain === true;
  const ready = remembered(built, scope.known.size, plain);
  scope.known.set(says, ready);
  return ready;
}
