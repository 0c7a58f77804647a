import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { operatorNames, type OperatorName, type Reference, type Scalar, type Test } from "../policy/conditionSchema.js";
import { compare } from "./compare.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import type { Evaluation } from "./Evaluation.js";
import type { Fact, FactValue } from "./Fact.js";
import { factNamed } from "./factList.js";
import { optionsOf } from "./optionsOf.js";
import { factReader } from "./factReader.js";
import { testTracer } from "./testTracer.js";
import { FALSE, truthOf, TRUE, UNKNOWN, type Truth } from "./truth.js";

type Reading = (evaluation: Evaluation) => FactValue | undefined;
type TruthTest = (evaluation: Evaluation) => Truth;

/** One comparison, ready to run. `fact` or `setting` says what is compared; `operand` is what it is compared with, of the fact `other`. */
export type CompiledTest = {
  readonly fact?: Fact;
  readonly setting?: string;
  readonly other?: Fact;
  readonly operator: OperatorName;
  readonly value: Reading;
  readonly operand: Reading;
  readonly truth: TruthTest;
  readonly trace: (evaluation: Evaluation) => ConditionTrace;
  /** Places of the settings on either side. */
  readonly settings: readonly number[];
  /** Whether it is about each one of several things, and so another for each of them. */
  readonly ofItems: boolean;
  /** Whether it is as quick to make as to look up: a yes or no that has been read against a plain yes or no. */
  readonly plain: boolean;
};

/** Where the settings of a policy stand in an evaluation. */
export type SettingPlaces = ReadonlyMap<string, number>;

function placeOf(setting: string, places: SettingPlaces): number {
  const place = places.get(setting);
  if (place === undefined)
    throw new HomeVisitsError(
      "unknown-setting",
      "A rule names a setting that its policy does not have. Parse the policy first.",
    );
  return place;
}

function reader(reference: Reference, places: SettingPlaces): Reading {
  if ("fact" in reference) return factReader(factNamed(reference.fact));
  const place = placeOf(reference.setting, places);
  return (evaluation) => evaluation.settings[place];
}

function isReference(operand: Scalar | readonly string[] | Reference): operand is Reference {
  return typeof operand === "object" && !Array.isArray(operand);
}

/** Yes or no against a plain yes or no: by far the most frequent comparison, so without a detour. */
function plainTest(value: Reading, wanted: boolean): TruthTest {
  return (evaluation) => {
    const found = value(evaluation);
    return found === undefined ? UNKNOWN : found === wanted ? TRUE : FALSE;
  };
}

function comparingTest(
  operator: Exclude<OperatorName, "recorded">,
  value: Reading,
  operand: Reading,
  fact: Fact | undefined,
): TruthTest {
  const comparison = compare[operator];
  return (evaluation) => {
    const left = value(evaluation);
    const right = operand(evaluation);
    if (left === undefined || right === undefined) return UNKNOWN;
    const answer = comparison(left, right, fact && optionsOf(fact, evaluation.subject));
    return answer === undefined ? UNKNOWN : truthOf(answer);
  };
}

function truthTest(
  operator: OperatorName,
  value: Reading,
  given: Scalar | readonly string[] | Reference,
  operand: Reading,
  fact: Fact | undefined,
): TruthTest {
  if (operator === "recorded") return (evaluation) => ((value(evaluation) !== undefined) === given ? TRUE : FALSE);
  if (operator === "is" && typeof given === "boolean") return plainTest(value, given);
  return comparingTest(operator, value, operand, fact);
}

/**
 * Makes one comparison ready to run.
 * @throws HomeVisitsError `unknown-fact` or `unknown-setting`, which {@link parsePolicy} rules out
 */
export function compileTest(test: Test, places: SettingPlaces): CompiledTest {
  const fact = "fact" in test ? factNamed(test.fact) : undefined;
  const value = reader("fact" in test ? { fact: test.fact } : { setting: test.setting }, places);
  const operator = operatorNames.find((name) => test[name] !== undefined) ?? "recorded";
  const given = test[operator] ?? true;
  const operand: Reading = isReference(given) ? reader(given, places) : () => given;
  const named = [
    "setting" in test ? test.setting : undefined,
    isReference(given) && "setting" in given ? given.setting : undefined,
  ];
  const settings = named.flatMap((id) => (id === undefined ? [] : [placeOf(id, places)]));
  const other = isReference(given) && "fact" in given ? factNamed(given.fact) : undefined;
  const ofItems = [fact, other].some((each) => each !== undefined && each.of !== "visit");
  const truth = truthTest(operator, value, given, operand, fact);
  const about = {
    ...(fact ? { fact } : { setting: "setting" in test ? test.setting : "" }),
    ...(other ? { other } : {}),
  };
  const plain = fact?.type === "yes-no" && operator === "is" && typeof given === "boolean";
  const ready = { ...about, settings, ofItems, plain, operator, value, operand, truth };
  return { ...ready, trace: testTracer(ready) };
}
