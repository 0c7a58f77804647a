import type { Judging } from "./Judging.js";

/** What an assessment judges every rule by: how each comparison that rules of the policy share comes out for this visit; see {@link SharedWays}. */
export type Assessing = Judging & { readonly ways: readonly number[] };
