import { policies, type Policy } from "@home-visits/core";
import type { How, Place } from "./Place.js";

type Cited = { readonly cites?: readonly string[] | undefined };

const coverageWords = {
  risk: "computed",
  forms: "printed",
  escalation: "timed",
  record: "held",
  print: "printed",
  none: "nothing",
} as const satisfies Record<string, How>;

const place =
  (how: How, where: string) =>
  (clause: string): Place => ({ clause, how, where });

function ladderCites({ ladder, codeWord }: Policy): readonly Cited[] {
  if (ladder.status === "none") return [ladder, codeWord];
  return [ladder.starts, ...ladder.steps, ...ladder.steps.flatMap(({ choices }) => choices ?? []), codeWord];
}

/** The cites of settings inside a duty or a step ("two attempts") stand for the same place as the duty itself. */
function innerCites(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(innerCites);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "cites" && Array.isArray(inner) ? inner.filter((id): id is string => typeof id === "string") : innerCites(inner),
  );
}

/** Where a policy's document serves the clauses of its source: rules, settings, times, ladder, forms and what it says of itself. */
export function policyPlaces(): readonly Place[] {
  return Object.values(policies).flatMap((policy) => {
    const { id, rules, settings, timers, forms, coverage, roles } = policy;
    return [
      ...rules.flatMap((rule) => rule.cites.map(place("checked", `rule \`${rule.id}\` of ${id}`))),
      ...Object.entries(settings).flatMap(([name, setting]) =>
        setting.origin === "stated" ? setting.cites.map(place("computed", `setting \`${name}\` of ${id}`)) : [],
      ),
      ...timers.flatMap((timer) => timer.cites.map(place("timed", `timer \`${timer.id}\` of ${id}`))),
      ...ladderCites(policy).flatMap((part) => innerCites(part).map(place("timed", `the ladder of ${id}`))),
      ...forms.flatMap((form) => form.cites.map(place("printed", `the form ${form.form}`))),
      ...coverage.flatMap(({ cites, by, why }) => cites.map(place(coverageWords[by], why))),
      ...[policy.source, ...policy.dates, policy.review, policy.switch, ...roles].flatMap((part) =>
        innerCites(part).map(place("stated", `what ${id} says of itself`)),
      ),
    ];
  });
}
