import type { Limit } from "./limitSchema.js";
import type { Moment } from "./momentSchema.js";
import { operandOf, whenOf } from "./conditionsOf.js";
import { timedClauses } from "./timedClauses.js";
import type { Policy } from "./policySchema.js";

/** The ids of the settings that a limit names. */
export function limitSettings(limit: Limit): readonly string[] {
  return Object.values(limit).flatMap((part) => (typeof part === "object" && "setting" in part ? [part.setting] : []));
}

const startSettings = (from: Moment): readonly string[] =>
  typeof from === "object" && "clock" in from ? [from.clock.setting] : [];

/** The settings that each timed clause of a policy names, in its limit or in its condition, by the clause's id. */
export function timerSettings(
  policy: Pick<Policy, "timers" | "rules" | "codeWord">,
): ReadonlyMap<string, readonly string[]> {
  const { rules } = policy;
  return new Map(
    timedClauses(policy).map(({ id, from, by, when }) => [
      id,
      [...limitSettings(by), ...startSettings(from), ...settingsIn({ when }, rules)],
    ]),
  );
}

// a fact that the policy defines brings the settings of its definition
function settingsIn({ when }: Pick<Policy["timers"][number], "when">, rules: Policy["rules"]): readonly string[] {
  return whenOf({ when }, "").flatMap((part) => {
    if (!("test" in part)) return [];
    const { test } = part;
    const { setting } = operandOf(test);
    const own = "setting" in test ? [test.setting] : setting === undefined ? [] : [setting];
    const defined = rules.filter((rule) => rule.kind === "definition" && "fact" in test && rule.defines === test.fact);
    return [
      ...own,
      ...defined.flatMap((rule) => (rule.kind === "definition" ? settingsIn({ when: rule.as }, rules) : [])),
    ];
  });
}
