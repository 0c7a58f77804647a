import type { CompiledCondition } from "../conditions/compileCondition.js";
import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Fact } from "../facts/Fact.js";
import type { FactItem } from "../history/Subject.js";
import type { Rule } from "../policy/ruleSchema.js";

/** The timed clause that a rule shows, by the fact through which it asks. */
export type ShownTimer = { readonly id: string; readonly fact: Fact };

/** Other words for what is wrong, where something is so. */
export type Wording = { readonly when: CompiledCondition; readonly says: string };

/** A rule, ready to run: when it applies (always, if `undefined`) and what it demands. */
export type CompiledRule = {
  readonly rule: Rule;
  readonly applies: CompiledCondition | undefined;
  readonly demands: CompiledCondition;
  readonly each: FactItem;
  /** For a rule that asks nothing but whether a timed clause is kept, or several: those clauses. */
  readonly shows: readonly ShownTimer[];
  /** Whether it demands something that does not arise on every visit. */
  readonly asksNotAlways: boolean;
  /** Whether its comparisons and the moment of the visit alone tell how it is judged: no permission can stand against it. */
  readonly hangsOnItself: boolean;
  /** Whether a timed clause that it asks may say something else while one of its facts is taken to be otherwise. */
  readonly movesTimers: boolean;
  /** Other words for what is wrong; the first whose condition is known to be so counts. */
  readonly wordings: readonly Wording[];
  /** Whether it always says the same: its words hold no place for a value of the record, and it has no others. */
  readonly saysAlways: boolean;
  /** Its comparisons, those of the demand first. */
  readonly tests: readonly CompiledTest[];
  /** Places of the settings that it refers to. */
  readonly settings: readonly number[];
};
