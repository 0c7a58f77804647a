import type { AssessmentMode, Condition, Policy, School, Visit } from "@home-visits/core";
import { holdsBeforehand, resolveSettings } from "@home-visits/core/timers";

type Asked = {
  readonly visit: Visit;
  readonly policy: Policy;
  readonly school: School;
  readonly mode: AssessmentMode;
};

const none: readonly string[] = [];

/**
 * The steps of a ladder that are not for a visit: those whose condition the record tells beforehand not to hold. One that it leaves open is
 * taken, since a step too many helps where one too few does not.
 */
export function stepsLeftOut({ visit, policy, school, mode }: Asked): readonly string[] {
  const { ladder } = policy;
  // most ladders ask nothing of the visit
  if (ladder.status === "none" || ladder.steps.every(({ when }) => when === undefined)) return none;
  const numbers = { settings: resolveSettings(policy, school), mode };
  const fails = (when: Condition): boolean => holdsBeforehand({ not: when }, { visit, policy, school, numbers });
  return ladder.steps.flatMap(({ id, when }) => (when !== undefined && fails(when) ? [id] : []));
}
