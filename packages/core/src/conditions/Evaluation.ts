import type { SettingValue } from "../policy/settingSchema.js";
import type { FactValue } from "../facts/Fact.js";
import type { Subject } from "../history/Subject.js";
import type { Truth } from "./truth.js";

/** Stands where a fact has not been read yet; unknown is `undefined`. */
export const NOT_READ: unique symbol = Symbol("not read");

/** Stands where a comparison has not been made yet. */
export const NOT_EVALUATED = -1;

/** Facts to take as given instead of reading them: by id, or `id#2` for the third of several. `null` takes a fact as unknown. */
export type Supposed = Readonly<Record<string, FactValue | null>>;

/** What an evaluation needs to know of its policy: how many facts and remembered comparisons there are, and which hang on what can be supposed. */
export type EvaluationSheet = {
  /** Where each fact of the visit stands, by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** As many empty places as there are facts, to be copied: quicker than an array that grows. */
  readonly unread: readonly (typeof NOT_READ)[];
  /** The same for the comparisons. */
  readonly blank: readonly (typeof NOT_EVALUATED)[];
  /** Places of the comparisons that refer to a setting. */
  readonly onSettings: readonly number[];
  /** Where the number of visitors stands among the facts, where any rule asks for it, and the comparisons that hang on it. */
  readonly headcount: number | undefined;
  readonly onHeadcount: readonly number[];
};

/**
 * One assessment in progress: what has been read so far. Facts of the visit are read once, and only when a rule asks for them, and a
 * comparison of them is made once, however many rules share it; `item` is the one of several (visitors, vehicles) that a rule is
 * looking at.
 */
export type Evaluation = {
  readonly subject: Subject;
  readonly sheet: EvaluationSheet;
  readonly values: (FactValue | undefined | typeof NOT_READ)[];
  /** By the places that `compileCondition` gives. */
  readonly truths: (Truth | typeof NOT_EVALUATED)[];
  settings: readonly (SettingValue | undefined)[];
  readonly supposed: Supposed | undefined;
  item: number;
  /** See {@link underOtherMode} and {@link underSettings}. */
  other: Evaluation | undefined;
  spare: Evaluation | undefined;
};

/** A fresh evaluation, in which nothing has been read. */
export function startEvaluation(
  subject: Subject,
  settings: Evaluation["settings"],
  sheet: EvaluationSheet,
  supposed: Supposed | undefined,
): Evaluation {
  const [values, truths] = [sheet.unread.slice(), sheet.blank.slice()];
  return { subject, sheet, values, truths, settings, supposed, item: 0, other: undefined, spare: undefined };
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
    settings,
    supposed,
    item,
    other: undefined,
    spare: undefined,
  };
}

function forget(places: readonly number[], truths: Evaluation["truths"]): void {
  for (const place of places) truths[place] = NOT_EVALUATED;
}

function copied(evaluation: Evaluation, settings: Evaluation["settings"]): Evaluation {
  const { subject, sheet, values, supposed, item } = evaluation;
  const truths = evaluation.truths.slice();
  forget(sheet.onSettings, truths);
  return { subject, sheet, values, truths, settings, supposed, item, other: undefined, spare: undefined };
}

/** The same visit and item in the other mode, whose settings are given: always the same ones for one evaluation. */
export function underOtherMode(evaluation: Evaluation, settings: Evaluation["settings"]): Evaluation {
  const other = (evaluation.other ??= copied(evaluation, settings));
  other.item = evaluation.item;
  return other;
}

/** The same visit and item under any settings, until it is asked for again: one spare serves them all. */
export function underSettings(evaluation: Evaluation, settings: Evaluation["settings"]): Evaluation {
  const spare = (evaluation.spare ??= copied(evaluation, settings));
  forget(evaluation.sheet.onSettings, spare.truths);
  spare.settings = settings;
  spare.item = evaluation.item;
  return spare;
}

/** The first number of visitors, from one number to another, that passes; the evaluation is afterwards as it was. */
export function firstHeadcount(
  evaluation: Evaluation,
  [from, to]: readonly [number, number],
  passes: () => boolean,
): number | undefined {
  const { sheet, values, truths } = evaluation;
  if (sheet.headcount === undefined) return passes() ? from : undefined;
  const before = values[sheet.headcount];
  let found: number | undefined;
  for (let count = from; count <= to && found === undefined; count += 1) {
    values[sheet.headcount] = count;
    forget(sheet.onHeadcount, truths);
    if (passes()) found = count;
  }
  values[sheet.headcount] = before;
  forget(sheet.onHeadcount, truths);
  return found;
}
