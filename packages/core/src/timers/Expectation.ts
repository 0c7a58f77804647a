import { checkHolds } from "../parsed/checkArgument.js";

/**
 * When one visitor is expected, in milliseconds.
 *
 * - `time`: `Infinity` where nothing is known, or where a word of theirs stopped the clock without a new time
 * - `certain`: whether everybody would reckon so; else nobody decided what a new time does, and `time` is the one before it
 * - `away`: nobody expects them: they go home from there, or do not go at all
 * - `overran`: the times at which they had been expected when they said, at `until`, that they come later or not at all
 */
export type ExpectedTime = {
  readonly time: number;
  readonly certain: boolean;
  readonly away: boolean;
  readonly overran: readonly Overran[];
};

/** A time that had passed when somebody said that they come later, or not at all. */
export type Overran = { readonly limit: number; readonly until: number };

/**
 * When each visitor is expected by the planned moment that the clock of a policy's ladder goes by. `overran`: the times at which the last of them
 * had been expected when a word of theirs put that off.
 */
export type Expectation = {
  readonly moment: string;
  readonly visitors: readonly ExpectedTime[];
  readonly overran: readonly Overran[];
};

/** When the last of those who are expected should be there; `Infinity` where nobody is. */
export function lastExpected(expectation: Expectation): number {
  checkHolds("lastExpected", "expectation", expectation, "visitors");
  let latest = -Infinity;
  for (const { time, away } of expectation.visitors) if (!away) latest = Math.max(latest, time);
  return latest === -Infinity ? Infinity : latest;
}
