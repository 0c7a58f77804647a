import type { Sourced } from "@home-visits/core";
import { periodMs } from "@home-visits/core/timers";
import { sourcedOr } from "./sourcedOr.js";

/** The milliseconds of a length that runs on the real clock; 0 where there is none, where it is open, and for a period in days. */
export function lengthOf(setting: Sourced<string> | undefined): number {
  const period = setting === undefined ? "open" : sourcedOr(setting);
  return period === "open" ? 0 : (periodMs(period) ?? 0);
}
