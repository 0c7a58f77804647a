import type { FactValue } from "../facts/Fact.js";
import type { RecordChange } from "../visit/RecordChange.js";

/** A fact that would have to be otherwise. `record` says how to write that into the record, where it is only a matter of writing. */
export type FactChange = {
  readonly fact: string;
  readonly item?: number;
  readonly to: FactValue;
  readonly says: string;
  readonly record?: readonly RecordChange[];
};
