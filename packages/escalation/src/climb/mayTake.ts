import { speakerOf, type VisitParty } from "@home-visits/core/history";
import type { PlanStep } from "../plan/EscalationPlan.js";

type Takers = Pick<PlanStep, "takenBy">;

/**
 * Whether somebody may take, or hold, a step of the ladder: whoever the policy names and, where it leaves that to the school as a body,
 * nobody from outside it and none of those who are looked for.
 */
export function mayTake(doer: string | undefined, missing: readonly string[], { takenBy }: Takers): boolean {
  if (doer === undefined) return true;
  if (missing.includes(doer) || isOutside(doer)) return false;
  return takenBy === undefined || takenBy.includes(doer);
}

/**
 * Whether somebody holds a step who says that they are on it: who may take it. Of somebody whom nobody names, and of a role that nobody at the
 * school holds, nobody knows (`unknown`).
 */
export function mayHold(
  doer: string | undefined,
  missing: readonly string[],
  step: Takers & Pick<VisitParty, "roles" | "visitors">,
): boolean | "unknown" {
  if (doer === undefined) return "unknown";
  if (missing.includes(doer) || isOutside(doer)) return false;
  if (speakerOf(doer, step) === "unknown") return "unknown";
  return mayTake(doer, missing, step);
}

/** Whether a party is not of the school and not on the visit. A role that nobody holds is not known to be outside. */
function isOutside(party: string): boolean {
  const speaker = speakerOf(party, { roles: undefined });
  return speaker === "family" || speaker === "police" || speaker === "outside";
}
