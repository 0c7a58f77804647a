import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { Policy } from "../policy/policySchema.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";

/**
 * The matrix of a policy that has one.
 * @throws HomeVisitsError `invalid-definition` for a policy without one
 */
export function riskMatrixOf({ riskMatrix }: Pick<Policy, "riskMatrix">): RiskMatrix {
  if (riskMatrix === undefined) throw new HomeVisitsError("invalid-definition", "This policy has no risk matrix.");
  return riskMatrix;
}
