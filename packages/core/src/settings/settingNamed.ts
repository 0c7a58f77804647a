import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { SettingReference } from "../policy/settingSchema.js";
import type { ResolvedSetting, ResolvedSettings } from "./ResolvedSetting.js";

/**
 * The setting that a part of the policy names.
 * @throws HomeVisitsError `unknown-setting`, which `parsePolicy` rules out
 */
export function settingNamed(reference: SettingReference, settings: ResolvedSettings): ResolvedSetting {
  checkHolds("settingNamed", "reference", reference, "setting");
  checkArgument("settingNamed", "settings", settings, expected.object);
  const { setting } = reference;
  const found = settings[setting];
  if (found === undefined)
    throw new HomeVisitsError(
      "unknown-setting",
      "A part of the policy names a setting that the policy does not have. Parse the policy first.",
    );
  return found;
}
