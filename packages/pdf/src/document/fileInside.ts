/** What pdfkit has of an object with a number of its own. */
export type Reference = {
  readonly id: number;
  readonly gen: number;
  readonly data: Record<string, unknown>;
  offset?: number;
  write(bytes: Uint8Array): void;
  end(): void;
};

/** What pdfkit has of a file that is being written. */
export type FileInside = {
  readonly _id: Uint8Array;
  readonly _root: Reference;
  readonly _info: Reference;
  /** Where each object begins, by its number less one. */
  readonly _offsets: readonly (number | null | undefined)[];
  readonly _offset: number;
  readonly _security?: object | null;
  _ended: boolean;
  ref(data: Record<string, unknown>): Reference;
  _refEnd(reference: Reference): void;
  _write(line: string): void;
  _finalize(): void;
  push(chunk: null): void;
};
