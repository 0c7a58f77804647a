import type { Limit } from "./limitSchema.js";
import type { Moment } from "./momentSchema.js";
import { operandOf, whenOf } from "./conditionsOf.js";
import { timedClauses } from "./timedClauses.js";
import type { Policy } from "./policySchema.js";
import type { Timer } from "./timerSchema.js";

/** The ids of the settings that a limit names. */
export function limitSettings(limit: Limit): readonly string[] {
  return Object.values(limit).flatMap((part) => (typeof part === "object" && "setting" in part ? [part.setting] : []));
}

const startSettings = (from: Moment): readonly string[] =>
  typeof from === "object" && "clock" in from ? [from.clock.setting] : [];

const lengthSettings = ({ delay, notBefore, attempts, spacing, repeat }: Timer): readonly string[] =>
  [delay, notBefore, attempts, spacing, repeat?.every, repeat?.times].flatMap((one) => one?.setting ?? []);

/** The settings that each timed clause of a policy names, in its limit or in its condition, by the clause's id. */
export function timerSettings(
  policy: Pick<Policy, "timers" | "ladders" | "rules" | "codeWord">,
): ReadonlyMap<string, readonly string[]> {
  const { rules } = policy;
  const found = new Map<string, readonly string[]>();
  for (const timer of timedClauses(policy)) {
    const { id, from, by, when } = timer;
    // when a step falls due hangs on the one before it too
    const before = typeof from === "object" && "timer" in from && from.orLate === true ? found.get(from.timer) : [];
    const own = [
      ...limitSettings(by),
      ...startSettings(from),
      ...lengthSettings(timer),
      ...conditionSettings({ when }, rules),
    ];
    found.set(id, [...own, ...(before ?? [])]);
  }
  return found;
}

// a fact that the policy defines brings the settings of its definition
function conditionSettings(
  { when }: Pick<Policy["timers"][number], "when">,
  rules: Policy["rules"],
): readonly string[] {
  return whenOf({ when }, "").flatMap((part) => {
    if (!("test" in part)) return [];
    const { test } = part;
    const { setting } = operandOf(test);
    const own = "setting" in test ? [test.setting] : setting === undefined ? [] : [setting];
    const defined = rules.filter((rule) => rule.kind === "definition" && "fact" in test && rule.defines === test.fact);
    return [
      ...own,
      ...defined.flatMap((rule) => (rule.kind === "definition" ? conditionSettings({ when: rule.as }, rules) : [])),
    ];
  });
}
