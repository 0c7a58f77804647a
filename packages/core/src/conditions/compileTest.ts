import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { operatorNames, type OperatorName, type Reference, type Scalar, type Test } from "../policy/conditionSchema.js";
import { compare } from "./compare.js";
import type { CompiledTest } from "./CompiledTest.js";
import { factCourse, readCounted, type CourseReader, type FactReader, type FactSheet } from "./createFactSheet.js";
import type { Evaluation } from "./Evaluation.js";
import type { Fact, FactValue } from "../facts/Fact.js";
import { apartFrom, type Use } from "./apartFrom.js";
import { always, courseFrom, courseFromBoth, type Course } from "../values/Course.js";
import { optionsOf } from "./optionsOf.js";
import { testTracer } from "./testTracer.js";
import { FALSE, truthOf, TRUE, UNKNOWN, type Truth } from "./truth.js";

/** What one operator makes of both sides; `options` are the words of the fact, in order. */
type Answer = (value: Value, operand: Value, options: readonly string[] | undefined) => Truth;
type Value = FactValue | undefined;

/** Where the facts and settings of a policy stand in an evaluation. */
export type TestScope = {
  readonly places: ReadonlyMap<string, number>;
  readonly facts: FactSheet;
  /** The settings that the limit of each timed clause names. */
  readonly timerSettings: ReadonlyMap<string, readonly string[]>;
  /** What its comparisons are for; an occasion, if not given. */
  readonly use?: Use;
};

function placeOf(setting: string, { places }: TestScope): number {
  const place = places.get(setting);
  if (place === undefined)
    throw new HomeVisitsError(
      "unknown-setting",
      "A rule names a setting that its policy does not have. Parse the policy first.",
    );
  return place;
}

/** The place of the setting by which a fact counts, where the policy has that. */
const countedBy = (fact: Fact | undefined, { places }: TestScope): number | undefined =>
  fact?.countsBy === undefined ? undefined : places.get(fact.countsBy);

function factReader(fact: Fact, scope: TestScope): FactReader {
  const place = countedBy(fact, scope);
  return place === undefined ? scope.facts.reader(fact) : (evaluation) => readCounted(fact, place, evaluation);
}

function reader(reference: Reference, scope: TestScope): FactReader {
  if ("fact" in reference) return factReader(scope.facts.named(reference), scope);
  const place = placeOf(reference.setting, scope);
  return (evaluation) => evaluation.settings[place];
}

function isReference(operand: Scalar | readonly string[] | Reference): operand is Reference {
  return typeof operand === "object" && !Array.isArray(operand);
}

/** Unknown where either side is not known or the two cannot be compared; `recorded` alone is always known. */
function answerOf(operator: OperatorName): Answer {
  if (operator === "recorded") return (value, wanted) => truthOf((value !== undefined) === wanted);
  const comparison = compare[operator];
  return (value, operand, options) => {
    if (value === undefined || operand === undefined) return UNKNOWN;
    const answer = comparison(value, operand, options);
    return answer === undefined ? UNKNOWN : truthOf(answer);
  };
}

function plainTest(value: FactReader, wanted: boolean): CompiledTest["truth"] {
  return (evaluation) => {
    const found = value(evaluation);
    return found === undefined ? UNKNOWN : found === wanted ? TRUE : FALSE;
  };
}

// A list of the policy is frozen, and looking through one takes several times as long.
function constant(given: Scalar | readonly string[]): FactReader {
  const value = typeof given === "object" ? [...given] : given;
  return () => value;
}

/** One side of a comparison over time: a fact by its course, a setting or a plain value as it always was. */
const sideOverTime = (fact: Fact | undefined, reader: FactReader): CourseReader =>
  fact?.course ? factCourse(fact) : (evaluation) => always(reader(evaluation));

/**
 * Makes one comparison ready to run.
 * @throws HomeVisitsError `unknown-fact` or `unknown-setting`, which {@link parsePolicy} rules out
 */
export function compileTest(test: Test, scope: TestScope): CompiledTest {
  const fact = "fact" in test ? scope.facts.named(test) : undefined;
  const value = fact ? factReader(fact, scope) : reader(test, scope);
  const operator = operatorNames.find((name) => test[name] !== undefined) ?? "recorded";
  const given = test[operator] ?? true;
  const operand = isReference(given) ? reader(given, scope) : constant(given);
  const named = [
    "setting" in test ? test.setting : undefined,
    isReference(given) && "setting" in given ? given.setting : undefined,
    ...("timer" in test ? (scope.timerSettings.get(test.timer) ?? []) : []),
  ];
  const other = isReference(given) && "fact" in given ? scope.facts.named(given) : undefined;
  const counts = [countedBy(fact, scope), countedBy(other, scope)].flatMap((place) => place ?? []);
  const settings = [...named.flatMap((id) => (id === undefined ? [] : [placeOf(id, scope)])), ...counts];
  const answer = answerOf(operator);
  const optionsIn = ({ subject }: Evaluation) => fact && optionsOf(fact, subject);
  const isPlain = operator === "is" && typeof given === "boolean";
  const compared: CompiledTest["truth"] = isPlain
    ? plainTest(value, given)
    : (evaluation) => answer(value(evaluation), operand(evaluation), optionsIn(evaluation));
  const sides = [...(fact ? [{ fact, value }] : []), ...(other ? [{ fact: other, value: operand }] : [])];
  const apart = apartFrom(sides, operator, scope.use ?? "occasion");
  const truth: CompiledTest["truth"] = apart ? (evaluation) => apart(evaluation) ?? compared(evaluation) : compared;
  const [left, right] = [sideOverTime(fact, value), sideOverTime(other, operand)];
  const course = (evaluation: Evaluation): Course<Truth> => {
    const options = optionsIn(evaluation);
    const without = apart?.(evaluation);
    if (without !== undefined) return always(without);
    if (other !== undefined)
      return courseFromBoth(left(evaluation), right(evaluation), (one, two) => answer(one, two, options));
    const two = operand(evaluation);
    return courseFrom(left(evaluation), (one) => answer(one, two, options));
  };
  const setting = "setting" in test ? test.setting : undefined;
  const plain = fact?.type === "yes-no" && isPlain;
  const trace = testTracer({ fact, setting, operator, value, operand, apart, truth });
  const changes = fact?.course !== undefined || other?.course !== undefined;
  const compares = { fact, setting, other, operator, value, operand, settings, plain, ofSome: undefined };
  return { ...compares, apart, truth, changes, course, trace };
}
