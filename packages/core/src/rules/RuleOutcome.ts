import type { Judgement } from "./Judgement.js";
import type { RuleState } from "./RuleState.js";
import type { RuleTrace } from "./RuleTrace.js";

/** How a rule stands by its comparisons alone, the unstated settings that this rests on, and its entry in the trace. */
export type RuleOutcome = {
  readonly state: RuleState;
  /** Places of unstated settings without which the answer would be another. */
  readonly restsOn: readonly number[];
  readonly trace: RuleTrace;
  /** What it was judged to be, by the moment of the visit; missing for an outcome that nobody remembers. */
  readonly judged: Map<number, Judgement> | undefined;
};
