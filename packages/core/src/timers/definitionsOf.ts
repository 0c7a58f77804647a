import { checkHolds } from "../parsed/checkArgument.js";
import type { Condition } from "../policy/conditionSchema.js";
import type { Policy } from "../policy/policySchema.js";

/** The facts that a policy reads in its own way, such as a first visit, by their names: stated once, and asked by rules, timers and forms. */
export function definitionsOf(policy: Pick<Policy, "rules">): Readonly<Record<string, Condition>> {
  checkHolds("definitionsOf", "policy", policy, "rules");
  const { rules } = policy;
  return Object.fromEntries(rules.flatMap((rule) => (rule.kind === "definition" ? [[rule.defines, rule.as]] : [])));
}
