import type { Finding, Verdict } from "@home-visits/core";
import type { Judged } from "./judgeVisit.js";

/** The worst first. */
const worst: readonly Verdict[] = ["no-go", "undetermined", "go-with-conditions", "go"];

/** How bad a verdict is: 0 is the worst. */
export const severity = (verdict: Verdict): number => worst.indexOf(verdict);

/** The worst verdict of several policies. */
export const worstVerdict = (judged: readonly Judged[]): Verdict =>
  judged.map(({ assessment }) => assessment.verdict).sort((a, b) => severity(a) - severity(b))[0] ?? "undetermined";

/** A verdict in words. */
export const verdictSays: Readonly<Record<Verdict, string>> = {
  go: "Go.",
  "go-with-conditions": "Go when these are done.",
  "no-go": "Do not go.",
  undetermined: "Cannot be told yet: answer these.",
};

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
