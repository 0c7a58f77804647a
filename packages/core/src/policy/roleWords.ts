import { knownRoles } from "../visit/partySchema.js";
import type { Policy } from "./policySchema.js";

/** Who acts in a policy without a role of their own: the visitors, together or one by one. */
const visitors = ["visitor", "each-visitor"];

/** The words that a document can use for somebody: the roles of the policy, and those that every record knows. */
export const roleWords = ({ roles }: Pick<Policy, "roles">): readonly string[] => [
  ...roles.map(({ id }) => id),
  ...knownRoles,
  ...visitors,
];
