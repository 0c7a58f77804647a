import { checkHolds } from "../parsed/checkArgument.js";
import type { Policy } from "../policy/policySchema.js";
import type { Finding } from "./Finding.js";
import { isSilence } from "./isSilence.js";

/**
 * What somebody does where a policy is silent, such as having it agreed that one person goes; `undefined` where there is no act, and of every other
 * finding. One that names a fact or a number of the school is said by the sentence of the finding, which has it.
 */
export function actAtSilence(finding: Finding, policy: Pick<Policy, "rules">): string | undefined {
  checkHolds("actAtSilence", "finding", finding, "outcome");
  checkHolds("actAtSilence", "policy", policy, "rules");
  const rule = isSilence(finding) ? policy.rules.find(({ id }) => id === finding.rule) : undefined;
  const todo = typeof rule?.says === "object" ? rule.says.todo : undefined;
  return todo?.includes("{") ? finding.withoutAssumptions : todo;
}
