import defaults from "./watchDefaults.json" with { type: "json" };
import { countingSettings } from "./countingSettings.js";
import type { Policy } from "./policySchema.js";
import type { Setting } from "./settingSchema.js";

type Settings = Policy["settings"];

// the file is data of ours; a test parses it with the schema of settings
const watch: Readonly<Record<string, Setting>> = defaults as Readonly<Record<string, Setting>>;

const hasValue = (setting: Setting): boolean => setting.origin !== "not-stated" || setting.assumed !== undefined;

/** The ids of the settings that every watch needs. */
export const watchSettingIds: readonly string[] = Object.keys(watch);

/**
 * The settings of a policy, with those that it needs and does not say: no clause decides them, so they are assumed. A watch always has a
 * number, and one that a policy leaves open has the assumed one too. For how long an agreement or an attempt counts is asked only of a policy
 * that asks for one, and may be left open.
 */
export function settingsOf(policy: Pick<Policy, "settings"> & Partial<Policy>): Settings {
  const { settings } = policy;
  const missing = watchSettingIds.filter((id) => !Object.hasOwn(settings, id) || !hasValue(settings[id] as Setting));
  const watched = Object.fromEntries(missing.map((id) => [id, watch[id] as Setting]));
  return { ...countingSettings(policy), ...settings, ...watched };
}
