import { describe, expect, test } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { edited, type Edit } from "../../test/edits.js";
import { outcomesOf, wantedOutcomes, type Asked } from "../../test/outcomesOf.js";
import sought from "../../test/outcomesSought.json" with { type: "json" };
import witnesses from "../../test/witnesses.json" with { type: "json" };
import cases from "../../vectors/perfect-visits.json" with { type: "json" };
import { policies } from "../policies/policies.js";
import { parseSchool } from "../school/parseSchool.js";
import { parseVisit } from "../visit/parseVisit.js";

type PolicyId = keyof typeof policies;

const schoolWith = (more: object) => {
  const parsed = parseSchool({ name: "Nowhereham School", people: [], roles: {}, ...more });
  if (!parsed.ok) throw new Error("The school is one.");
  return parsed.value;
};
const [open, bare] = [schoolWith({ calendar: cal1 }), schoolWith({})];

/** The visits that `scripts/searchOutcomes.ts` found: each the perfect visit of its policy with a few changes. */
function asked(id: PolicyId): readonly Asked[] {
  const perfect = cases.find(({ policy }) => policy === id)?.visit ?? {};
  return witnesses[id].map(({ edits, now, mode, calendar }) => {
    const parsed = parseVisit(edited(perfect, edits as readonly Edit[]));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const school = calendar ? open : bare;
    return { policy: policies[id], visit: parsed.value, now, mode: mode as Asked["mode"], school };
  });
}

describe("No dead outcome: a visit is known for each outcome that a rule or a timed clause can have", () => {
  test.each(Object.keys(policies) as PolicyId[])("%s", (id) => {
    const shown = new Set<string>();
    const unknown = new Set<string>();
    for (const visit of asked(id)) {
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
