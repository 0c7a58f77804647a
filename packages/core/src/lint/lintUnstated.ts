import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/**
 * Numbers by which the overdue ladder begins and goes on, of which the policy states none and assumes none: until a school chooses one, nobody is
 * overdue by it.
 */
export function lintUnstated({ ladder, settings }: Policy): PolicyWarning[] {
  if (ladder.status === "none") return [];
  const { grace } = ladder.starts;
  const named = [grace, ...ladder.steps.flatMap(({ delay, spacing, attempts }) => [delay, spacing, attempts])];
  const ids = new Set(named.flatMap((reference) => reference?.setting ?? []));
  return [...ids].flatMap((id): PolicyWarning[] => {
    const setting = settings[id];
    if (setting?.origin !== "not-stated" || setting.assumed !== undefined) return [];
    const sentence =
      "Assume a value here, in “assumed”: without one nobody is told that staff are overdue until a school has chosen one.";
    return [{ code: "number-unstated", path: `/settings/${id}`, sentence }];
  });
}
