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
type Removal = readonly [entry: string, clauses: readonly string[]];
type Loose = Record<string, unknown>;

/** Before anybody leaves, only what the visit itself can settle is still to do; by hand from the policies. */
const stillToDo: Record<PolicyId, readonly string[]> = {
  "reach2-2020": ["R20-AFT-01"],
  "reach2-later": ["R2X-AFT-01"],
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

/** The record without one entry: a pointer into it, or `event:` and a type, with `to` a party after a slash. */
function without(visit: object, entry: string): unknown {
  const copy = structuredClone(visit) as Loose & { events: (Loose & { type: string })[] };
  if (entry.startsWith("event:")) {
    const [type, detail] = entry.slice("event:".length).split("/");
    const kept = copy.events.filter(
      (event) => event.type !== type || (detail !== undefined && !JSON.stringify(event).includes(`"${detail}"`)),
    );
    if (kept.length === copy.events.length) throw new Error(`The record has no ${entry}.`);
    return { ...copy, events: kept };
  }
  const keys = entry.slice(1).split("/");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((at, key) => (at as Loose)[key], copy) as Loose;
  if (!(last in holder)) throw new Error(`The record has no ${entry}.`);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy;
}

/** What each entry is there for, by hand from the policies: without it these clauses, and no others, have a finding after the visit. */
const neededBy: Record<PolicyId, readonly Removal[]> = {
  "reach2-2020": [
    ["event:office-told", ["R20-PRE-22"]],
    ["event:contact/leaving", ["R20-AFT-01"]],
    ["event:record-filed", ["R20-AFT-15", "R20-AFT-17", "R20-AFT-18"]],
    ["/assessments/initial", ["R20-PRE-05"]],
    ["/assessments/initial/answers/drugsOrAlcohol", ["R20-PRE-05"]],
    ["/assessments/initial/signOff", ["R20-A2-22", "R20-A2-23"]],
    ["/assessments/full", ["R20-AFT-11"]],
    ["/visitors/1", ["R20-DUR-01", "R20-PRE-17"]],
    ["/visitors/0/photoId", ["R20-DUR-03"]],
    ["/visitors/0/mobile", ["R20-PRE-26"]],
    ["/visitors/0/buddyNumberStored", ["R20-PRE-18"]],
    ["/visitors/0/feelsSecure", ["R20-PRE-33"]],
    ["/visitors/0/policyReadOn", ["R20-OVR-03"]],
    ["/vehicles/0/licence", ["R20-PRE-13"]],
    ["/vehicles/0/mot", ["R20-PRE-14"]],
    ["/vehicles/0/insurance", ["R20-PRE-15"]],
    ["/vehicles/0/registration", ["R20-PRE-25"]],
    ["/buddy", ["R20-PRE-19"]],
    ["/codeWord", ["R20-PRE-20"]],
    ["/times/arrive", ["R20-PRE-29"]],
    ["/times/leaveHome", ["R20-PRE-30"]],
    ["/times/backAtSchool", ["R20-PRE-31"]],
    ["/household/expectedToMeet", ["R20-PRE-28"]],
    ["/announced", ["R20-PRE-07"]],
  ],
  "reach2-later": [
    ["event:office-told", ["R2X-PRE-23", "R2X-PRE-24"]],
    ["event:contact/leaving", ["R2X-AFT-01"]],
    ["event:record-filed", ["R2X-AFT-15", "R2X-AFT-17"]],
    ["/assessments/initial", ["R2X-PRE-05"]],
    ["/assessments/initial/answers/drugsOrAlcohol", ["R2X-PRE-05"]],
    ["/assessments/full", ["R2X-AFT-11"]],
    ["/visitors/0/phoneCarried", ["R2X-PRE-18"]],
    ["/visitors/0/photoId", ["R2X-DUR-02"]],
    ["/visitors/0/mobile", ["R2X-PRE-28"]],
    ["/vehicles/0/registration", ["R2X-PRE-27"]],
    ["/times/arrive", ["R2X-PRE-31"]],
    ["/times/leaveHome", ["R2X-PRE-32"]],
    ["/times/backAtSchool", ["R2X-PRE-33"]],
    ["/household/expectedToMeet", ["R2X-PRE-30"]],
  ],
  "alumwell-2025": [
    ["/authorisations/0", ["ALU-PRO-04"]],
    ["event:times-shared/dsl", ["ALU-BEF-19"]],
    ["event:times-shared/school-office", ["ALU-BEF-19"]],
    ["event:contact/arrived", ["ALU-BEF-20"]],
    ["event:contact/leaving", ["ALU-BEF-21"]],
    ["event:reported", ["ALU-AFT-01"]],
    ["event:child-seen", ["ALU-PRO-01"]],
    ["event:adult-spoken-to", ["ALU-PRO-01"]],
    ["/plan/known", ["ALU-BEF-03"]],
    ["/plan/necessity", ["ALU-BEF-14"]],
    ["/vehicles/0/insurance", ["ALU-BEF-16"]],
    ["/visitors/0/policyReadOn", ["ALU-BEF-01"]],
    ["/visitors/0/photoId", ["ALU-DUR-01"]],
    ["/times/leaveHome", ["ALU-BEF-19"]],
    ["/announced", ["ALU-BEF-17", "ALU-PRO-02"]],
  ],
  "morecambe-road-2024": [
    ["/leadershipDiscussions/0", ["MOR-SAF-06"]],
    ["event:contact/other", ["MOR-VIS-17"]],
    ["event:contact/leaving", ["MOR-VIS-18"]],
    ["event:record-filed", ["MOR-FOL-01"]],
    ["/household/rulesExplainedOn", ["MOR-INT-04"]],
    ["/visitors/0/phoneCarried", ["MOR-SAF-03"]],
    ["/visitors/0/mobile", ["MOR-SAF-04"]],
    ["/visitors/0/vetting/backgroundChecks", ["MOR-CP-01"]],
    ["/visitors/0/vetting/enhancedDbs", ["MOR-CP-02"]],
    ["/visitors/0/vetting/barredList", ["MOR-CP-03"]],
    ["/visitors/0/photoId", ["MOR-VIS-10", "MOR-VIS-11"]],
    ["/vehicles/0/make", ["MOR-SAF-13"]],
    ["/vehicles/0/model", ["MOR-SAF-14"]],
    ["/vehicles/0/registration", ["MOR-SAF-15"]],
    ["/vehicles/0/colour", ["MOR-SAF-16"]],
    ["/vehicles/0/insurance", ["MOR-SAF-17"]],
    ["/plan/animals", ["MOR-VIS-14", "MOR-VIS-15"]],
  ],
  "atlp-covid": [
    ["event:concern-assessed", ["ATLP-NEW-06", "ATLP-STP-01", "ATLP-STP-07"]],
    ["event:signed-out", ["ATLP-DOR-05", "ATLP-FRM-15", "ATLP-G-07", "ATLP-TAB-08"]],
    ["event:signed-in", ["ATLP-FRM-15", "ATLP-G-25", "ATLP-TAB-26"]],
    ["event:check-explained", ["ATLP-G-14"]],
    ["event:channel-agreed", ["ATLP-G-22", "ATLP-TAB-23"]],
    ["event:record-filed", ["ATLP-FRM-15", "ATLP-G-26", "ATLP-STP-10", "ATLP-TAB-28"]],
    ["event:child-spoken-to", ["ATLP-FRM-15", "ATLP-G-17", "ATLP-G-21", "ATLP-TAB-21", "ATLP-TAB-22"]],
    ["/contactAttempts/0", ["ATLP-DOR-02", "ATLP-STP-02"]],
    ["/assessments/full", ["ATLP-DOR-10", "ATLP-G-01", "ATLP-TAB-31"]],
    ["/assessments/doorstep/whyVulnerable", ["ATLP-FRM-01"]],
    ["/visitors/0/willing", ["ATLP-STP-13"]],
    ["/visitors/0/barredForHealth", ["ATLP-G-05"]],
    ["/visitors/0/glovesWorn", ["ATLP-G-08", "ATLP-TAB-13"]],
    ["/travel/separately", ["ATLP-G-03", "ATLP-TAB-32"]],
  ],
};

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

  test.each(neededBy[id])("without %s the clauses that need it have a finding", (entry, clauses) => {
    expect(clausesOf(assessed(id, parsed(without(visit, entry)), after, "lenient"))).toEqual(clauses);
  });
});
