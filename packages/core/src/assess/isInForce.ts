import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { Policy } from "../policy/policySchema.js";
import type { School } from "../school/schoolSchema.js";

/**
 * Whether a policy is in force on a day. A policy with a `switch` is off until the school turns it on for named days; both days count.
 * @param day a calendar date
 * @see ATLP-NEW-01
 */
export function isInForce(policy: Policy, day: string, school: Pick<Partial<School>, "switchedOn">): boolean {
  checkArgument("isInForce", "policy", policy, expected.policy);
  checkArgument("isInForce", "day", day, expected.date);
  checkArgument("isInForce", "school", school, expected.object);
  if (!policy.switch) return true;
  const days = school.switchedOn?.[policy.id];
  return days !== undefined && days.from <= day && (days.until === undefined || day <= days.until);
}
