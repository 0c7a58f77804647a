import document from "./atlp-covid.json" with { type: "json" };
import type { Policy } from "../policy/policySchema.js";
import { shippedPolicy } from "./shippedPolicy.js";

/** The Covid addendum of ATLP, version 1.0: doorstep visits only, as a last resort; off until a school switches it on for named dates. */
export const atlpCovidPolicy: Policy = /* @__PURE__ */ shippedPolicy(document);
