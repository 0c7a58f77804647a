import { onFrozen } from "../parsed/onFrozen.js";
import { countingSettings } from "./countingSettings.js";
import type { Policy } from "./policySchema.js";
import type { Setting } from "./settingSchema.js";
import defaults from "./watchDefaults.json" with { type: "json" };
import { watchSettingIds, type WatchSettingId } from "./watchSetting.js";

type Settings = Policy["settings"];

// the file is data of ours; a test parses it with the schema of settings
const watch = defaults as Readonly<Record<WatchSettingId, Setting>>;

const hasValue = (setting: Setting): boolean => setting.origin !== "not-stated" || setting.assumed !== undefined;

/**
 * The settings of a policy, with those that it needs and does not say: no clause decides them, so they are assumed. A watch always has a
 * number, and one that a policy leaves open has the assumed one too. For how long an agreement or an attempt counts is asked only of a policy
 * that asks for one, and may be left open.
 */
export const settingsOf = /* @__PURE__ */ onFrozen((policy: Pick<Policy, "settings"> & Partial<Policy>): Settings => {
  const { settings } = policy;
  const missing = watchSettingIds.filter((id) => !Object.hasOwn(settings, id) || !hasValue(settings[id] as Setting));
  const watched = Object.fromEntries(missing.map((id) => [id, watch[id]]));
  return { ...countingSettings(policy), ...settings, ...watched };
});
