import { policies, type Policy } from "@home-visits/core";
import type { How, Place } from "./Place.js";

type Cited = { readonly cites?: readonly string[] | undefined };

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
    const { id, rules, settings, timers, forms, coverage, roles, riskMatrix } = policy;
    return [
      ...rules.flatMap((rule) => rule.cites.map(place("checked", `rule \`${rule.id}\` of ${id}`))),
      ...Object.entries(settings).flatMap(([name, setting]) =>
        setting.origin === "stated" ? setting.cites.map(place("computed", `setting \`${name}\` of ${id}`)) : [],
      ),
      ...timers.flatMap((timer) => timer.cites.map(place("timed", `timer \`${timer.id}\` of ${id}`))),
      ...ladderCites(policy).flatMap((part) => innerCites(part).map(place("timed", `the ladder of ${id}`))),
      ...forms.flatMap((form) => form.cites.map(place("printed", `the form ${form.form}`))),
      ...innerCites(riskMatrix).map(place("computed", `the risk matrix of ${id}`)),
      // what a document says of its own coverage is a claim, not a place; only what needs nothing is taken at its word
      ...coverage.flatMap(({ cites, by, why }) => (by === "none" ? cites.map(place("nothing", why)) : [])),
      ...[policy.source, ...policy.dates, policy.review, policy.switch, ...roles].flatMap((part) =>
        innerCites(part).map(place("stated", `what ${id} says of itself`)),
      ),
    ];
  });
}
