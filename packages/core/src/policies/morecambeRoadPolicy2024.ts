import document from "./morecambe-road-2024.json" with { type: "json" };
import type { Policy } from "../policy/policySchema.js";
import { shippedPolicy } from "./shippedPolicy.js";

/** Morecambe Road School, March 2024: a leadership discussion before each visit, calls to the office, limits at the door; no overdue procedure. */
export const morecambeRoadPolicy2024: Policy = /* @__PURE__ */ shippedPolicy(document);
