/** Visits of one file at most, and rows of one sheet: a school has a few visits a day. */
export const mostVisits = 20_000;
