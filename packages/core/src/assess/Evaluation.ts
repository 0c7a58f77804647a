import type { SettingValue } from "../policy/settingSchema.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import type { FactValue } from "./Fact.js";
import { factList } from "./factList.js";
import type { Subject } from "./Subject.js";
import type { Truth } from "./truth.js";

/** Stands where a fact has not been read yet; unknown is `undefined`. */
export const NOT_READ: unique symbol = Symbol("not read");

/** Stands where a condition has not been evaluated yet. */
export const NOT_EVALUATED = -1;

/** Facts to take as given instead of reading them: by id, or `id#2` for the third of several. `null` takes a fact as unknown. */
export type Supposed = Readonly<Record<string, FactValue | null>>;

/**
 * One assessment in progress: what has been read so far. Facts of the visit are read once, and only when a rule asks for them, and a
 * condition on them is evaluated once, however many rules share it; `item` is the one of several (visitors, vehicles) that a rule is looking at.
 */
export type Evaluation = {
  readonly subject: Subject;
  readonly values: (FactValue | undefined | typeof NOT_READ)[];
  /** By the places that `compileCondition` gives. */
  readonly truths: (Truth | typeof NOT_EVALUATED)[];
  readonly traces: (ConditionTrace | undefined)[];
  readonly blank: BlankSheet;
  readonly settings: readonly (SettingValue | undefined)[];
  readonly supposed: Supposed | undefined;
  item: number;
};

/** As many empty places as a policy has conditions, to be copied: an array of its full length is quicker than one that grows. */
export type BlankSheet = {
  readonly truths: readonly (typeof NOT_EVALUATED)[];
  readonly traces: readonly undefined[];
};

/** See {@link BlankSheet}. */
export function blankSheet(conditions: number): BlankSheet {
  const length = { length: conditions };
  return { truths: Array.from(length, () => NOT_EVALUATED), traces: Array.from(length, () => undefined) };
}

const unread: readonly (typeof NOT_READ)[] = factList.map(() => NOT_READ);

/** A fresh evaluation, in which nothing has been read. */
export function startEvaluation(
  subject: Subject,
  settings: Evaluation["settings"],
  blank: BlankSheet,
  supposed: Supposed | undefined,
): Evaluation {
  const [truths, traces] = [blank.truths.slice(), blank.traces.slice()];
  return { subject, values: unread.slice(), truths, traces, blank, settings, supposed, item: 0 };
}

/** The same visit with something otherwise: what has been read stands unless it is given anew, nothing has been evaluated. */
export function otherwise(
  { subject, values, blank, settings, supposed, item }: Evaluation,
  given: Partial<Pick<Evaluation, "values" | "settings" | "supposed">>,
): Evaluation {
  return {
    subject,
    values: given.values ?? values,
    truths: blank.truths.slice(),
    traces: blank.traces.slice(),
    blank,
    settings: given.settings ?? settings,
    supposed: given.supposed ?? supposed,
    item,
  };
}
