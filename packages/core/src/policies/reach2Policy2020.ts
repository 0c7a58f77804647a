// without an attribute: the matrix is taken from the same module by its name
import document from "./reach2-2020.json";
import type { Policy } from "../policy/policySchema.js";
import { shippedPolicy } from "./shippedPolicy.js";

/** REAch2 home visit procedures, September 2020: two staff at first and risky visits, a buddy, a scored risk assessment. */
export const reach2Policy2020: Policy = /* @__PURE__ */ shippedPolicy(document);
