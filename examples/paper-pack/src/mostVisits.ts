/** Visits of one file at most, and rows of one sheet: a school has a few visits a day. */
export const MOST_VISITS = 20_000;
