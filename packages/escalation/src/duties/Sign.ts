/** One event as duties look at it: its instant in milliseconds, its entries, and the next event of the same type; see `Happened`. */
export type Sign = {
  readonly id: string;
  readonly ms: number;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  next: Sign | undefined;
};
