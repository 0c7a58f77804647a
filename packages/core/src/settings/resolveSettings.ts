import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { settingsOf } from "../policy/settingsOf.js";
import type { Policy } from "../policy/policySchema.js";
import type { Setting } from "../policy/settingSchema.js";
import type { School } from "../school/schoolSchema.js";
import { inUnit } from "../policy/inUnit.js";
import type { ResolvedSetting, ResolvedSettings } from "./ResolvedSetting.js";

/** What the settings of a policy can take from a school. */
export type SettingSource = Pick<Partial<School>, "settings" | "calendar">;

type Choices = NonNullable<SettingSource["settings"]>;

/**
 * Every number, length, hour and word of a policy once, with where it comes from: the school's own choice before what the policy states,
 * that before the school's calendar, and an assumed value last. Rules, timed clauses, the ladder and the paper ask here and nowhere else.
 * @example
 * const { value, origin } = resolveSettings(policy, school)["wait.noNotice"]; // 10, "school-set"
 */
export function resolveSettings(policy: Pick<Policy, "settings">, school: SettingSource = {}): ResolvedSettings {
  checkHolds("resolveSettings", "policy", policy, "settings");
  checkArgument("resolveSettings", "school", school, expected.object);
  const chosen: Choices = school.settings ?? {};
  return Object.fromEntries(
    Object.entries(settingsOf(policy)).map(([id, setting]) => [id, resolved(id, setting, chosen, school)]),
  );
}

function resolved(id: string, setting: Setting, chosen: Choices, { calendar }: SettingSource): ResolvedSetting {
  const { describes, unit } = setting;
  const said = { id, describes, unit, by: undefined, cites: [] };
  const choice = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  if (choice !== undefined) return { ...said, value: inUnit(choice.value, unit), origin: "school-set", by: choice.by };
  switch (setting.origin) {
    case "stated":
      return { ...said, value: inUnit(setting.value, unit), origin: "stated", cites: setting.cites };
    case "school-set":
      return { ...said, value: inUnit(setting.value, unit), origin: "school-set", by: setting.by };
    case "not-stated":
      if (setting.from !== undefined && calendar !== undefined)
        return { ...said, value: undefined, origin: "calendar" };
      return {
        ...said,
        value: setting.assumed === undefined ? undefined : inUnit(setting.assumed, unit),
        origin: "not-stated",
      };
    default:
      return setting satisfies never;
  }
}
