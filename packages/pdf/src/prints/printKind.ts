/**
 * How a form is printed: `blank` to fill with a pen, `record` with its answers and its gaps, `summary` with its answers alone,
 * on one page where they fit.
 */
export type PrintKind = "blank" | "record" | "summary";
