import type { CompiledCondition } from "../conditions/compileCondition.js";
import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Fact } from "../facts/Fact.js";
import type { FactItem } from "../history/Subject.js";
import type { Rule } from "../policy/ruleSchema.js";

/** The timed clause that a rule shows, by the fact through which it asks; `unlimited` is one that the source sets no limit. */
export type ShownTimer = { readonly id: string; readonly fact: Fact; readonly unlimited: boolean };

/** A rule, ready to run: when it applies (always, if `undefined`) and what it demands. */
export type CompiledRule = {
  readonly rule: Rule;
  readonly applies: CompiledCondition | undefined;
  readonly demands: CompiledCondition;
  readonly each: FactItem;
  /** For a rule that asks nothing but whether a timed clause is kept: that clause. */
  readonly shows: ShownTimer | undefined;
  /** Whether it demands something that does not arise on every visit. */
  readonly asksNotAlways: boolean;
  /** Its comparisons, those of the demand first. */
  readonly tests: readonly CompiledTest[];
  /** Places of the settings that it refers to. */
  readonly settings: readonly number[];
};
