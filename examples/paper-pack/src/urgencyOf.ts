import { mayApply, type Finding, type Policy } from "@home-visits/core";

/**
 * When somebody has to do something about a finding: what `stops` the visit, a `question` that the verdict waits for, what is to do `now`, `perhaps`
 * where it is not known whether it applies, and `later`, on the way and afterwards. `never` is what asks nothing of anybody for this visit: advice,
 * and what the policy leaves to the school, which is said once.
 */
export type Urgency = "stops" | "question" | "now" | "perhaps" | "later" | "never";

const before: ReadonlySet<Finding["phase"]> = new Set(["standing", "before", "departure", "review"]);

/** See {@link Urgency}. It parts the findings as the cover of the pack does. */
export function urgencyOf(finding: Finding, policy: Policy): Urgency {
  const { outcome, phase, strength } = finding;
  switch (outcome) {
    case "block":
    case "breach":
      return "stops";
    case "conflict":
      return before.has(phase) ? "now" : "question";
    case "open":
      if (strength !== "none") return "question";
      return before.has(phase) && actAtSilence(finding, policy) !== undefined ? "now" : "never";
    case "pending":
      if (!before.has(phase)) return "later";
      return mayApply(finding) ? "perhaps" : "now";
    case "advice":
      return "never";
    default:
      return outcome satisfies never;
  }
}

/** Where the policy is silent and nobody knows whether it matters here, the act alone: it is done in any case. */
export function asAct(finding: Finding, policy: Policy): Finding {
  const act = UNSEEN.test(finding.sentence) ? actAtSilence(finding, policy) : undefined;
  return act === undefined || act.includes("{") ? finding : { ...finding, sentence: act };
}

const UNSEEN = / To see whether it matters here: /u;

/** What somebody does where the policy is silent, such as having it agreed that one person goes; undefined where there is no act. */
function actAtSilence({ rule }: Finding, { rules }: Policy): string | undefined {
  const says = rules.find(({ id }) => id === rule)?.says;
  return typeof says === "object" ? says.todo : undefined;
}
