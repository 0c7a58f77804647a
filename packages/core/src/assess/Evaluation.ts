import type { SettingValue } from "../policy/settingSchema.js";
import type { FactValue } from "./Fact.js";
import { factList } from "./factList.js";
import type { Subject } from "./Subject.js";

/** Stands where a fact has not been read yet; unknown is `undefined`. */
export const NOT_READ: unique symbol = Symbol("not read");

/** Facts to take as given instead of reading them: by id, or `id#2` for the third of several. `null` takes a fact as unknown. */
export type Supposed = Readonly<Record<string, FactValue | null>>;

/**
 * One assessment in progress: what has been read so far. Facts of the visit are read once, and only when a rule asks for them;
 * `item` is the one of several (visitors, vehicles) that a rule is looking at.
 */
export type Evaluation = {
  readonly subject: Subject;
  readonly values: (FactValue | undefined | typeof NOT_READ)[];
  readonly settings: readonly (SettingValue | undefined)[];
  readonly supposed: Supposed | undefined;
  item: number;
};

const unread: readonly (typeof NOT_READ)[] = factList.map(() => NOT_READ);

/** A fresh evaluation, in which nothing has been read. */
export function startEvaluation(
  subject: Subject,
  settings: readonly (SettingValue | undefined)[],
  supposed?: Supposed,
): Evaluation {
  return { subject, values: unread.slice(), settings, supposed, item: 0 };
}
