import { answering, checkArgument, HomeVisitsError, type Expected } from "@home-visits/core";
import { planVersion } from "./planVersion.js";

/** A plan, as one look at it tells: what `planEscalation` returns. */
export const aPlan: Expected = {
  is: (value) => typeof value === "object" && value !== null && "ladder" in value && "timers" in value,
  give: "a plan, such as planEscalation returns",
};

/**
 * Sees to it that an argument of a public function is a plan of this version. A stored one of another version holds other entries, and would be
 * answered wrongly or not at all.
 * @throws HomeVisitsError `invalid-argument` for what is no plan, `outdated-plan` for one of another version
 */
export function checkPlan(caller: string, plan: unknown): void {
  checkArgument(caller, "plan", plan, aPlan);
  const version = answering(caller, () => versionOf(plan));
  if (version === planVersion) return;
  const its = typeof version === "number" ? `version ${String(version)}` : "a version before 1";
  throw new HomeVisitsError(
    "outdated-plan",
    `This plan is of ${its}, and ${caller} reads version ${String(planVersion)}. Plan the visit again, from the record, the policy and the school of its departure.`,
  );
}

function versionOf(plan: unknown): unknown {
  return typeof plan === "object" && plan !== null && "version" in plan ? plan.version : undefined;
}
