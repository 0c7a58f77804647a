/** Writes one value at one place of the record, as JSON Patch does; the list of changes leaves the record valid. */
export type RecordChange = {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: unknown;
};
