import { speakerOf } from "@home-visits/core/history";
import type { PlanStep } from "../plan/EscalationPlan.js";
import { doerOf } from "./doerOf.js";

type Entries = { readonly type: string; readonly fields: Readonly<Record<string, unknown>> };
type Takers = Pick<PlanStep, "takenBy">;

/**
 * Whether an event counts for a step by who did it. Where the policy names who has to act, what somebody without that role did is not the
 * step: a deputy who drives is not the Headteacher. An event that does not say who did it counts, and its record shows that nobody is named.
 * A call from outside the school, such as the family's, is nobody's step.
 * @see ALU-OVD-03
 */
export function counts(event: Entries, { takenBy }: Takers): boolean {
  const doer = doerOf(event);
  if (takenBy === undefined) return event.type !== "contact" || doer === undefined || !isOutside(doer);
  return doer === undefined || takenBy.includes(doer);
}

/**
 * Whether somebody may take, or hold, a step of the ladder: whoever the policy names and, where it leaves that to the school as a body,
 * nobody from outside it and none of those who are looked for.
 */
export function mayTake(doer: string | undefined, missing: readonly string[], { takenBy }: Takers): boolean {
  if (doer === undefined) return true;
  if (missing.includes(doer) || isOutside(doer)) return false;
  return takenBy === undefined || takenBy.includes(doer);
}

/** Whether a party is not of the school and not on the visit. A role that nobody holds is not known to be outside. */
function isOutside(party: string): boolean {
  const speaker = speakerOf(party, { roles: undefined });
  return speaker === "family" || speaker === "police" || speaker === "outside";
}
