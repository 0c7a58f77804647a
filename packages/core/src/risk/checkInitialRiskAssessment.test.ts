import { expect, test } from "vitest";
import { checkInitialRiskAssessment } from "./checkInitialRiskAssessment.js";
import type { InitialRiskAssessment } from "./initialRiskAssessmentSchema.js";
import { judgedLevelsBesideBands } from "./judgedLevelsBesideBands.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { riskFindingMessages } from "./riskFindingMessages.js";

const calm = {
  violentOffences: "no",
  drugsOrAlcohol: "no",
  agencyRisks: "no",
  pets: "no",
  threateningPeople: "no",
  propertyHazards: "no",
  meetElsewhere: "no",
  safetyMeasuresInPlace: "yes",
} as const;
const good: InitialRiskAssessment = {
  completedOn: "2026-06-01",
  answers: calm,
  levelWithoutControls: "low",
  levelWithControls: "low",
  signOff: { on: "2026-06-02", name: "A Leader" },
};
const codes = (change: Partial<InitialRiskAssessment>) =>
  checkInitialRiskAssessment({ ...good, ...change }).map(({ path, code }) => `${path} ${code}`);
const answering = (answers: InitialRiskAssessment["answers"], areasOfConcern?: string) =>
  codes({ answers: { ...calm, ...answers }, ...(areasOfConcern ? { areasOfConcern } : {}) });

test("a calm form, signed, has no finding; “Are they threatening?” is complete when there are no pets (R20-A2-12)", () => {
  expect(codes({})).toEqual([]);
});

test("every answer No, the last too: details are asked for, and the missing safety measures are found (R20-A2-16, R20-A2-17)", () => {
  expect(answering({ safetyMeasuresInPlace: "no" })).toEqual([
    "/answers/safetyMeasuresInPlace safety-measures-not-in-place",
    "/areasOfConcern details-missing",
  ]);
});

test("the last question's Yes asks for nothing (R20-A2-16)", () => {
  expect(answering({ safetyMeasuresInPlace: "yes" })).toEqual([]);
});

test.each(["violentOffences", "drugsOrAlcohol", "agencyRisks", "threateningPeople", "propertyHazards"] as const)(
  "Yes to %s asks for details (R20-A2-17)",
  (question) => {
    expect(answering({ [question]: "yes" })).toEqual(["/areasOfConcern details-missing"]);
    expect(answering({ [question]: "yes" }, "See the file")).toEqual([]);
  },
);

test("pets alone ask for details by the form's words (R20-A2-11), and then for whether they are threatening", () => {
  expect(answering({ pets: "yes" })).toEqual([
    "/answers/petsThreatening question-unanswered",
    "/areasOfConcern details-missing",
  ]);
  expect(answering({ pets: "yes", petsThreatening: "no" }, "Two cats")).toEqual([]);
});

test("threatening pets without pets are found", () => {
  expect(answering({ petsThreatening: "yes" }, "A dog?")).toEqual([
    "/answers/petsThreatening threatening-pets-without-pets",
  ]);
  expect(answering({ petsThreatening: "no" })).toEqual([]);
});

test("contact outside the home is a suggestion to decide on, not a ban (R20-A2-15)", () => {
  expect(answering({ meetElsewhere: "yes" }, "Meet at the library")).toEqual([
    "/answers/meetElsewhere another-place-suggested",
  ]);
});

test("an unanswered question is never No", () => {
  expect(codes({ answers: {} })).toHaveLength(8);
  expect(codes({ answers: {} }).every((text) => text.endsWith("question-unanswered"))).toBe(true);
});

test("the level with controls may not be above the level without; lowering it needs controls (R20-A2-18 to R20-A2-20)", () => {
  expect(codes({ levelWithControls: "high" })).toEqual(["/levelWithControls level-with-controls-above"]);
  expect(codes({ levelWithoutControls: "high", levelWithControls: "medium" })).toEqual([
    "/controls level-lowered-without-controls",
  ]);
  expect(codes({ levelWithoutControls: "high", levelWithControls: "high" })).toEqual([]);
  const { levelWithControls: _, ...half } = good;
  expect(checkInitialRiskAssessment(half).map(({ path }) => path)).toEqual(["/levelWithControls"]);
});

test("an unsigned form, and one signed before it was completed (R20-A2-21, R20-A2-22)", () => {
  const { signOff: _, ...unsigned } = good;
  expect(checkInitialRiskAssessment(unsigned).map(({ code }) => code)).toEqual(["initial-unsigned"]);
  expect(codes({ signOff: { on: "2026-05-31", name: "A Leader" } })).toEqual(["/signOff/on signed-before-completed"]);
});

test("the table beside the bands covers every level and band once, and says that no source states it (R20-A2-18, R20-A4-29)", () => {
  expect(judgedLevelsBesideBands.rows.map(({ level }) => level)).toEqual(["low", "medium", "high"]);
  expect(judgedLevelsBesideBands.rows.flatMap(({ bands }) => bands)).toEqual(
    reach2RiskMatrix.bands.map(({ id }) => id),
  );
  expect(judgedLevelsBesideBands.statedBySources).toBe(false);
});

test("every sentence of a finding says what to do", () => {
  for (const { says } of Object.values(riskFindingMessages)) expect(says).toMatch(/^[A-Z][a-z]+ .*\.$/);
});
