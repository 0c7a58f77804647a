/** What is known about a condition. `unknown` when the answer that would decide it is missing. */
export type Truth = "true" | "false" | "unknown";

/** Strong Kleene "and": false beats unknown. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes("false") ? "false" : truths.includes("unknown") ? "unknown" : "true";

/** Strong Kleene "not". */
export const negate = (truth: Truth): Truth => (truth === "unknown" ? "unknown" : truth === "true" ? "false" : "true");

/** Strong Kleene "or": true beats unknown. */
export const anyOf = (truths: readonly Truth[]): Truth => negate(allOf(truths.map(negate)));
