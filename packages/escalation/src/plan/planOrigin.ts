import type { SettingReference } from "@home-visits/core";
import { settingNamed, type SettingsInMode } from "@home-visits/core/timers";

/**
 * Where a time comes from: the policy states it, the school set it, it rests on an assumption because nobody stated it, or it is open
 * because there is nothing to assume.
 */
export type PlanOrigin = "stated" | "school-set" | "assumed" | "open";

const order: readonly PlanOrigin[] = ["stated", "school-set", "assumed", "open"];

/** The origin of one setting. An assumed length of nothing adds nothing to a time, so it leaves the origin as it was. */
export function originOf(reference: SettingReference | undefined, { settings, mode }: SettingsInMode): PlanOrigin {
  if (reference === undefined) return "stated";
  const { origin, value } = settingNamed(reference, settings);
  if (origin === "stated") return "stated";
  if (origin === "school-set" || origin === "calendar") return "school-set";
  if (value === undefined) return "open";
  if (value === 0 || value === "PT0M") return "stated";
  return mode === "strict" ? "open" : "assumed";
}

/** The weakest of several origins: a time is only as well founded as its weakest part. */
export function weakest(...origins: readonly PlanOrigin[]): PlanOrigin {
  return order[Math.max(0, ...origins.map((origin) => order.indexOf(origin)))] ?? "open";
}
