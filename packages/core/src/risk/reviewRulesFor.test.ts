import { describe, expect, test } from "vitest";
import { assessVisit } from "../assess/assessVisit.js";
import { policies } from "../policies/policies.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import { checkRiskAssessment } from "./checkRiskAssessment.js";
import { reviewRulesFor } from "./reviewRulesFor.js";
import type { HazardRow } from "./riskAssessmentSchema.js";
import { exampleVisit } from "../../test/exampleVisit.js";

const row = (likelihood: number, consequence: number): HazardRow => ({
  hazard: "Dog",
  residual: { likelihood, consequence },
});
const rules = { every: "P1Y", slots: 5, byBand: { high: "P6M", medium: "P53W" } };

describe("reviews by band", () => {
  test.each([
    ["low: the interval of all", [row(1, 1)], "P1Y"],
    ["high: its own, which is sooner", [row(4, 4)], "P6M"],
    ["medium: its own is later, so that of all", [row(3, 3)], "P1Y"],
    ["the worst of several", [row(1, 1), row(4, 4)], "P6M"],
    ["a blank rating beside a high one: high at least", [row(4, 4), { hazard: "Stairs" }], "P6M"],
    ["no rating at all", [{ hazard: "Stairs" }], "P1Y"],
    ["no hazard", [], "P1Y"],
  ])("%s", (_, hazards, every) => {
    expect(reviewRulesFor({ hazards }, rules, reach2RiskMatrix)).toEqual({ every, slots: 5 });
  });

  test("without a matrix there is no band, and so no interval of one", () => {
    expect(reviewRulesFor({ hazards: [row(4, 4)] }, rules, undefined).every).toBe("P1Y");
  });

  test("a policy that reviews a high risk every half year finds one of seven months overdue (R20-A4-24)", () => {
    const trust = structuredClone(policies["reach2-2020"]);
    const halfYear = { unit: "months", origin: "school-set", value: 6, by: "Trustees" };
    const parsed = parsePolicy({
      ...trust,
      settings: {
        ...trust.settings,
        "assessment.reviewHigh": { ...halfYear, describes: "How often a high risk is looked at" },
      },
      assessmentReview: { ...trust.assessmentReview, byBand: { high: { setting: "assessment.reviewHigh" } } },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const isOverdue = (...hazards: readonly HazardRow[]) => {
      const answered = hazards.map((one) => ({
        ...one,
        affected: "Staff",
        initial: one.residual,
        controls: "Shut away",
      }));
      const full = { completedOn: "2025-11-01", hazards: answered };
      const visit = { ...exampleVisit, assessments: { ...exampleVisit.assessments, full } };
      const found = assessVisit({ visit, policy: parsed.value, now: "2026-06-09T09:00:00+01:00", mode: "lenient" });
      return found.findings.some(({ rule }) => rule === "assessment-reviewed-yearly");
    };
    expect(isOverdue(row(4, 4))).toBe(true);
    expect(isOverdue(row(3, 3))).toBe(false);
    expect(isOverdue(row(3, 3), row(4, 4))).toBe(true);
  });
});

describe("a check without rules of a policy", () => {
  test("knows no interval, and no number of review slots", () => {
    const reviews = Array.from({ length: 9 }, () => ({ on: "2020-01-01", initials: "AB" }));
    const codes = checkRiskAssessment({ completedOn: "2020-01-01", hazards: [row(1, 1)], reviews }, reach2RiskMatrix, {
      now: "2026-06-09T09:00:00+01:00",
    }).map(({ code }) => code);
    expect(codes).not.toContain("review-overdue");
    expect(codes).not.toContain("review-slots-used");
  });

  test("without a matrix a rating has no band: what a band asks is not looked at, and a whole rating is not blank", () => {
    const hazard = {
      hazard: "Dog",
      initial: { likelihood: 1, consequence: 1 },
      residual: { likelihood: "severe", consequence: 9 },
    };
    const codes = checkRiskAssessment({ hazards: [hazard] }, undefined, { now: "2026-06-09T09:00:00+01:00" }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["completed-date-missing", "unsigned"]);
  });
});

describe("F64: a further action that was done", () => {
  const codes = (action: HazardRow) =>
    checkRiskAssessment(
      { hazards: [{ hazard: "Dog", furtherAction: "Ask for it to be shut away", byWhom: "A Lee", ...action }] },
      reach2RiskMatrix,
      {
        now: "2026-06-09T09:00:00+01:00",
      },
    )
      .map(({ code }) => code)
      .filter((code) => code.startsWith("action"));

  test.each([
    ["past and done in time", { byWhen: "2026-06-01", doneOn: "2026-05-30" }, []],
    ["past and done late", { byWhen: "2026-06-01", doneOn: "2026-06-05" }, []],
    ["past and not done", { byWhen: "2026-06-01" }, ["action-overdue"]],
    ["done on the day of the check", { byWhen: "2026-06-01", doneOn: "2026-06-09" }, []],
    [
      "past, and done on a day that has not come",
      { byWhen: "2026-06-01", doneOn: "2026-06-10" },
      ["action-overdue", "action-done-later"],
    ],
    ["due today", { byWhen: "2026-06-09" }, []],
    ["done without a date by when", { doneOn: "2026-06-01" }, ["action-without-when"]],
  ] as const)("%s", (_, action, expected) => {
    expect(codes(action)).toEqual(expected);
  });
});
