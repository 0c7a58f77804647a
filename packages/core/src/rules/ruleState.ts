import type { Rule } from "../policy/ruleSchema.js";
import type { CompiledCondition } from "../conditions/compileCondition.js";
import type { RuleConditions } from "./compileRule.js";
import { answering, decide, type Decision } from "../conditions/decision.js";
import type { Evaluation } from "../conditions/Evaluation.js";

/** How a rule stands for one visit, or for one of several things of a visit. */
export type RuleState = "met" | "unmet" | "unknown" | "not-applicable";

const ends = {
  met: answering<RuleState>("met"),
  unmet: answering<RuleState>("unmet"),
  unknown: answering<RuleState>("unknown"),
  notApplicable: answering<RuleState>("not-applicable"),
};

/**
 * The diagram of a rule. What it demands is not looked at where it does not apply. A rule whose demand is met is met even if nobody knows
 * whether it applies; one that may apply and may be unmet is unknown. A permission or a definition that does not hold is not applicable:
 * neither can be broken.
 */
export function standingOf(
  { kind }: Rule,
  demands: CompiledCondition,
  applies: CompiledCondition | undefined,
): Decision<RuleState> {
  const { met, unmet, unknown, notApplicable } = ends;
  const broken = kind === "permission" || kind === "definition" ? notApplicable : unmet;
  const yes = demands.leadingTo({ yes: met, unknown, no: broken });
  if (applies === undefined) return yes;
  return applies.leadingTo({ yes, unknown: demands.leadingTo({ yes: met, unknown, no: unknown }), no: notApplicable });
}

/** The state of a rule. */
export function ruleState({ standing }: Pick<RuleConditions, "standing">, evaluation: Evaluation): RuleState {
  return decide(standing, evaluation);
}
