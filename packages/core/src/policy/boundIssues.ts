import { issue, type Issue } from "../parsed/Issue.js";
import { numbersOf } from "./numbersOf.js";
import { outOfBounds } from "./outOfBounds.js";
import type { Policy } from "./policySchema.js";

const MOST_STEPS = 50;

/** What in a policy's times and counts no clock could work through: each at its own place. */
export function boundIssues(policy: Policy): Issue[] {
  const { ladder } = policy;
  const long =
    ladder.status !== "none" && ladder.steps.length > MOST_STEPS
      ? [issue("/ladder/steps", "too-long", { limit: MOST_STEPS, unit: "entries" })]
      : [];
  const found = numbersOf(policy).flatMap((number) => outOfBounds(number.kind, number.value, number) ?? []);
  // several parts may name one setting
  return [...long, ...new Map(found.map((one) => [`${one.path} ${one.code}`, one])).values()];
}
