import { answering } from "../parsed/answering.js";
import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { Policy } from "../policy/policySchema.js";
import type { School } from "../school/schoolSchema.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";

/** The matrix by which ratings are read: the school's own, else the policy's; `undefined` where neither has one: then no rating has a band. */
export function matrixInForce(
  policy: Pick<Policy, "riskMatrix">,
  school: Pick<Partial<School>, "riskMatrix">,
): RiskMatrix | undefined {
  checkArgument("matrixInForce", "policy", policy, expected.object);
  checkArgument("matrixInForce", "school", school, expected.object);
  return answering("matrixInForce", () => school.riskMatrix ?? policy.riskMatrix);
}
