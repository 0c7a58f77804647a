import type { Rule } from "../policy/ruleSchema.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { Verdict } from "./Assessment.js";
import type { Outcome } from "../rules/Outcome.js";
import { isPreparation } from "../rules/outcomeOf.js";

/** What a verdict is made from, gathered rule by rule. */
export type Tally = { stopped: boolean; untold: boolean; conditions: boolean; gap: boolean };

/** An empty tally. */
export function startTally(): Tally {
  return { stopped: false, untold: false, conditions: false, gap: false };
}

/**
 * Counts one outcome in. Something broken before departure, such as an overdue review, is a condition: its clause forbids nothing.
 * Advice counts for nothing: it is shown, and the visit may go.
 */
export function count(tally: Tally, outcome: Outcome, rule: Rule, departed: boolean): void {
  const must = "strength" in rule && rule.strength === "must";
  if (outcome === "block" || (outcome === "breach" && departed)) tally.stopped = true;
  else if (outcome === "breach") tally.conditions = true;
  else if (outcome === "conflict" || (outcome === "open" && rule.kind === "silence"))
    tally.conditions = tally.gap = true;
  else if (outcome === "open" && must) tally.untold = true;
  else if (outcome === "pending" && must && "phase" in rule && isPreparation(rule.phase)) tally.conditions = true;
}

/** The verdict: a stop beats everything, what cannot be told beats conditions. In strict mode a gap of the policy cannot be told either. */
export function verdictOf(tally: Tally, mode: AssessmentMode): Verdict {
  if (tally.stopped) return "no-go";
  if (tally.untold || (tally.gap && mode === "strict")) return "undetermined";
  return tally.conditions ? "go-with-conditions" : "go";
}
