import type { FactSheet } from "../conditions/createFactSheet.js";
import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Policy } from "../policy/policySchema.js";
import type { CompiledRule } from "./CompiledRule.js";
import type { RememberedRule } from "./outcomeMemory.js";
import type { SharedWays } from "./sharedWays.js";
import type { VerdictRules } from "./verdictRules.js";

/** A policy made ready to run. */
export type CompiledPolicy = {
  readonly policy: Policy;
  /** Its settings, with those that it needs and does not say. */
  readonly settings: Policy["settings"];
  readonly settingIds: readonly string[];
  readonly facts: FactSheet;
  readonly rules: readonly CompiledRule[];
  /** For each act, the rules that permit it. */
  readonly permissions: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly verdictRules: VerdictRules;
  /** The rules that ask for a number of visitors. */
  readonly forHeadcount: readonly CompiledRule[];
  /** Those of them that are more than advice. */
  readonly bindingHeadcount: readonly CompiledRule[];
  /** The comparisons with the number of visitors. */
  readonly headcounts: readonly CompiledTest[];
  /** How its comparisons come out. */
  readonly ways: SharedWays;
  /** Its rules with what they came to so far. */
  readonly remembered: readonly RememberedRule[];
};
