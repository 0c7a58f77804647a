import { checkHolds } from "../parsed/checkArgument.js";
import type { Phase } from "../policy/phases.js";
import type { Policy } from "../policy/policySchema.js";
import { actAtSilence } from "./actAtSilence.js";
import type { Finding } from "./Finding.js";
import { isSilence } from "./isSilence.js";

/**
 * When somebody has to do something about a finding: what `stops` the visit, a `question` that the verdict waits for, what is `broken` already,
 * what is to do `before-leaving`, and what comes `later`, on the way and afterwards. `advice` that is not followed and what the policy leaves
 * `open` ask nothing of anybody for this visit.
 */
export type Urgency = "stops" | "question" | "broken" | "before-leaving" | "later" | "advice" | "open";

const preparing: ReadonlySet<Phase> = new Set(["standing", "before", "departure", "review"]);

/** See {@link Urgency}. A cover and a check of many visits part the findings alike. */
export function urgencyOf(finding: Finding, policy: Pick<Policy, "rules">): Urgency {
  checkHolds("urgencyOf", "finding", finding, "outcome");
  checkHolds("urgencyOf", "policy", policy, "rules");
  const { outcome, phase } = finding;
  const beforehand = preparing.has(phase);
  switch (outcome) {
    case "block":
      return "stops";
    case "breach":
      return "broken";
    case "advice":
      return "advice";
    case "pending":
      return beforehand ? "before-leaving" : "later";
    // two clauses of one policy disagree: people settle it before anybody leaves, where there is time
    case "conflict":
      return beforehand ? "before-leaving" : "question";
    case "open":
      if (!isSilence(finding)) return "question";
      return beforehand && actAtSilence(finding, policy) !== undefined ? "before-leaving" : "open";
    default:
      return outcome satisfies never;
  }
}
