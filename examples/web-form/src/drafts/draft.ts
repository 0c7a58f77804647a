/** What was written on a form so far, as its controls hold it. */
export type Draft = {
  readonly id: string;
  /** The form's id, and the edition that the answers belong to. */
  readonly form: string;
  readonly edition: string;
  readonly policy?: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
  /** The id of the write that kept it: clocks are put back, and two pages may write in the same millisecond. */
  readonly write?: string;
};

/** Whether two drafts are what one and the same write left, or both are none. */
export const isSameWrite = (one: Draft | undefined, other: Draft | undefined): boolean =>
  (one === undefined) === (other === undefined) && one?.write === other?.write;
