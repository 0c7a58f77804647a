import { vocabularyOf } from "../facts/vocabularyOf.js";
import type { Issue } from "../parsed/Issue.js";
import { operandOf, type PlacedTest } from "./conditionsOf.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

/** Units of measures: what is counted in one says nothing in another. Of what people and things are called a policy has its own words. */
const measures: ReadonlySet<string> = new Set([
  ...["seconds", "minutes", "hours", "days", "weeks", "months", "years"],
  ...["mm", "cm", "centimetres", "metres", "km", "feet", "inches", "miles", "pounds"],
]);

/** Settings in another unit than the fact that is compared with them: two hours are no two minutes. Each at its setting, once. */
export function unitIssues(tests: readonly PlacedTest[], policy: Policy): Issue[] {
  const facts = vocabularyOf(policy);
  const found = tests.flatMap(({ test }): (readonly [string, Issue])[] => {
    const { setting: id } = operandOf(test);
    if (id === undefined || !("fact" in test) || !Object.hasOwn(policy.settings, id)) return [];
    const unit = policy.settings[id]?.unit;
    const fact = facts.get(test.fact);
    const wanted = fact?.unit ?? fact?.counts;
    if (unit === undefined || wanted === undefined || unit === wanted) return [];
    if (!measures.has(unit) && !measures.has(wanted)) return [];
    return [[id, issueOf(`/settings/${id}/unit`, "unit-misfit", wanted)]];
  });
  return [...new Map(found).values()];
}
