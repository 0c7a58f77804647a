import { FALSE, NO_QUESTION, TRUE, UNKNOWN } from "../conditions/truth.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { CompiledRule } from "./CompiledRule.js";
import type { RuleState } from "./RuleState.js";

/**
 * How a rule stands. What it demands is not looked at where it does not apply. A rule whose demand is met is met even if nobody knows
 * whether it applies; one that may apply and may be unmet is unknown. A permission or a definition that does not hold is not applicable:
 * neither can be broken. Nor is a rule applicable that demands what did not arise.
 */
export function stateOf({ rule, applies, demands }: CompiledRule, evaluation: Evaluation): RuleState {
  const concerned = applies ? applies.truth(evaluation) : TRUE;
  if (concerned === FALSE) return "not-applicable";
  const kept = demands.truth(evaluation);
  if (kept === TRUE) return "met";
  if (kept === NO_QUESTION) return "not-applicable";
  if (concerned === UNKNOWN || kept === UNKNOWN) return "unknown";
  return rule.kind === "permission" || rule.kind === "definition" ? "not-applicable" : "unmet";
}
