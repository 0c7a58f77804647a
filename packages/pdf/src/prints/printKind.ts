/** The ways to print a form. */
export const printKinds = ["blank", "record", "summary", "fillable"] as const;

/**
 * How a form is printed: `blank` to fill with a pen, `record` with its answers and its gaps, `summary` with its answers alone,
 * on one page where they fit; `fillable` to fill in on a screen, with the answers so far, and to read back.
 */
export type PrintKind = (typeof printKinds)[number];
