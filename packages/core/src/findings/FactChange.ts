import type { FactValue } from "../facts/Fact.js";

/** Writes one value at one place of the record, as JSON Patch does; the list of changes leaves the record valid. */
export type RecordChange = {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: unknown;
};

/** A fact that would have to be otherwise. `record` says how to write that into the record, where it is only a matter of writing. */
export type FactChange = {
  readonly fact: string;
  readonly item?: number;
  readonly to: FactValue;
  readonly says: string;
  readonly record?: readonly RecordChange[];
};
