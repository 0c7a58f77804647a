import type { Issue } from "../parsed/Issue.js";
import { statedOrAssumed } from "./statedOrAssumed.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";
import type { SettingReference } from "./settingSchema.js";
import { inUnit } from "./inUnit.js";

/** What a setting states or assumes, in its unit. */
function valueOf({ setting: id }: SettingReference, policy: Policy): unknown {
  const held = statedOrAssumed(id, policy);
  return held && inUnit(held.value, policy.settings[id]?.unit);
}

/**
 * Hours of timed clauses that end before they begin, windows of calls that are wider than the time between two of them, and a ladder that may
 * have no step at all.
 */
export function clockIssues(policy: Policy): Issue[] {
  return [...reversed(policy), ...tooWide(policy), ...stepless(policy)];
}

// A visit for which no step is meant would be overdue, and nobody would be asked to do anything.
function stepless({ ladder }: Policy): Issue[] {
  const mayBeEmpty = ladder.status !== "none" && ladder.steps.every(({ when }) => when !== undefined);
  return mayBeEmpty ? [issueOf("/ladder/steps", "ladder-may-be-empty")] : [];
}

function reversed(policy: Policy): Issue[] {
  return policy.timers.flatMap(({ from, by }, place) => {
    if (by.kind !== "clock" || typeof from !== "object" || !("clock" in from)) return [];
    const [begins, ends] = [valueOf(from.clock, policy), valueOf(by.hour, policy)];
    const isReversed = typeof begins === "string" && typeof ends === "string" && ends <= begins;
    return isReversed ? [issueOf(`/timers/${String(place)}/by/hour`, "hours-reversed")] : [];
  });
}

function tooWide(policy: Policy): Issue[] {
  const { ladder } = policy;
  const checkIns = ladder.status === "none" ? undefined : ladder.starts.checkIns;
  if (checkIns === undefined) return [];
  const { window, every, everyWhen = [] } = checkIns;
  const sides = "setting" in window ? [window, window] : [window.before, window.after];
  const width = sides.map((side) => valueOf(side, policy)).reduce<number>((sum, side) => sum + Number(side), 0);
  const intervals = [every, ...everyWhen.map((one) => one.every)].map((one) => valueOf(one, policy));
  const narrow = intervals.some((interval) => typeof interval === "number" && interval > 0 && width >= interval);
  return narrow ? [issueOf("/ladder/starts/checkIns/window", "window-too-wide")] : [];
}
