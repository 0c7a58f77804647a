import type { Rule } from "../policy/ruleSchema.js";
import type { ConditionTrace } from "../conditions/ConditionTrace.js";
import type { RuleState } from "./RuleState.js";

/** How one rule came out. A rule over several things has one entry for each, named by `about`; with none of them it is not applicable. */
export type RuleTrace = {
  readonly rule: string;
  readonly kind: Rule["kind"];
  readonly cites: readonly string[];
  readonly state: RuleState;
  readonly about?: string;
  readonly applies?: ConditionTrace;
  readonly demands: ConditionTrace;
};
