import { factList } from "../facts/factList.js";
import type { Issue } from "../parsed/Issue.js";
import { issueOf } from "./issueOf.js";
import type { Rule } from "./ruleSchema.js";

/** The parts of a scope whose words a record has to choose from, with the fact that reads them. */
const closed = { caseStatuses: "pupilCategories", settings: "placeOfVisit" } as const;

/** Words of a scope that no record can hold: a rule with one of them would never apply. */
export function scopeIssues(rule: Rule, path: string): Issue[] {
  const scope = "scope" in rule ? rule.scope : undefined;
  if (!scope) return [];
  return (["caseStatuses", "settings"] as const).flatMap((key) => {
    const options = factList.find(({ id }) => id === closed[key])?.options;
    if (!Array.isArray(options)) return [];
    const words: readonly string[] = scope[key] ?? [];
    return words.flatMap((word, place) =>
      options.includes(word)
        ? []
        : [issueOf(`${path}/scope/${key}/${String(place)}`, "word-misfit", options.join(", "))],
    );
  });
}
