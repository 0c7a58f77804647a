import type { Condition, Policy, School, Visit } from "@home-visits/core";
import { holdsBeforehand, type SettingsInMode } from "@home-visits/core/timers";

type Asked = {
  readonly visit: Visit;
  readonly policy: Policy;
  readonly school: School;
  readonly within: SettingsInMode;
};

/**
 * The steps of a ladder that are not for a visit: those whose condition the record tells beforehand not to hold. One that it leaves open is
 * taken, since a step too many helps where one too few does not.
 */
export function stepsLeftOut({ visit, policy, school, within }: Asked): readonly string[] {
  const { ladder } = policy;
  if (ladder.status === "none") return none;
  const fails = (when: Condition): boolean =>
    holdsBeforehand({ not: when }, { visit, policy, school, numbers: within });
  const found = ladder.steps.flatMap(({ id, when }) => (when !== undefined && fails(when) ? [id] : []));
  return found.length === 0 ? none : found;
}

const none: readonly string[] = [];
