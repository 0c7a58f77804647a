import type { Phase } from "../policy/phases.js";
import type { BindingRule, Rule } from "../policy/ruleSchema.js";
import { settlesAt } from "../policy/settlesAt.js";
import type { Outcome } from "./Outcome.js";
import type { Progress } from "../history/Progress.js";
import type { RuleState } from "./RuleState.js";

const preparing: ReadonlySet<Phase> = new Set<Phase>(["standing", "before", "departure", "review"]);

/** Whether the moment of a rule is over. */
export function isSettled(rule: BindingRule, progress: Progress): boolean {
  const moment = settlesAt(rule);
  return moment === "always" || progress[moment];
}

const onTheJourney: ReadonlySet<Phase> = new Set<Phase>([
  "departure",
  "arrival",
  "no-answer",
  "during",
  "leaving",
  "overdue",
  "return",
]);

/** Whether a rule is about a journey that was never made: a visit that was called off has no call on leaving to wait for. */
export function isAboutNoJourney(rule: Rule, { calledOff }: Progress): boolean {
  return calledOff && "phase" in rule && onTheJourney.has(rule.phase);
}

/** Whether the rule is about what comes before departure. */
export function isPreparation(phase: Phase): boolean {
  return preparing.has(phase);
}

/**
 * What an unkept or unknown rule means at this point of the visit; `undefined` when there is nothing to say.
 * A broken ban is broken at once: nothing that happens later mends it.
 * @param settled whether its moment is over: a timed clause says so itself, otherwise the progress of the visit does
 */
export function outcomeOf(
  rule: BindingRule,
  state: RuleState,
  progress: Progress,
  settled = isSettled(rule, progress),
): Outcome | undefined {
  if (state === "met" || state === "not-applicable" || rule.strength === "may") return undefined;
  const binds = rule.strength === "must";
  const blocks = rule.gate === true && binds && !progress.departed;
  if (state === "unknown") return blocks || settled ? "open" : "pending";
  if (blocks) return "block";
  if (settled || (rule.kind === "ban" && progress.departed)) return binds ? "breach" : "advice";
  return binds || !isPreparation(rule.phase) ? "pending" : "advice";
}
