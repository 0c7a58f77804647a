import type { Ladder } from "../policy/ladderSchema.js";
import type { SettingReference } from "../policy/settingSchema.js";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import { sayLength } from "../settings/sayLength.js";
import { settingNamed } from "../settings/settingNamed.js";

type CheckIns = NonNullable<Exclude<Ladder, { status: "none" }>["starts"]["checkIns"]>;

/** The calls at intervals of a policy in one sentence: how often, on which visits otherwise, and when one is in time. */
export function sayCheckIns({ every, everyWhen = [], window }: CheckIns, settings: ResolvedSettings): string {
  const length = (reference: SettingReference): string => sayLength(reference, settings);
  const others = everyWhen.map((one) => `; ${settingNamed(one.every, settings).describes} is ${length(one.every)}`);
  const sides = "setting" in window ? { before: window, after: window } : window;
  const inTime = `in time from ${length(sides.before)} before until ${length(sides.after)} after`;
  const known = settingNamed(every, settings).value !== undefined;
  const often = known ? `every ${length(every)}` : "so often as the policy leaves open";
  return `Each visitor is heard of ${often}, ${inTime}${others.join("")}.`;
}
