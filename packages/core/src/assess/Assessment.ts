import type { Rule } from "../policy/ruleSchema.js";
import type { SettingValue } from "../policy/settingSchema.js";
import type { ConditionTrace } from "../conditions/ConditionTrace.js";
import type { Finding } from "../findings/Finding.js";
import type { RuleState } from "../rules/ruleState.js";

/**
 * Before departure: may it go. Afterwards: was it kept; then `no-go` says that a must was broken. `undetermined` means that the record or,
 * in strict mode, the policy leaves out something on which the answer hangs. Advice alone never changes a `go`.
 */
export type Verdict = "go" | "go-with-conditions" | "no-go" | "undetermined";

/** Something that the policy does not say and that this visit needs. */
export type Gap = {
  /** The setting that nobody stated, or the rule that marks a silence. */
  readonly setting?: string;
  readonly rule?: string;
  readonly describes: string;
  /** What lenient mode reckons with; `null` where there is no assumption. */
  readonly assumed: SettingValue | null;
  /** The rules whose answer hangs on it. */
  readonly neededBy: readonly string[];
  readonly cites: readonly string[];
};

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

/** The answer to "what does this policy say about this visit, now". */
export type Assessment = {
  readonly verdict: Verdict;
  /**
   * The least number of visitors that no must and no assumed rule speaks against; where the record does not tell, the safe number. Undefined
   * where no clause and no choice of the school gives one, as in strict mode where the policy states none for this visit.
   */
  readonly minimumVisitors: number | undefined;
  /** The same with advice counted too. */
  readonly advisedVisitors: number | undefined;
  readonly findings: readonly Finding[];
  /** Every rule of the policy, in its order. */
  readonly trace: readonly RuleTrace[];
  readonly gaps: readonly Gap[];
};
