import { frozen } from "../parsed/frozen.js";
import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { Policy } from "../policy/policySchema.js";

const isPolicy = (document: unknown): document is Policy =>
  typeof document === "object" && document !== null && "rules" in document && "settings" in document;

/**
 * A policy document that ships with this package, as it is. It is not parsed when the package is imported: that would take longer than
 * everything else, and a test parses each of them and holds that nothing is changed or filled in. Frozen to its last entry, as a policy from
 * `parsePolicy` is: it is one for the whole program, and plans share it.
 * @throws HomeVisitsError `invalid-definition` for what is no policy at all
 */
export function shippedPolicy(document: unknown): Policy {
  if (isPolicy(document)) return frozen(document);
  throw new HomeVisitsError("invalid-definition", "A shipped policy has no rules or no settings.");
}
