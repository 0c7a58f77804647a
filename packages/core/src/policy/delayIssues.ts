import type { Issue } from "../parsed/Issue.js";
import { inUnit } from "./inUnit.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";
import type { SettingReference } from "./settingSchema.js";
import { statedOrAssumed } from "./statedOrAssumed.js";

/**
 * Times that make a ladder or the answer to a code word late, or never, by themselves: a grace that is counted twice, attempts without a time between,
 * and a limit before the time at which something is due.
 */
export function delayIssues(policy: Policy): Issue[] {
  return [...ofLadder(policy), ...ofCodeWord(policy)];
}

function ofLadder(policy: Policy): Issue[] {
  const { ladder } = policy;
  if (ladder.status === "none") return [];
  const { grace } = ladder.starts;
  const [first] = ladder.steps;
  const twice = first?.delay !== undefined && first.delay.setting === grace.setting;
  return [
    ...(twice ? [issueOf("/ladder/steps/0/delay", "grace-twice")] : []),
    ...ladder.steps.flatMap(({ spacing, attempts }, at) =>
      spacing !== undefined && attempts !== undefined && minutes(spacing, policy) === 0
        ? [issueOf(`/ladder/steps/${String(at)}/spacing`, "spacing-of-nothing")]
        : [],
    ),
  ];
}

function ofCodeWord(policy: Policy): Issue[] {
  const { codeWord } = policy;
  if (codeWord.status === "none") return [];
  return [codeWord, ...(codeWord.others ?? [])].flatMap((answer, at) => {
    const path = at === 0 ? "/codeWord" : `/codeWord/others/${String(at - 1)}`;
    const { delay, within } = answer;
    const [due, limit] = [minutes(delay, policy), minutes(within, policy)];
    const isLate = due !== undefined && limit !== undefined && due > limit;
    return [
      ...(limit === 0 ? [issueOf(`${path}/within`, "limit-of-nothing")] : []),
      ...(isLate && limit > 0 ? [issueOf(`${path}/within`, "late-before-due")] : []),
    ];
  });
}

function minutes(reference: SettingReference | undefined, policy: Policy): number | undefined {
  if (reference === undefined) return undefined;
  const unit = policy.settings[reference.setting]?.unit;
  const held = statedOrAssumed(reference.setting, policy);
  const value = held && inUnit(held.value, unit);
  if (typeof value !== "number") return undefined;
  return unit === "hours" ? value * 60 : value;
}
