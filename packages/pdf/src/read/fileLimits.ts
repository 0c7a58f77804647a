/** The most that a file which somebody sends may hold. A filled form is far below each of them. */
export type FileLimits = {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all its compressed parts once they are unpacked. */
  readonly unpackedBytes: number;
  /** Bytes of one part that is unpacked to be read, and not only counted. */
  readonly readBytes: number;
  /** Bytes of the parts of a locked file that are unlocked: at a fifth of a second for each million. */
  readonly lockedBytes: number;
  /** Numbers, names, texts, lists and records, in all, and lines that are none of these. */
  readonly values: number;
  /** Parts that the file numbers, those within packed parts too. */
  readonly objects: number;
  /**
   * Bytes of all texts, names and numbers as they are written in the file; a text that many fields share counts for each. Names
   * cost more than texts, and count three times.
   */
  readonly textBytes: number;
  /** Bytes of one of them. */
  readonly longestText: number;
  readonly fields: number;
  /** Levels of lists and records within each other, and of fields within fields. */
  readonly depth: number;
};

/** See `docs/decisions/bounds-of-read-files.md`. */
export const fileLimits: FileLimits = {
  fileBytes: 20_000_000,
  unpackedBytes: 64_000_000,
  readBytes: 8_000_000,
  lockedBytes: 5_000_000,
  values: 400_000,
  objects: 100_000,
  textBytes: 8_000_000,
  longestText: 1_000_000,
  fields: 5_000,
  depth: 32,
};
