import type { RuleConditions } from "./compileRule.js";
import type { Evaluation } from "./Evaluation.js";
import { FALSE, TRUE, type Truth } from "./truth.js";

/** How a rule stands for one visit, or for one of several things of a visit. */
export type RuleState = "met" | "unmet" | "unknown" | "not-applicable";

/**
 * A rule whose demand is met is met even if nobody knows whether it applies; one that may apply and may be unmet is unknown. A permission
 * or a definition that does not hold is not applicable: neither can be broken.
 */
export function stateFrom({ rule }: RuleConditions, applies: Truth, demand: Truth): RuleState {
  if (applies === FALSE) return "not-applicable";
  if (demand === TRUE) return "met";
  if (applies !== TRUE || demand !== FALSE) return "unknown";
  return rule.kind === "permission" || rule.kind === "definition" ? "not-applicable" : "unmet";
}

/** The state of a rule; what it demands is not looked at where it does not apply. */
export function ruleState(compiled: RuleConditions, evaluation: Evaluation): RuleState {
  const applies = compiled.applies ? compiled.applies.truth(evaluation) : TRUE;
  return applies === FALSE ? "not-applicable" : stateFrom(compiled, applies, compiled.demands.truth(evaluation));
}
