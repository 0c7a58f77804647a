import type { Condition } from "../policy/conditionSchema.js";
import type { CompiledTest } from "./CompiledTest.js";
import { compileTest, type TestScope } from "./compileTest.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import type { Evaluation } from "./Evaluation.js";
import { always, courseFrom, courseFromBoth, type Course } from "../values/Course.js";
import { someOf } from "./someOf.js";
import { FALSE, greater, NO_QUESTION, TRUE, truthNames, UNKNOWN, type Truth, type TruthName } from "./truth.js";

/** A condition, ready to run: the comparisons in it, its truth and how the truth came about. */
export type CompiledCondition = {
  readonly truth: (evaluation: Evaluation) => Truth;
  /** Whether anything that it compares changes with events; if not, its truth was always what it is. */
  readonly changes: boolean;
  /** The truth over time, up to now. */
  readonly course: (evaluation: Evaluation) => Course<Truth>;
  /** Since when, in milliseconds, the condition has had its present truth value without a break; `-Infinity` where it always had. */
  readonly since: (evaluation: Evaluation) => number;
  readonly trace: (evaluation: Evaluation) => ConditionTrace;
  readonly tests: readonly CompiledTest[];
};

const everSince = ([FALSE, UNKNOWN, TRUE, NO_QUESTION] as const).map((truth) => Object.freeze(always(truth)));

/** Since when follows from the truth over time, and that from the truth alone where nothing changes it. */
function overTime(parts: Omit<CompiledCondition, "since">): CompiledCondition {
  const { truth, changes, trace, tests } = parts;
  const course: CompiledCondition["course"] = changes
    ? parts.course
    : (evaluation) => everSince[truth(evaluation)] ?? always(truth(evaluation));
  const since: CompiledCondition["since"] = (evaluation) => course(evaluation).at(-1)?.from ?? -Infinity;
  return { truth, changes, course, since, trace, tests };
}

/** What the conditions of one policy may refer to. Definitions are compiled before the rules that use them. */
export type ConditionScope = TestScope & {
  readonly definitions: ReadonlyMap<string, CompiledCondition>;
  /** The permissions for each act, which are compiled before the duties that ask for them. */
  readonly permissions: ReadonlyMap<string, readonly { readonly demands: CompiledCondition }[]>;
  /** The conditions made ready so far, by what they say: many rules ask the same. */
  readonly known: Map<string, CompiledCondition>;
};

const anyChanges = (parts: readonly CompiledCondition[]): boolean => parts.some(({ changes }) => changes);
const testsOf = (parts: readonly CompiledCondition[]): readonly CompiledTest[] => parts.flatMap((part) => part.tests);

const tracesOf = (parts: readonly CompiledCondition[], evaluation: Evaluation): readonly ConditionTrace[] =>
  Object.freeze(parts.map((part) => part.trace(evaluation)));

// Truth values are numbers: `and` is the lesser, and what did not arise leaves the other as it is.
const lesser = (one: Truth, two: Truth): Truth => (one < two ? one : two);
const mirrored = (truth: Truth): Truth => (truth === TRUE ? FALSE : truth === FALSE ? TRUE : truth);

// What settles the whole at all times need not be compared with the rest, and what it is without parts changes no other part.
function coursesOf(
  parts: readonly CompiledCondition[],
  evaluation: Evaluation,
  withoutParts: Truth,
  combine: (one: Truth, two: Truth) => Truth,
): Course<Truth> {
  let whole: Course<Truth> | undefined;
  for (const part of parts) {
    const course = part.course(evaluation);
    whole = whole === undefined ? course : courseFromBoth(whole, course, combine);
    if (whole.length === 1 && whole[0]?.value === mirrored(withoutParts)) return whole;
  }
  return whole ?? always(withoutParts);
}

/**
 * `all` is settled by its first false part, `any` by its first true one; without one, an unknown part leaves it unknown. Where no part arose, the
 * whole did not.
 */
function combined(traces: readonly ConditionTrace[], settling: TruthName, otherwise: TruthName): TruthName {
  let truth: TruthName = traces.length > 0 ? "does-not-arise" : otherwise;
  for (const part of traces) {
    if (part.truth === settling) return settling;
    if (part.truth === "unknown") truth = "unknown";
    else if (part.truth !== "does-not-arise" && truth === "does-not-arise") truth = otherwise;
  }
  return truth;
}

/** The truth does not hang on the order of the parts, so those with the fewest comparisons are asked first. */
const shortestFirst = (parts: readonly CompiledCondition[]): readonly CompiledCondition[] =>
  [...parts].sort((a, b) => a.tests.length - b.tests.length);

/** True where all parts are, false where one is not; with an unknown part and no false one it is unknown. */
export function allOf(parts: readonly CompiledCondition[]): CompiledCondition {
  const inTurn = shortestFirst(parts);
  return overTime({
    truth: (evaluation) => {
      let all: Truth = parts.length > 0 ? NO_QUESTION : TRUE;
      for (const part of inTurn) {
        const truth = part.truth(evaluation);
        if (truth === FALSE) return FALSE;
        all = lesser(all, truth);
      }
      return all;
    },
    changes: anyChanges(parts),
    course: (evaluation) => coursesOf(parts, evaluation, TRUE, lesser),
    trace: (evaluation) => {
      const all = tracesOf(parts, evaluation);
      return Object.freeze({ all, truth: combined(all, "false", "true") });
    },
    tests: testsOf(parts),
  });
}

/** False where all parts are, true where one is; with an unknown part and no true one it is unknown. */
function anyOf(parts: readonly CompiledCondition[]): CompiledCondition {
  const inTurn = shortestFirst(parts);
  return overTime({
    truth: (evaluation) => {
      let any: Truth = parts.length > 0 ? NO_QUESTION : FALSE;
      for (const part of inTurn) {
        const truth = part.truth(evaluation);
        if (truth === TRUE) return TRUE;
        any = greater(any, truth);
      }
      return any;
    },
    changes: anyChanges(parts),
    course: (evaluation) => coursesOf(parts, evaluation, FALSE, greater),
    trace: (evaluation) => {
      const any = tracesOf(parts, evaluation);
      return Object.freeze({ any, truth: combined(any, "true", "false") });
    },
    tests: testsOf(parts),
  });
}

const opposite = { true: "false", unknown: "unknown", false: "true", "does-not-arise": "does-not-arise" } as const;

/** The opposite of a condition; unknown stays unknown, and what did not arise stays so. */
export function notOf(part: CompiledCondition): CompiledCondition {
  return overTime({
    truth: (evaluation) => mirrored(part.truth(evaluation)),
    changes: part.changes,
    course: (evaluation) => courseFrom(part.course(evaluation), mirrored),
    trace: (evaluation) => {
      const not = part.trace(evaluation);
      return Object.freeze({ not, truth: opposite[not.truth] });
    },
    tests: part.tests,
  });
}

/**
 * True unless a condition is known to hold: while nobody can tell, it counts as not so. What it compares is no reason to wait, and it names
 * no comparison.
 */
export function notKnownToBe(part: CompiledCondition): CompiledCondition {
  const unless = (truth: Truth): Truth => (truth === TRUE ? FALSE : TRUE);
  return overTime({
    truth: (evaluation) => unless(part.truth(evaluation)),
    changes: part.changes,
    course: (evaluation) => courseFrom(part.course(evaluation), unless),
    trace: (evaluation) => {
      const not = part.trace(evaluation);
      return Object.freeze({ not, truth: not.truth === "true" ? "false" : "true" });
    },
    tests: [],
  });
}

function testOf(test: CompiledTest): CompiledCondition {
  const { truth, changes, course, trace } = test;
  return overTime({ truth, changes, course, trace, tests: [test] });
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
  if ("some" in condition) return overTime(someOf(condition.some, compileCondition(condition.where, scope)));
  return testOf(compileTest(condition, scope));
}

/** Makes a condition ready to run: a closure for each of its parts, built once for all that say the same. */
export function compileCondition(condition: Condition, scope: ConditionScope): CompiledCondition {
  const definition = "fact" in condition ? scope.definitions.get(condition.fact) : undefined;
  if (definition) return "is" in condition && condition.is === false ? notOf(definition) : definition;
  const says = JSON.stringify(condition);
  const known = scope.known.get(says);
  if (known) return known;
  const built = build(condition, scope);
  scope.known.set(says, built);
  return built;
}
