/** How much of something unknown is read: levels, entries of one list or record, entries in all, characters of one text and of all. */
export type Bounds = {
  readonly depth: number;
  readonly entries: number;
  readonly parts: number;
  readonly characters: number;
  readonly text: number;
};

/** For the record of a visit, which may hold 10,000 events, and for the answers of a form. */
export const recordBounds: Bounds = {
  depth: 64,
  entries: 20_000,
  parts: 200_000,
  characters: 100_000,
  text: 5_000_000,
};

/** For a document that people write, such as a policy: the largest of ours has 2,751 entries, at most 83 of them in one list. */
export const documentBounds: Bounds = { ...recordBounds, entries: 1_000, parts: 50_000, characters: 20_000 };
