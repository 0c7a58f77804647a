import type { Finding } from "@home-visits/core";

const before: ReadonlySet<Finding["phase"]> = new Set(["standing", "before", "departure", "review"]);

/** When somebody has to do something about a finding; `never` for one that asks nothing today. */
export function urgencyOf({ outcome, phase }: Finding): "stops" | "now" | "later" | "advice" {
  switch (outcome) {
    case "block":
    case "breach":
      return "stops";
    case "open":
    case "conflict":
      return before.has(phase) ? "now" : "later";
    case "pending":
      return before.has(phase) ? "now" : "later";
    case "advice":
      return "advice";
    default:
      return outcome satisfies never;
  }
}
