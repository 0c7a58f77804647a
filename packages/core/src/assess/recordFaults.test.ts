import { expect, test } from "vitest";
import { alone, assessmentOf, at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { assessedBy } from "../../test/stagedVisit.js";
import type { Visit } from "../visit/visitSchema.js";

const before = at("09:00");
const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const left = { type: "left", at: at("14:30") } as const;
const back = { type: "back", at: at("15:00") } as const;
const filed = { type: "record-filed", at: at("15:30"), where: "CPOMS" } as const;
const stateOf = (said: ReturnType<typeof judged>, rule: string) => said.trace.find((one) => one.rule === rule)?.state;

test("F22: animals that are not there are settled (MOR-VIS-14, MOR-VIS-15)", () => {
  const visit: Visit = { ...exampleVisit, plan: { ...exampleVisit.plan, animals: { present: false } } };
  const said = judged(visit, "morecambe-road-2024", before);
  for (const rule of ["animals-in-another-room", "refusal-cancels"]) expect(stateOf(said, rule)).toBe("not-applicable");
  expect(JSON.stringify(said.findings)).not.toContain("is cancelled");
});

test("F23: a visit that was kept and filed has no reason for a cancellation to give (MOR-VIS-13, MOR-VIS-16)", () => {
  const said = judged(happening(exampleVisit, gone, left, back, filed), "morecambe-road-2024", after);
  for (const rule of ["safety-reason-given", "animal-reason-given"]) expect(stateOf(said, rule)).toBe("not-applicable");
});

test("F24: a residual of 16 with a further action asks for advice, and with advice for a measure (R20-A4-45)", () => {
  const row = assessmentOf([4, 4]).hazards[0];
  const asks = (change: object) =>
    judged(
      {
        ...exampleVisit,
        assessments: {
          ...exampleVisit.assessments,
          full: { ...assessmentOf([4, 4]), hazards: [{ ...row, ...change }] },
        },
      },
      "reach2-2020",
      before,
    )
      .findings.filter(({ cites }) => cites.includes("R20-A4-45"))
      .map(({ rule }) => rule);
  expect(asks({})).toEqual(["high-needs-advice"]);
  expect(asks({ furtherAction: undefined, byWhom: undefined, byWhen: undefined, adviceSought: "H&S" })).toEqual([
    "high-needs-measures",
  ]);
  expect(asks({ adviceSought: "H&S" })).toEqual([]);
});

test("F24: of several hazards, the one is named of which something is missing (R20-A4-45, R20-A4-43)", () => {
  const [row] = assessmentOf([4, 4]).hazards;
  const pointersOf = (rule: string, ...hazards: readonly object[]) =>
    judged(assessedBy({ full: { ...assessmentOf([4, 4]), hazards } }), "reach2-2020", before).findings.find(
      (found) => found.rule === rule,
    )?.pointers;
  const asked = { ...row, adviceSought: "H&S" };
  expect(pointersOf("high-needs-advice", asked, row ?? {})).toContain("/assessments/full/hazards/1/adviceSought");
  const medium = { ...row, residual: { likelihood: 3, consequence: 3 }, furtherAction: undefined };
  expect(pointersOf("medium-is-weighed", asked, medium)).toContain("/assessments/full/hazards/1");
});

test("F25: strict gives no number that neither a clause nor the school supports", () => {
  const later = judged(exampleVisit, "reach2-2020", before, { mode: "strict" });
  expect([later.minimumVisitors, later.advisedVisitors]).toEqual([undefined, undefined]);
  const settings = { "visitors.laterVisit": { value: 3, by: "Headteacher" } };
  const chosen = { ...exampleVisit, authorisations: [] };
  for (const minimum of [judged(chosen, "reach2-2020", before, { school: { settings } }).minimumVisitors])
    expect(minimum).toBe(3);
  const first = judged({ ...exampleVisit, earlierVisits: [] }, "reach2-2020", before, {
    mode: "strict",
    school: { settings: { "firstVisit.unansweredCounts": { value: false, by: "Headteacher" } } },
  });
  expect(first.minimumVisitors).toBe(2);
});

test("F26: a lone later visit of Medium risk that nobody agreed asks for exactly that agreement (R20-LON-01)", () => {
  const visit: Visit = { ...alone(exampleVisit), authorisations: [], assessments: { full: assessmentOf([3, 3]) } };
  const found = judged(visit, "reach2-2020", before).findings.find(({ rule }) => rule === "lone-visit-agreed");
  expect(found?.outcome).toBe("open");
  expect(found?.wouldBeMetBy.map((set) => set.map(({ fact }) => fact))).toContainEqual(["loneVisitAgreed"]);
  expect(found?.sentence).toContain("nobody has agreed");
  const agreed: Visit = { ...visit, authorisations: [{ what: "going-alone", role: "headteacher", at: at("08:50") }] };
  expect(judged(agreed, "reach2-2020", before).findings.map(({ rule }) => rule)).not.toContain("lone-visit-agreed");
});

test("F28: no attempt to reach anybody is not every other way, and stops a doorstep visit (ATLP-STP-11)", () => {
  const visit: Visit = { ...exampleVisit, setting: "doorstep", contactAttempts: [] };
  for (const household of [visit.household, { ...visit.household, contacts: [] }]) {
    const said = judged({ ...visit, household }, "atlp-covid", before);
    expect([said.of("ATLP-STP-11"), said.verdict]).toEqual(["block", "no-go"]);
  }
});

test("F29: the nurse answers for “or another”, and the social worker is still to try (ATLP-STP-03, ATLP-STP-05)", () => {
  const involved = [
    { organisation: "School nursing", role: "nurse" },
    { organisation: "Social care", role: "social worker" },
  ];
  const nurse = {
    who: "School nurse",
    kind: "professional",
    channel: "call",
    at: at("08:10"),
    answered: true,
  } as const;
  const visit = (otherProfessionals: Visit["otherProfessionals"]): Visit => ({
    ...exampleVisit,
    setting: "doorstep",
    otherProfessionals,
    household: { ...exampleVisit.household, pupils: [{ id: "pupil", name: "T.", listed: ["cp"] }] },
    contactAttempts: [nurse],
  });
  for (const list of [involved, involved.slice(1)]) {
    const said = judged(visit(list), "atlp-covid", before);
    expect([stateOf(said, "professionals-tried"), stateOf(said, "social-worker-spoken-to")]).toEqual(["unmet", "met"]);
    expect(said.findings.find(({ rule }) => rule === "professionals-tried")?.pointers).toContain(
      `/otherProfessionals/${String(list.length - 1)}`,
    );
  }
});

test("F37: only the barred list is missing, and only that clause is named (MOR-CP-03)", () => {
  const visitors = exampleVisit.visitors.map((one) => ({
    ...one,
    vetting: { backgroundChecks: true, enhancedDbs: true, barredList: false },
  }));
  const said = judged({ ...exampleVisit, visitors }, "morecambe-road-2024", before);
  const cited = new Set(said.findings.flatMap(({ cites }) => cites));
  expect(["MOR-CP-01", "MOR-CP-02", "MOR-CP-03"].filter((clause) => cited.has(clause))).toEqual(["MOR-CP-03"]);
});

test("F38: a question that is closed without an outcome shows the must (R20-DUR-05, R2X-DUR-04)", () => {
  const raised = { type: "follow-up-raised", at: at("14:20"), kind: "question" } as const;
  const done = (outcome?: string) =>
    ({ type: "follow-up-done", at: at("15:10"), followUp: "e2", ...(outcome && { outcome }) }) as const;
  const said = (policy: "reach2-2020" | "reach2-later", ...events: Parameters<typeof happening>[1][]) =>
    judged(happening(exampleVisit, gone, raised, left, back, ...events), policy, after);
  for (const [policy, clause] of [
    ["reach2-2020", "R20-DUR-05"],
    ["reach2-later", "R2X-DUR-04"],
  ] as const) {
    expect(said(policy, done()).of(clause)).toBe("pending");
    expect(said(policy, done(), filed).of(clause)).toBe("breach");
    expect(said(policy, done("reported-back"), filed).of(clause)).toBe("ok");
    expect(said(policy, done("passed-to-senior-colleague"), filed).of(clause)).toBe("ok");
    const early = { type: "follow-up-done", at: at("14:10"), outcome: "reported-back" } as const;
    expect(judged(happening(exampleVisit, gone, early, raised, left, back, filed), policy, after).of(clause)).toBe(
      "breach",
    );
  }
});
