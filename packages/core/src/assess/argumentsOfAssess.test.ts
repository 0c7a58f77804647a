import { expect, test } from "vitest";
import { assessmentOf, at, exampleVisit, judged } from "../../test/exampleVisit.js";
import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import { policies } from "../policies/policies.js";
import { parseRiskMatrix } from "../risk/parseRiskMatrix.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { parseVisit } from "../visit/parseVisit.js";
import { assessDeparture } from "./assessDeparture.js";
import { assessVisit } from "./assessVisit.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { visitVerdict } from "./visitVerdict.js";

const question = { visit: exampleVisit, policy: policies["reach2-2020"], now: at("09:00"), mode: "strict" };

test.each([
  ["mode", "Strict", /strict.*lenient/],
  ["mode", undefined, /strict.*lenient/],
  ["policy", undefined, /policy/],
  ["visit", undefined, /visit/],
] as const)("F33: an assessment whose %s is %s says what to give", (entry, value, says) => {
  const wrong = { ...question, [entry]: value } as unknown as AssessmentQuestion;
  for (const ask of [assessVisit, visitVerdict]) {
    expect(() => ask(wrong)).toThrow(HomeVisitsError);
    expect(() => ask(wrong)).toThrow(says);
  }
});

test("F36: a level that the matrix does not have is no issue of the record, and one at its place with the matrix in force", () => {
  for (const level of [6, "likely"]) {
    const full = assessmentOf([2, 2]);
    const hazards = full.hazards.map((row) => ({ ...row, residual: { likelihood: level, consequence: 2 } }));
    const visit = { ...exampleVisit, assessments: { ...exampleVisit.assessments, full: { ...full, hazards } } };
    const place = "/assessments/full/hazards/0/residual/likelihood";
    expect(parseVisit(visit).ok).toBe(true);
    expect(parseVisit(visit, { matrix: reach2RiskMatrix })).toMatchObject({
      ok: false,
      issues: [{ path: place, code: "level-off-scale", message: expect.stringContaining("1, 2, 3, 4, 5") as string }],
    });
    const found = judged(visit, "reach2-2020", at("09:00")).findings.find(({ rule }) => rule === "levels-on-the-scale");
    expect([found?.outcome, found?.pointers.includes(place)]).toEqual(["pending", true]);
  }
});

test("F47: a band that is worse than another and has a milder gate is a warning", () => {
  const gates = ["go", "stop", "go-with-conditions", "stop"] as const;
  const bands = reach2RiskMatrix.bands.map((band, place) => ({ ...band, gate: gates[place] }));
  expect(parseRiskMatrix({ ...reach2RiskMatrix, bands })).toMatchObject({
    ok: true,
    warnings: [{ path: "/bands/2/gate", code: "matrix-gate-milder" }],
  });
  expect(parseRiskMatrix(reach2RiskMatrix)).toMatchObject({ ok: true, warnings: [] });
});

test("F48: a rule about why a visit was cancelled does not apply to a visit that was not", () => {
  const policy = policies["morecambe-road-2024"];
  const rule = {
    kind: "duty",
    id: "safety-told",
    cites: ["MOR-VIS-13"],
    strength: "must",
    phase: "before",
    gate: true,
    when: { fact: "cancelledBecause", is: "safety" },
    require: { fact: "cancellationReportedTo", includes: "headteacher" },
    says: { asks: "The head hears of it.", unmet: "The head has not heard of it." },
  };
  const extended = parsePolicy({ ...policy, rules: [...policy.rules, rule] });
  if (!extended.ok) throw new Error(JSON.stringify(extended.issues));
  const { trace } = assessVisit({ visit: exampleVisit, policy: extended.value, now: at("09:00"), mode: "lenient" });
  expect(trace.find(({ rule }) => rule === "safety-told")?.state).toBe("not-applicable");
});

test.each([[undefined], [null], [42], ["visit"]])("F33: an assessment of %s says what to give", (question) => {
  for (const assess of [assessVisit, visitVerdict, assessDeparture])
    expect(() => assess(question as never)).toThrow(
      expect.objectContaining({ name: "HomeVisitsError", code: "invalid-argument" }),
    );
});
