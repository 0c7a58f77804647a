import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import type { Policy } from "../policy/policySchema.js";

/**
 * A policy document that ships with this package, parsed.
 * @throws HomeVisitsError `invalid-definition`, which a test rules out for every document that ships
 */
export function shippedPolicy(document: unknown): Policy {
  const policy = parsePolicy(document);
  if (policy.ok) return policy.value;
  const [first] = policy.issues;
  throw new HomeVisitsError("invalid-definition", `A shipped policy is broken at ${first.path}: ${first.message}`);
}
