import { reach2Policy2020 } from "./reach2Policy2020.js";
import { riskMatrixOf } from "./riskMatrixOf.js";

/**
 * The 5 × 5 matrix as the document `reach2-2020` has it, for somebody who scores without a policy: score = likelihood × consequence,
 * 1–4 Low, 5–9 Medium, 10–16 High, 17–25 Very High. Nothing uses it unless it is passed in.
 * @see R20-A4-29
 */
export const reach2RiskMatrix = /* @__PURE__ */ riskMatrixOf(reach2Policy2020);
