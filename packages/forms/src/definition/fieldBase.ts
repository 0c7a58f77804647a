import type { Audience } from "./audience.js";
import type { Condition } from "./condition.js";
import type { DataClass } from "./dataClass.js";
import type { FieldSource } from "./fieldSource.js";
import type { Retention } from "./retention.js";

/** What every field has, whatever its type. */
export type FieldBase = {
  /** The key in the data, in camelCase, the same in every edition that asks the same thing. */
  readonly id: string;
  /** To the letter where `cites` names a label of a source form, else our own words. */
  readonly label: string;
  /** The short name of one of several answers to the same question. Fields in a row with equal labels share one question. */
  readonly part?: string;
  readonly hint?: string;
  /** Clauses of the sources; empty for a field of our own. */
  readonly cites: readonly string[];
  /** Everyone who may see the answer. */
  readonly audience: readonly Audience[];
  readonly retention: Retention;
  readonly dataClass?: readonly DataClass[];
  /** Needed for completion, where the field applies at all. */
  readonly required?: true;
  /** Needed for completion when the condition is true, where the field applies at all. */
  readonly requiredIf?: Condition;
  /** Absent: always applies. An answer to a field that does not apply is dropped on completion and listed. */
  readonly appliesIf?: Condition;
  readonly from?: FieldSource;
  /** Answered with a pen while the visit goes on: a record leaves room for it where there is no answer. A signature always is. */
  readonly byHand?: true;
};
