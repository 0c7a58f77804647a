import { checkHolds } from "./checkArgument.js";
import { fewIssues } from "./fewIssues.js";
import type { Issue } from "./Issue.js";

/** What every `parse…` returns: the value, or at least one issue. Nothing is thrown for data that is wrong. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** The good outcome. */
export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });

/** The bad outcome: it takes at least one issue, and hands on at most a hundred, the last of which says how many there are more. */
export const notParsed = (first: Issue, ...rest: readonly Issue[]): Parsed<never> => {
  checkHolds("notParsed", "first", first, "code");
  return {
    ok: false,
    issues: [first, ...fewIssues([first, ...rest]).slice(1)],
  };
};
