import { frozen } from "../parsed/frozen.js";
import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
// by its name and without an attribute, so that a bundler takes this part of the document alone
import { riskMatrix } from "./reach2-2020.json";

/**
 * The 5 × 5 matrix as the document `reach2-2020` has it, for somebody who scores without a policy: score = likelihood × consequence,
 * 1–4 Low, 5–9 Medium, 10–16 High, 17–25 Very High. Nothing uses it unless it is passed in.
 * @see R20-A4-29
 */
export const reach2RiskMatrix: RiskMatrix = /* @__PURE__ */ shippedMatrix(riskMatrix);

function shippedMatrix(part: unknown): RiskMatrix {
  if (isMatrix(part)) return frozen(part);
  throw new HomeVisitsError("invalid-definition", "A shipped matrix has no scoring or no bands.");
}

function isMatrix(part: unknown): part is RiskMatrix {
  return typeof part === "object" && part !== null && "scoring" in part && "bands" in part;
}
