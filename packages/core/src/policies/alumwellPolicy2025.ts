import document from "./alumwell-2025.json" with { type: "json" };
import type { Policy } from "../policy/policySchema.js";
import { shippedPolicy } from "./shippedPolicy.js";

/** Alumwell Infant School, September 2025: authorised visits, calls on arrival and leaving, a drive to the address when overdue. */
export const alumwellPolicy2025: Policy = /* @__PURE__ */ shippedPolicy(document);
