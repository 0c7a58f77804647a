import type { EscalationPlan } from "../plan/EscalationPlan.js";

/** The ids of the visitors in a mask, in the plan's order. */
export function namesOf(
  mask: number,
  { plan: { visitors } }: { readonly plan: Pick<EscalationPlan, "visitors"> },
): string[] {
  const names: string[] = [];
  let bit = 1;
  for (const { id } of visitors) {
    if ((mask & bit) !== 0) names.push(id);
    bit *= 2;
  }
  return names;
}
