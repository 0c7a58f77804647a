import { checkHolds } from "../parsed/checkArgument.js";
import type { Finding } from "./Finding.js";

/** Whether nobody can tell yet if what a finding asks for applies to the visit. It comes after what does. */
export function mayApply(finding: Finding): boolean {
  checkHolds("mayApply", "finding", finding, "sentence");
  return finding.supposed === true;
}
