import type { SettingValue } from "../policy/settingSchema.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import type { FactValue } from "./Fact.js";
import { factList, factNamed, factPlace } from "./factList.js";
import type { Subject } from "./Subject.js";
import type { Truth } from "./truth.js";

/** Stands where a fact has not been read yet; unknown is `undefined`. */
export const NOT_READ: unique symbol = Symbol("not read");

/** Stands where a condition has not been evaluated yet. */
export const NOT_EVALUATED = -1;

/** Facts to take as given instead of reading them: by id, or `id#2` for the third of several. `null` takes a fact as unknown. */
export type Supposed = Readonly<Record<string, FactValue | null>>;

/** What an evaluation needs to know of its policy's conditions: how many there are, and which hang on what can be supposed. */
export type ConditionSheet = {
  /** As many empty places as there are conditions, to be copied: quicker than an array that grows. */
  readonly blank: readonly (typeof NOT_EVALUATED)[];
  /** Places of the conditions that refer to a setting. */
  readonly onSettings: readonly number[];
  /** Places of the conditions that ask for the number of visitors. */
  readonly onHeadcount: readonly number[];
};

/**
 * One assessment in progress: what has been read so far. Facts of the visit are read once, and only when a rule asks for them, and a
 * condition on them is evaluated once, however many rules share it; `item` is the one of several (visitors, vehicles) that a rule is
 * looking at.
 */
export type Evaluation = {
  readonly subject: Subject;
  readonly sheet: ConditionSheet;
  readonly values: (FactValue | undefined | typeof NOT_READ)[];
  /** By the places that `compileCondition` gives. */
  readonly truths: (Truth | typeof NOT_EVALUATED)[];
  readonly traces: (ConditionTrace | undefined)[];
  settings: readonly (SettingValue | undefined)[];
  readonly supposed: Supposed | undefined;
  item: number;
  /** See {@link underSettings}. */
  spare: Evaluation | undefined;
};

const unread: readonly (typeof NOT_READ)[] = factList.map(() => NOT_READ);

/** A fresh evaluation, in which nothing has been read. */
export function startEvaluation(
  subject: Subject,
  settings: Evaluation["settings"],
  sheet: ConditionSheet,
  supposed: Supposed | undefined,
): Evaluation {
  const [values, truths] = [unread.slice(), sheet.blank.slice()];
  return { subject, sheet, values, truths, traces: [], settings, supposed, item: 0, spare: undefined };
}

/** The same visit with some facts taken as given: what else has been read stands, nothing has been evaluated. */
export function supposing(
  { subject, sheet, settings, item }: Evaluation,
  values: Evaluation["values"],
  supposed: Supposed | undefined,
): Evaluation {
  return {
    subject,
    sheet,
    values,
    truths: sheet.blank.slice(),
    traces: [],
    settings,
    supposed,
    item,
    spare: undefined,
  };
}

function copied(evaluation: Evaluation, values: Evaluation["values"]): Evaluation {
  return { ...evaluation, values, truths: evaluation.truths.slice(), traces: [], spare: undefined };
}

function forget(places: readonly number[], { truths }: Evaluation): void {
  for (const place of places) truths[place] = NOT_EVALUATED;
}

/** The same visit and item under other settings, until it is asked for again: one spare serves them all. */
export function underSettings(evaluation: Evaluation, settings: Evaluation["settings"]): Evaluation {
  const spare = (evaluation.spare ??= copied(evaluation, evaluation.values));
  forget(evaluation.sheet.onSettings, spare);
  spare.settings = settings;
  spare.item = evaluation.item;
  return spare;
}

/** The same visit with 1, 2, 3 visitors and so on, each until the next is asked for. What else is known of them stays as it is. */
export function* headcounts(evaluation: Evaluation, from: number, to: number): Generator<[number, Evaluation]> {
  const supposed = copied(evaluation, evaluation.values.slice());
  for (let count = from; count <= to; count += 1) {
    supposed.values[factPlace(factNamed("visitorCount"))] = count;
    forget(evaluation.sheet.onHeadcount, supposed);
    yield [count, supposed];
  }
}
