import type { SettingValue } from "../policy/settingSchema.js";

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
