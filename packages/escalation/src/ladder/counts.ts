import type { PlanStep } from "../plan/EscalationPlan.js";
import { doerOf } from "./doerOf.js";
import { isOutside } from "./isOutside.js";
import type { Sign } from "./Sign.js";

/**
 * Whether an event counts for a step by who did it. Where the policy names who has to act, what somebody without that role did is not the
 * step: a deputy who drives is not the Headteacher. An event that does not say who did it counts, and its record shows that nobody is named.
 * A call from outside the school, such as the family's, is nobody's step.
 * @see ALU-OVD-03
 */
export function counts(sign: Pick<Sign, "type" | "fields">, { takenBy }: Pick<PlanStep, "takenBy">): boolean {
  if (takenBy === undefined) return !isCallFromOutside(sign);
  const doer = doerOf(sign);
  return doer === undefined || takenBy.includes(doer);
}

function isCallFromOutside({ type, fields }: Pick<Sign, "type" | "fields">): boolean {
  const from = fields["from"];
  return type === "contact" && typeof from === "string" && isOutside(from);
}
