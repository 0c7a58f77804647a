import type { Sourced } from "@home-visits/core";

/**
 * Where a time comes from: the policy states it, the school set it, it rests on an assumption because nobody stated it, or it is open
 * because there is nothing to assume.
 */
export type PlanOrigin = "stated" | "school-set" | "assumed" | "open";

const order: readonly PlanOrigin[] = ["stated", "school-set", "assumed", "open"];

/** The origin of one setting. An assumed length of nothing adds nothing to a time, so it leaves the origin as it was. */
export function originOf(setting: Sourced<string | number | boolean> | undefined): PlanOrigin {
  if (setting === undefined || setting.origin === "stated") return "stated";
  if (setting.origin === "school-set") return "school-set";
  if (setting.assumed === undefined) return "open";
  return setting.assumed === "PT0M" ? "stated" : "assumed";
}

/** The weakest of several origins: a time is only as well founded as its weakest part. */
export function weakest(...origins: readonly PlanOrigin[]): PlanOrigin {
  return order[Math.max(0, ...origins.map((origin) => order.indexOf(origin)))] ?? "open";
}
