import { periodOf } from "../policy/inUnit.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { SettingReference, SettingValue } from "../policy/settingSchema.js";
import type { ResolvedSetting, ResolvedSettings } from "./ResolvedSetting.js";
import { settingNamed } from "./settingNamed.js";

/** The settings of a policy as one school has them, and what becomes of those that nobody stated. */
export type SettingsInMode = { readonly settings: ResolvedSettings; readonly mode: AssessmentMode };

/** What a setting comes to in a mode: in strict mode what nobody stated is unknown. */
export function knownIn({ value, origin }: ResolvedSetting, mode: AssessmentMode): SettingValue | undefined {
  return origin === "not-stated" && mode === "strict" ? undefined : value;
}

/** What the setting that a part of the policy names comes to in a mode. */
export function valueIn(reference: SettingReference, { settings, mode }: SettingsInMode): SettingValue | undefined {
  return knownIn(settingNamed(reference, settings), mode);
}

/** The same for a length of time, as an ISO 8601 period. */
export function periodIn(reference: SettingReference, { settings, mode }: SettingsInMode): string | undefined {
  const setting = settingNamed(reference, settings);
  const value = knownIn(setting, mode);
  return value === undefined ? undefined : periodOf(value, setting.unit);
}
