import type { Policy } from "./policySchema.js";
import type { Setting, SettingValue } from "./settingSchema.js";

/** A value of a setting, and where it stands in the document. */
export type Stated = { readonly value: SettingValue; readonly path: string };

/** What a setting of a policy states or assumes, and where that stands; `undefined` where it does neither, or there is none of this id. */
export function statedOrAssumed(id: string, { settings }: Pick<Policy, "settings">): Stated | undefined {
  const setting = Object.hasOwn(settings, id) ? settings[id] : undefined;
  if (setting === undefined) return undefined;
  const value = valueOfSetting(setting);
  const key = setting.origin === "not-stated" ? "assumed" : "value";
  return value === undefined ? undefined : { value, path: `/settings/${id}/${key}` };
}

/** The value that a setting states, or assumes where the policy does not state one. */
export function valueOfSetting(setting: Setting): SettingValue | undefined {
  return setting.origin === "not-stated" ? setting.assumed : setting.value;
}
