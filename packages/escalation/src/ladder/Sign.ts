import type { Meaning } from "./Meaning.js";

/**
 * One event in the order of time: its instant in milliseconds, its entries, and what it means to the ladder. `next` is the event of the
 * same type that came after it; see `Happened`.
 */
export type Sign = {
  readonly id: string;
  readonly ms: number;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly meaning: Meaning;
  next: Sign | undefined;
};
