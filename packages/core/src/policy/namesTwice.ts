import type { Issue } from "../parsed/Issue.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

type Named = { readonly id: string };

function twice(list: readonly Named[], path: string): Issue[] {
  const ids = list.map(({ id }) => id);
  return ids.flatMap((id, place) =>
    ids.indexOf(id) < place ? [issueOf(`${path}/${String(place)}/id`, "name-repeated")] : [],
  );
}

/**
 * Roles, steps, choices, cases and definitions that have one name between two of them: whoever names it would reach the first alone; and clauses
 * that are excused twice for the same part.
 */
export function namesTwice({ roles, ladder, codeWord, rules, coverage, cases = [] }: Policy): Issue[] {
  const steps = ladder.status === "none" ? [] : ladder.steps;
  const others = codeWord.status === "none" ? [] : (codeWord.others ?? []);
  const words = others.map(({ which }) => which);
  const defined = rules.map((rule) => (rule.kind === "definition" ? rule.defines : undefined));
  return [
    ...twice(roles, "/roles"),
    ...twice(steps, "/ladder/steps"),
    ...steps.flatMap(({ choices = [] }, place) => twice(choices, `/ladder/steps/${String(place)}/choices`)),
    ...twice(cases, "/cases"),
    ...coverage.flatMap(({ cites, by }, place) =>
      cites.flatMap((clause, at) => {
        const before = coverage.findIndex((one) => one.by === by && one.cites.includes(clause));
        const again = before < place || cites.indexOf(clause) < at;
        return again ? [issueOf(`/coverage/${String(place)}/cites/${String(at)}`, "name-repeated")] : [];
      }),
    ),
    ...words.flatMap((which, place) =>
      words.indexOf(which) < place ? [issueOf(`/codeWord/others/${String(place)}/which`, "name-repeated")] : [],
    ),
    ...defined.flatMap((name, place) =>
      name !== undefined && defined.indexOf(name) < place
        ? [issueOf(`/rules/${String(place)}/defines`, "name-repeated")]
        : [],
    ),
  ];
}
