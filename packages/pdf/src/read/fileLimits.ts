/** The most that a file which somebody sends may hold. A filled form is far below each of them. */
export type FileLimits = {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all its compressed parts once they are unpacked. */
  readonly unpackedBytes: number;
  /** Numbers, names, texts, lists and records, in all. */
  readonly values: number;
  /** Bytes of one text, name or number as it is written in the file. */
  readonly tokenBytes: number;
  readonly fields: number;
  /** Levels of lists and records within each other, and of fields within fields. */
  readonly depth: number;
};

/** See `docs/decisions/bounds-of-read-files.md`. */
export const fileLimits: FileLimits = {
  fileBytes: 20_000_000,
  unpackedBytes: 64_000_000,
  values: 500_000,
  tokenBytes: 1_000_000,
  fields: 5_000,
  depth: 32,
};
