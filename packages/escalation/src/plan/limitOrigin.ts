import type { Limit } from "@home-visits/core";
import type { SettingsInMode } from "@home-visits/core/timers";
import { originOf, weakest, type PlanOrigin } from "./planOrigin.js";

/** Where the end of a limit comes from; a closing hour that the calendar gives is the school's. */
export function limitOrigin(limit: Limit, within: SettingsInMode): PlanOrigin {
  switch (limit.kind) {
    case "elapsed":
      return limit.delay === undefined
        ? originOf(limit.period, within)
        : weakest(originOf(limit.delay, within), originOf(limit.period, within));
    case "calendar":
    case "working-time":
      return originOf(limit.period, within);
    case "school-days":
      return weakest(originOf(limit.count, within), originOf(limit.meaning, within));
    case "working-days":
      return originOf(limit.count, within);
    case "end-of-working-day":
    case "clock":
      return originOf(limit.hour, within);
    case "by-month":
      return originOf(limit.day, within);
    case "before":
      return limit.period === undefined ? "stated" : originOf(limit.period, within);
    case "by-then":
      return "stated";
    case "open":
      return "open";
    default:
      return limit satisfies never;
  }
}
