import { countingSettings } from "./countingSettings.js";
import { mentionedIn } from "./namedIn.js";
import type { Policy } from "./policySchema.js";
import { isWatchSetting } from "./watchSetting.js";

/**
 * The settings that nothing in a policy goes by, in their order: no part names them, no watch needs them and no fact counts by them.
 * @param silent parts that may name a setting without going by it
 */
export function unreadSettings(policy: Policy, ...silent: readonly (keyof Policy)[]): readonly string[] {
  const heard = Object.entries(policy).filter(([part]) => part !== "settings" && !silent.some((one) => one === part));
  const named = mentionedIn(Object.fromEntries(heard), "setting");
  const counting = countingSettings(policy);
  return Object.keys(policy.settings).filter(
    (id) => !named.has(id) && !isWatchSetting(id) && !Object.hasOwn(counting, id),
  );
}
