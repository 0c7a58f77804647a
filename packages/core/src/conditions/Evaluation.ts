import type { SettingValue } from "../policy/settingSchema.js";
import type { FactValue } from "../facts/Fact.js";
import type { Subject } from "../history/Subject.js";

/** Stands where a fact has not been read yet; unknown is `undefined`. */
export const NOT_READ: unique symbol = Symbol("not read");

/** Facts to take as given instead of reading them: by id, or `id#2` for the third of several. `null` takes a fact as unknown. */
export type Supposed = Readonly<Record<string, FactValue | null>>;

/**
 * One visit under the settings of one policy: what conditions are asked of. `item` is the one of several (visitors, vehicles) that a rule
 * is looking at. Facts of the visit are read when they are first asked for and stand in `values` from then on, each at its place.
 */
export type Evaluation = {
  readonly subject: Subject;
  readonly settings: readonly (SettingValue | undefined)[];
  readonly supposed: Supposed | undefined;
  readonly item: number;
  readonly places: ReadonlyMap<string, number>;
  readonly values: (FactValue | undefined | typeof NOT_READ)[];
};

/** A fresh evaluation, in which nothing has been read. `places` are those of the policy's fact sheet. */
export function startEvaluation(
  subject: Subject,
  settings: Evaluation["settings"],
  places: Evaluation["places"],
  supposed: Supposed | undefined,
): Evaluation {
  const values = new Array<Evaluation["values"][number]>(places.size).fill(NOT_READ);
  return { subject, settings, supposed, item: 0, places, values };
}

/** The same visit, looked at for one of several things of it. */
export function atItem(evaluation: Evaluation, item: number): Evaluation {
  if (item === evaluation.item) return evaluation;
  // here and below entry by entry: hundreds are made for an assessment, and a spread takes several times as long
  const { subject, settings, supposed, places, values } = evaluation;
  return { subject, settings, supposed, item, places, values };
}

/** The same visit under other values of the settings. */
export function underSettings(evaluation: Evaluation, settings: Evaluation["settings"]): Evaluation {
  const { subject, supposed, item, places, values } = evaluation;
  return { subject, settings, supposed, item, places, values };
}

/** The same visit with some more facts taken as given. */
export function supposing(evaluation: Evaluation, given: Supposed): Evaluation {
  const values = evaluation.values.slice();
  for (const [fact, value] of Object.entries(given)) {
    const place = evaluation.places.get(fact);
    if (place !== undefined) values[place] = value ?? undefined;
  }
  const { subject, settings, item, places } = evaluation;
  const supposed = evaluation.supposed === undefined ? given : { ...evaluation.supposed, ...given };
  return { subject, settings, supposed, item, places, values };
}
