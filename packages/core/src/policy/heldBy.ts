import type { Policy } from "./policySchema.js";
import type { SettingValue } from "./settingSchema.js";

/** A value of a setting, and where it stands in the document. */
export type Held = { readonly value: SettingValue; readonly path: string };

/** What a setting of a policy states or assumes, and where that stands; `undefined` where it does neither, or there is none of this id. */
export function heldBy(id: string, { settings }: Pick<Policy, "settings">): Held | undefined {
  const setting = Object.hasOwn(settings, id) ? settings[id] : undefined;
  if (setting === undefined) return undefined;
  const [key, value] =
    setting.origin === "not-stated" ? (["assumed", setting.assumed] as const) : (["value", setting.value] as const);
  return value === undefined ? undefined : { value, path: `/settings/${id}/${key}` };
}
