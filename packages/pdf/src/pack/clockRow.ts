/**
 * One line of a buddy sheet: what is due at a clock time, and from whom. Clock times arrive as plain rows, so that this
 * package needs no calendar; `timelineRows` of the escalation package makes them.
 */
export type ClockRow = {
  /** An instant with its offset, or undefined where the time follows from what happens. */
  readonly at?: string;
  readonly who: string;
  readonly what: string;
  /** What is due while nobody is late yet, such as a call on leaving. Left out: what is done when they are. */
  readonly before?: boolean;
  /** On the sheet of a round, the home that the row is about, such as “Home 2, Begum”. It stands in a column of its own, or before `what`. */
  readonly home?: string;
};
