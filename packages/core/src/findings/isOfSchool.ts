import { checkHolds } from "../parsed/checkArgument.js";
import type { Finding } from "./Finding.js";

/**
 * Whether a finding is about the school as such, such as that all staff have read the policy: it is said once for the school, not with every
 * visit. What stops a visit, and what is about one of its people, belongs to the visit.
 */
export function isOfSchool(finding: Finding): boolean {
  checkHolds("isOfSchool", "finding", finding, "phase");
  const { about, outcome, phase } = finding;
  return phase === "standing" && outcome !== "block" && about === undefined;
}
