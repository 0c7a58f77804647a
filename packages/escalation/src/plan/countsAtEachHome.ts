import type { EscalationPlan } from "./EscalationPlan.js";

const ofEachHome: ReadonlySet<string> = new Set([
  "expected-arrival",
  "expected-entry",
  "arranged-start",
  "expected-leave-home",
  "arrived",
  "entered",
]);

/** Whether the ladder's clock counts to a time that each home of a round has for itself, and not to the one return of all. */
export function countsAtEachHome({ round, ladder }: Pick<EscalationPlan, "round" | "ladder">): boolean {
  return round !== undefined && ladder.status !== "none" && ofEachHome.has(ladder.counts);
}
