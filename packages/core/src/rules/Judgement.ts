import type { CompiledRule } from "./CompiledRule.js";
import type { Outcome } from "./Outcome.js";
import type { RuleState } from "./RuleState.js";

/** How one rule came out for one visit, or for one of several things of it. */
export type Judgement = {
  readonly state: RuleState;
  readonly outcome: Outcome | undefined;
  /** The permission that disagrees, in a conflict. */
  readonly against: CompiledRule | undefined;
  /** Places of unstated settings without which the answer would be another. */
  readonly restsOn: readonly number[];
};
