import type { Rule } from "../policy/ruleSchema.js";
import type { SettingValue } from "../policy/settingSchema.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";

/** The values of a policy's settings in both modes, in the order of `settingIds`. */
export type BothModes = {
  readonly strict: readonly (SettingValue | undefined)[];
  readonly lenient: readonly (SettingValue | undefined)[];
  /** For each rule that refers to any, the places of the settings that nobody stated. */
  readonly unstated: ReadonlyMap<Rule, readonly number[]>;
  /** For each setting that nobody stated, the values of either mode with this one as the other mode has it. */
  readonly otherwise: ReadonlyMap<number, Readonly<Record<AssessmentMode, readonly (SettingValue | undefined)[]>>>;
};
