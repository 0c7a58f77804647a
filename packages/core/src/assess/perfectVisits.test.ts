import { describe, expect, test } from "vitest";
import cases from "../../vectors/perfect-visits.json" with { type: "json" };
import { policies } from "../policies/policies.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { Policy } from "../policy/policySchema.js";
import type { School } from "../school/schoolSchema.js";
import { parseVisit } from "../visit/parseVisit.js";
import type { Visit } from "../visit/visitSchema.js";
import { assessVisit } from "./assessVisit.js";

type PolicyId = keyof typeof policies;

/** Before anybody leaves, only what the visit itself can settle is still to do; by hand from the policies. */
const stillToDo: Record<PolicyId, readonly string[]> = {
  "reach2-2020": ["R20-AFT-01", "R20-AFT-02"],
  "reach2-later": ["R2X-AFT-01", "R2X-AFT-02"],
  "alumwell-2025": ["ALU-BEF-20", "ALU-BEF-21"],
  "morecambe-road-2024": ["MOR-SAF-05", "MOR-VIS-17", "MOR-VIS-18"],
  "atlp-covid": ["ATLP-FRM-15", "ATLP-G-25", "ATLP-TAB-26"],
};

/** A value for each setting that no policy states and nobody can assume. */
const chosenWithoutAssumption: Record<string, number> = { "policy.reviewEvery": 3 };

/** A school that has decided whatever its policy leaves unsaid, as the policy would assume it. */
function decidedSchool(policy: Policy): School {
  const settings = Object.fromEntries(
    Object.entries(policy.settings).flatMap(([name, setting]) => {
      if (setting.origin !== "not-stated") return [];
      const value = setting.assumed ?? chosenWithoutAssumption[name];
      if (value === undefined) throw new Error(`Give a value for ${name}.`);
      return [[name, { value, by: "Head Teacher" }]];
    }),
  );
  return { name: "Nowhereham School", people: [], roles: {}, settings };
}

function parsed(visit: unknown): Visit {
  const outcome = parseVisit(visit);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

function assessed(id: PolicyId, visit: Visit, now: string, mode: AssessmentMode) {
  const policy = policies[id];
  return assessVisit({ visit, policy, now, mode, school: mode === "strict" ? decidedSchool(policy) : undefined });
}

const clausesOf = ({ findings }: ReturnType<typeof assessVisit>): string[] =>
  [...new Set(findings.flatMap(({ cites }) => cites))].sort();

test("A perfect visit is a go: there is a record for every policy", () => {
  expect(cases.map(({ policy }) => policy).sort()).toEqual(Object.keys(policies).sort());
});

describe.each(cases)("A perfect visit is a go: $policy", ({ policy, visit, before, after }) => {
  const id = policy as PolicyId;

  test("the record is a visit", () => {
    expect(parseVisit(visit)).toMatchObject({ ok: true });
  });

  test.each(["lenient", "strict"] as const)("%s: go, and only what the visit settles is still to do", (mode) => {
    const answer = assessed(id, parsed(visit), before, mode);
    expect(answer.verdict).toBe("go");
    expect(answer.findings.filter(({ outcome }) => outcome !== "pending")).toEqual([]);
    expect(clausesOf(answer)).toEqual(stillToDo[id]);
  });

  test.each(["lenient", "strict"] as const)("%s: once it is filed every clause is kept", (mode) => {
    const answer = assessed(id, parsed(visit), after, mode);
    expect(answer.verdict).toBe("go");
    expect(answer.findings).toEqual([]);
  });
});
