import type { Limit } from "@home-visits/core";
import { originOf, weakest, type PlanOrigin } from "./planOrigin.js";

/** Where the end of a limit comes from; a closing hour that the policy does not state is the school's, by its calendar. */
export function limitOrigin(limit: Limit): PlanOrigin {
  switch (limit.kind) {
    case "elapsed":
    case "calendar":
    case "working-time":
      return originOf(limit.period);
    case "school-days":
      return weakest(originOf(limit.count), originOf(limit.meaning));
    case "working-days":
      return originOf(limit.count);
    case "end-of-working-day":
      return limit.hour.origin === "stated" ? "stated" : "school-set";
    case "by-month":
      return originOf(limit.day);
    case "before":
      return "stated";
    case "open":
      return "open";
    default:
      return limit satisfies never;
  }
}
