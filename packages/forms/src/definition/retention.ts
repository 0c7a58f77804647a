/**
 * What a value is kept with. No source policy sets a period, so a mark names the file and the school names the years:
 * `visit` the record of the visit, `safeguarding` the child's safeguarding file, `journey` only until everyone is back,
 * `staff` the staff member's file, `not-kept` leaves the school or is never stored.
 */
export const retentions = ["visit", "safeguarding", "journey", "staff", "not-kept"] as const;

/** One of {@link retentions}. */
export type Retention = (typeof retentions)[number];
