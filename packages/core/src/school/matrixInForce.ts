import type { Policy } from "../policy/policySchema.js";
import type { School } from "../school/schoolSchema.js";
import { reach2RiskMatrix } from "../risk/reach2RiskMatrix.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";

/** The matrix by which ratings are read: the school's own, else the policy's. */
export function matrixInForce(
  policy: Pick<Policy, "riskMatrix">,
  school: Pick<Partial<School>, "riskMatrix">,
): RiskMatrix {
  return school.riskMatrix ?? policy.riskMatrix ?? reach2RiskMatrix;
}
