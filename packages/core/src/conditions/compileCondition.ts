import type { Condition } from "../policy/conditionSchema.js";
import { compileTest, type CompiledTest, type TestScope } from "./compileTest.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import { NOT_EVALUATED, type Evaluation } from "./Evaluation.js";
import { answering, asking, decide, type Decision, type Outcomes } from "./decision.js";
import { always, courseFrom, courseFromBoth, type Course } from "../values/Course.js";
import { FALSE, TRUE, truthNames, UNKNOWN, type Truth, type TruthName } from "./truth.js";

/**
 * A condition, ready to run: the comparisons in it, its truth and how the truth came about. `leadingTo` puts it into a larger diagram, with
 * what follows when it is true, unknown or false.
 */
export type CompiledCondition = {
  readonly leadingTo: <Answer>(outcomes: Outcomes<Answer>) => Decision<Answer>;
  readonly truth: (evaluation: Evaluation) => Truth;
  /** The truth over time, up to now. */
  readonly course: (evaluation: Evaluation) => Course<Truth>;
  /** Since when, in milliseconds, the condition has had its present truth value without a break; `-Infinity` where it always had. */
  readonly since: (evaluation: Evaluation) => number;
  readonly trace: (evaluation: Evaluation) => ConditionTrace;
  readonly tests: readonly CompiledTest[];
};

type Parts = Pick<CompiledCondition, "leadingTo" | "course" | "trace" | "tests">;

const truths = { yes: answering<Truth>(TRUE), unknown: answering<Truth>(UNKNOWN), no: answering<Truth>(FALSE) };

/** With its own diagram, which is drawn when it is first asked for: most conditions are only ever parts of others. */
function withTruth(parts: Parts): CompiledCondition {
  let own: Decision<Truth> | undefined;
  return {
    ...parts,
    truth: (evaluation) => decide((own ??= parts.leadingTo(truths)), evaluation),
    since: (evaluation) => parts.course(evaluation).at(-1)?.from ?? -Infinity,
  };
}

/** What the conditions of one policy may refer to. Definitions are compiled before the rules that use them. */
export type ConditionScope = TestScope & {
  readonly definitions: ReadonlyMap<string, CompiledCondition>;
  /** The permissions for each act, which are compiled before the duties that ask for them. */
  readonly permissions: ReadonlyMap<string, readonly { readonly demands: CompiledCondition }[]>;
  /** The conditions made ready so far, by what they say: many rules ask the same. */
  readonly known: Map<string, CompiledCondition>;
  /** The comparisons whose answers an evaluation remembers, by their places in it. */
  readonly remembered: CompiledTest[];
};

const testsOf = (parts: readonly CompiledCondition[]): readonly CompiledTest[] => parts.flatMap((part) => part.tests);

const tracesOf = (parts: readonly CompiledCondition[], evaluation: Evaluation): readonly ConditionTrace[] =>
  Object.freeze(parts.map((part) => part.trace(evaluation)));

const lesser = (one: Truth, two: Truth): Truth => (one < two ? one : two);
const greater = (one: Truth, two: Truth): Truth => (one > two ? one : two);
const mirrored = (truth: Truth): Truth => (truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE);

const coursesOf = (
  parts: readonly CompiledCondition[],
  evaluation: Evaluation,
  withoutParts: Truth,
  combine: (one: Truth, two: Truth) => Truth,
): Course<Truth> =>
  parts
    .map((part) => part.course(evaluation))
    .reduce((one, two) => courseFromBoth(one, two, combine), always(withoutParts));

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
const dearestFirst = (parts: readonly CompiledCondition[]): readonly CompiledCondition[] =>
  [...parts].sort((a, b) => a.tests.length - b.tests.length).reverse();

/** Drawn from its last part to its first, once for all parts known so far and once for an unknown one among them. */
function allOf(parts: readonly CompiledCondition[]): CompiledCondition {
  const last = dearestFirst(parts);
  const leadingTo = <Answer>({ yes, unknown, no }: Outcomes<Answer>): Decision<Answer> => {
    let [known, open] = [yes, unknown];
    for (const part of last) {
      const same = known === open;
      const next = part.leadingTo({ yes: known, unknown: open, no });
      open = same ? next : part.leadingTo({ yes: open, unknown: open, no });
      known = next;
    }
    return known;
  };
  const trace = (evaluation: Evaluation): ConditionTrace => {
    const all = tracesOf(parts, evaluation);
    return Object.freeze({ all, truth: combined(all, "false", "true") });
  };
  const course = (evaluation: Evaluation): Course<Truth> => coursesOf(parts, evaluation, TRUE, lesser);
  return withTruth({ leadingTo, course, tests: testsOf(parts), trace });
}

/** One of several is true unless all of them are not. */
function anyOf(parts: readonly CompiledCondition[]): CompiledCondition {
  const { leadingTo } = notOf(allOf(parts.map(notOf)));
  const trace = (evaluation: Evaluation): ConditionTrace => {
    const any = tracesOf(parts, evaluation);
    return Object.freeze({ any, truth: combined(any, "true", "false") });
  };
  const course = (evaluation: Evaluation): Course<Truth> => coursesOf(parts, evaluation, FALSE, greater);
  return withTruth({ leadingTo, course, tests: testsOf(parts), trace });
}

const opposite = { true: "false", unknown: "unknown", false: "true" } as const;

/** The opposite of a condition; unknown stays unknown. */
export function notOf(part: CompiledCondition): CompiledCondition {
  const trace = (evaluation: Evaluation): ConditionTrace => {
    const not = part.trace(evaluation);
    return Object.freeze({ not, truth: opposite[not.truth] });
  };
  return withTruth({
    leadingTo: ({ yes, unknown, no }) => part.leadingTo({ yes: no, unknown, no: yes }),
    course: (evaluation) => courseFrom(part.course(evaluation), mirrored),
    tests: part.tests,
    trace,
  });
}

/** Makes a comparison once in an evaluation, however many rules ask it. */
function rememberedTruth(test: CompiledTest, { remembered }: ConditionScope): CompiledTest["truth"] {
  const place = remembered.push(test) - 1;
  return (evaluation) => {
    const known = evaluation.truths[place] ?? NOT_EVALUATED;
    return known === NOT_EVALUATED ? (evaluation.truths[place] = test.truth(evaluation)) : known;
  };
}

/** A single comparison. A plain one is as quick to make as to remember, and one of one of several things is another for each. */
function testOf(test: CompiledTest, scope: ConditionScope): CompiledCondition {
  const { place, wanted } = test.lookUp ?? { place: -1, wanted: true };
  const truth = test.plain || test.ofItems ? test.truth : rememberedTruth(test, scope);
  const asked = { place, wanted, value: test.value, truth };
  return withTruth({
    leadingTo: (outcomes) => asking(asked, outcomes),
    course: test.course,
    tests: [test],
    trace: test.trace,
  });
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
  return testOf(compileTest(condition, scope), scope);
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
