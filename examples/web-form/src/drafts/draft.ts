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
};
