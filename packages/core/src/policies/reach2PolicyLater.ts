import document from "./reach2-later.json" with { type: "json" };
import type { Policy } from "../policy/policySchema.js";
import { shippedPolicy } from "./shippedPolicy.js";

/** A later, undated text of the REAch2 procedures: two staff at every visit and a section on lone visits, which contradict each other. */
export const reach2PolicyLater: Policy = /* @__PURE__ */ shippedPolicy(document);
