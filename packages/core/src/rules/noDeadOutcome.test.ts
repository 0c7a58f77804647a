import { describe, expect, test } from "vitest";
import { outcomesOf, wantedOutcomes } from "../../test/outcomesOf.js";
import sought from "../../test/outcomesSought.json" with { type: "json" };
import { witnessVisits } from "../../test/witnessVisits.js";
import { policies } from "../policies/policies.js";

type PolicyId = keyof typeof policies;

describe("No dead outcome: a visit is known for each outcome that a rule or a timed clause can have", () => {
  test.each(Object.keys(policies) as PolicyId[])("%s", (id) => {
    const shown = new Set<string>();
    const unknown = new Set<string>();
    for (const visit of witnessVisits(id)) {
      const found = outcomesOf(visit);
      for (const outcome of found.outcomes) shown.add(outcome);
      for (const rule of found.unknown) unknown.add(rule);
    }
    const wanted = wantedOutcomes(policies[id], unknown);
    const missing = wanted.filter((outcome) => !shown.has(outcome));
    // each with the reason why no visit shows it; the list can only get shorter, and scripts/searchOutcomes.ts goes on
    expect(missing.sort()).toEqual(Object.keys(sought[id]).sort());
  });
});
