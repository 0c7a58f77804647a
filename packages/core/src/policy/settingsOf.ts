import defaults from "./watchDefaults.json" with { type: "json" };
import type { Policy } from "./policySchema.js";
import type { Setting } from "./settingSchema.js";

type Settings = Policy["settings"];

// the file is data of ours; a test parses it with the schema of settings
const watch: Readonly<Record<string, Setting>> = defaults as Readonly<Record<string, Setting>>;

const hasValue = (setting: Setting): boolean => setting.origin !== "not-stated" || setting.assumed !== undefined;

/** The ids of the settings that every watch needs. */
export const watchSettingIds: readonly string[] = Object.keys(watch);

/**
 * The settings of a policy, with those of the watch that it does not say: no clause decides them, so they are assumed. A watch always has a
 * number, and one that a policy leaves open has the assumed one too.
 */
export function settingsOf({ settings }: Pick<Policy, "settings">): Settings {
  const missing = watchSettingIds.filter((id) => !Object.hasOwn(settings, id) || !hasValue(settings[id] as Setting));
  if (missing.length === 0) return settings;
  return { ...settings, ...Object.fromEntries(missing.map((id) => [id, watch[id] as Setting])) };
}
