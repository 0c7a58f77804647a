import type { Condition } from "../policy/conditionSchema.js";
import { operandOf } from "../policy/conditionsOf.js";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import { statedOrAssumed } from "../policy/statedOrAssumed.js";
import { isClockTime } from "../values/isClockTime.js";
import type { PolicyWarning } from "./PolicyWarning.js";

type Hour = { readonly hour: string; readonly path: string };

/**
 * Hours between which no visit fits: nobody may arrive before one, and everybody has to have left by another that is no later. The two are two
 * facts, of which a search alone does not know that whoever leaves has arrived. Only rules for every visit are laid side by side.
 */
export function lintCrossedHours(policy: Policy): PolicyWarning[] {
  const asked = policy.rules.flatMap((rule, place) => demandsOf(rule, `/rules/${String(place)}`));
  const hoursOf = (fact: string, operators: readonly string[]): readonly Hour[] =>
    asked.flatMap(({ condition, path }) => hourIn(condition, path, fact, operators, policy));
  const [arriving] = [...hoursOf("arrivalClock", ["atLeast", "moreThan"])].sort((a, b) => (a.hour < b.hour ? 1 : -1));
  const [leaving] = [...hoursOf("leavingClock", ["atMost", "lessThan"])].sort((a, b) => (a.hour < b.hour ? -1 : 1));
  if (arriving === undefined || leaving === undefined || leaving.hour > arriving.hour) return [];
  return [
    {
      code: "hours-crossed",
      path: leaving.path,
      sentence: `Change this hour: staff would have to leave by ${leaving.hour} and not arrive before ${arriving.hour}.`,
      with: [arriving.path],
    },
  ];
}

type Placed = { readonly condition: Condition; readonly path: string };

// What a rule for every visit demands: each part of an "all" is demanded by itself.
function demandsOf(rule: Rule, path: string): readonly Placed[] {
  if (rule.kind !== "duty" || rule.when !== undefined || rule.scope !== undefined) return [];
  const parts = (condition: Condition, at: string): readonly Placed[] =>
    "all" in condition
      ? condition.all.flatMap((part, place) => parts(part, `${at}/all/${String(place)}`))
      : [{ condition, path: at }];
  return parts(rule.require, `${path}/require`);
}

function hourIn(
  condition: Condition,
  path: string,
  fact: string,
  operators: readonly string[],
  policy: Policy,
): readonly Hour[] {
  if (!("fact" in condition) || condition.fact !== fact) return [];
  const { operator, setting, words } = operandOf(condition);
  if (!operators.includes(operator)) return [];
  const held =
    setting === undefined ? { value: words[0], path: `${path}/${operator}` } : statedOrAssumed(setting, policy);
  return typeof held?.value === "string" && isClockTime(held.value) ? [{ hour: held.value, path: held.path }] : [];
}
