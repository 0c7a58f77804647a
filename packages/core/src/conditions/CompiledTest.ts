import type { OperatorName } from "../policy/conditionSchema.js";
import type { Item } from "../policy/itemSchema.js";
import type { Fact } from "../facts/Fact.js";
import type { Course } from "../values/Course.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import type { FactReader } from "./createFactSheet.js";
import type { Evaluation } from "./Evaluation.js";
import type { Truth } from "./truth.js";

/**
 * One comparison, ready to run. `fact` or `setting` says what is compared; `operand` is what it is compared with, of the fact `other`. Every entry is
 * there, if only as `undefined`: what is asked most often then always stands at the same place.
 */
export type CompiledTest = {
  readonly fact: Fact | undefined;
  readonly setting: string | undefined;
  readonly other: Fact | undefined;
  readonly operator: OperatorName;
  readonly value: FactReader;
  readonly operand: FactReader;
  /** See {@link apartFrom}; `undefined` where what it compares always arises. */
  readonly apart: ((evaluation: Evaluation) => Truth | undefined) | undefined;
  readonly truth: (evaluation: Evaluation) => Truth;
  /** Whether a fact that it compares changes with events. */
  readonly changes: boolean;
  /** The truth over time, up to now. */
  readonly course: (evaluation: Evaluation) => Course<Truth>;
  readonly trace: (evaluation: Evaluation) => ConditionTrace;
  /** Of which things it is asked whether it is so of one: then what it is of the one looked at does not tell how it comes out. */
  readonly ofSome: Item | undefined;
  /** Places of the settings on either side. */
  readonly settings: readonly number[];
  /** Whether it is a fact that is yes or no against a plain yes or no. */
  readonly plain: boolean;
};
