import type { Sourced } from "./sourcedSchema.js";

/** Strict: what nobody stated stays unknown. Lenient: the assumed value is used, and every sentence that rests on it says so. */
export type AssessmentMode = "strict" | "lenient";

/**
 * The value to reckon with, or `undefined` where there is none: an unstated value in strict mode, or one for which the policy document
 * offers no assumption.
 */
export function sourcedValue<Value>(sourced: Sourced<Value>, mode: AssessmentMode): Value | undefined {
  if (sourced.origin === "not-stated") return mode === "lenient" ? sourced.assumed : undefined;
  return sourced.value;
}
