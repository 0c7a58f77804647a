import type { CompiledCondition } from "../conditions/compileCondition.js";
import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { FactItem } from "../history/Subject.js";
import type { Rule } from "../policy/ruleSchema.js";

/** A rule, ready to run: when it applies (always, if absent) and what it demands. */
export type CompiledRule = {
  readonly rule: Rule;
  readonly applies?: CompiledCondition;
  readonly demands: CompiledCondition;
  readonly each: FactItem;
  /** Its comparisons, those of the demand first. */
  readonly tests: readonly CompiledTest[];
  /** Places of the settings that it refers to. */
  readonly settings: readonly number[];
};
