import { unitBeside } from "../policy/unitBeside.js";
import type { SettingReference } from "../policy/settingSchema.js";
import type { ResolvedSettings } from "./ResolvedSetting.js";
import { settingNamed } from "./settingNamed.js";

/** A length of time that a setting holds, as it is read out. */
export function sayLength(reference: SettingReference, settings: ResolvedSettings): string {
  const { value, unit = "minutes" } = settingNamed(reference, settings);
  return value === undefined ? "a time that the policy does not state" : `${String(value)} ${unitBeside(value, unit)}`;
}
