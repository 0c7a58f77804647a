import type { Finding } from "../findings/Finding.js";
import type { Issue } from "../parsed/Issue.js";
import type { Gap } from "../findings/Gap.js";
import type { RuleTrace } from "../rules/RuleTrace.js";

/**
 * Before departure: may it go. Afterwards: was it kept; then `no-go` says that a must was broken. `undetermined` means that the record or,
 * in strict mode, the policy leaves out something on which the answer hangs. Advice alone never changes a `go`.
 */
export type Verdict = "go" | "go-with-conditions" | "no-go" | "undetermined";

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
  /**
   * What of the record could not be read as it stands: what is dated before it can be true, and what does not fit the policy's own facts and
   * events, both read as if they were not there; and purposes and roles that nearly are words that policies know, at which no rule looks.
   */
  readonly issues: readonly Issue[];
};
