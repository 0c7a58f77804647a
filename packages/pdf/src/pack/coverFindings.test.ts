import { assessVisit, parsePolicy, policies, type Finding, type PolicyAssessment } from "@home-visits/core";
import { expect, test } from "vitest";
import { visitOf } from "../../test/visitOf.js";
import { coverFindings } from "./coverFindings.js";
import { isAct } from "./isAct.js";

const reach2 = policies["reach2-2020"];

/** A later visit of one person to a home whose only hazard has this rating, and its findings as if the school had decided that each stops it. */
function stopping(likelihood: string, consequence: number): readonly Finding[] {
  const rating = { likelihood, consequence };
  const hazards = [{ hazard: "Dog", initial: rating, residual: rating, controls: "Kept away" }];
  const visit = visitOf({ visitNumber: 2, assessments: { full: { hazards } } });
  const { findings } = assessVisit({ visit, policy: reach2, school: {}, now: "2026-06-09T12:00:00Z", mode: "lenient" });
  return findings.map((finding) => ({ ...finding, outcome: "block" }));
}

const remedies = (findings: readonly Finding[]): readonly string[] =>
  coverFindings(
    [{ policy: reach2, assessment: { findings } as PolicyAssessment["assessment"] }],
    { holds: () => true },
    visitOf(),
  ).flatMap(({ remedy }) => remedy ?? []);

test.each([
  ["A", 5],
  ["B", 4],
  ["C", 5],
])("the cover offers no milder rating as a way out of %s and %i (R20-A4-29)", (likelihood, consequence) => {
  const findings = stopping(likelihood, consequence);
  const milder = findings.filter(({ wouldBeMetBy }) => !wouldBeMetBy.flat().every(isAct));
  expect(milder.map(({ rule }) => rule)).toContain("very-high-stops");
  expect(remedies(milder).filter((remedy) => /band|rating|level|risk is/.test(remedy))).toEqual([]);
});

test("an act stays on offer beside a milder rating: a second member of staff", () => {
  const raised = stopping("A", 5).filter(({ rule }) => rule === "two-when-risk-is-raised");
  expect(raised.length).toBe(1);
  expect(remedies(raised)).toEqual(["This is enough: send 2 members of staff."]);
});

test("a step of a policy's own ladder stands with who takes it, as any timed clause does", () => {
  const [role] = reach2.roles;
  const step = { id: "ring-the-office", actor: role?.id, action: "ring", strength: "must", cites: ["OWN-1"] };
  const parsed = parsePolicy({
    ...reach2,
    ladders: [
      {
        id: "closed-door",
        title: "When nobody answers",
        cites: ["OWN-1"],
        phase: "no-answer",
        starts: { from: { event: "nobody-home" } },
        steps: [{ ...step, doneBy: [{ event: "contact" }], says: "Somebody rings the office." }],
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const policy = parsed.value;
  const visit = visitOf({ events: [{ id: "e1", type: "nobody-home", at: "2026-06-09T14:00:00+01:00" }] });
  const assessment = assessVisit({ visit, policy, school: {}, now: "2026-06-09T14:05:00+01:00", mode: "lenient" });
  const [found] = coverFindings([{ policy, assessment }], { holds: ({ rule }) => rule === "ring-the-office" }, visit);
  expect(found).toMatchObject({ text: "Somebody rings the office.", who: role?.title });
});
