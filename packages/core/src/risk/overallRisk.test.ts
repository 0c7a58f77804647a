import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overallRisk } from "./overallRisk.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import type { HazardRow } from "./riskAssessmentSchema.js";

const rated = (likelihood: number, consequence: number) => ({ likelihood, consequence });
const residual = (...rows: HazardRow[]) => overallRisk({ hazards: rows }, reach2RiskMatrix).residual;
const row = (likelihood: number, consequence: number): HazardRow => ({
  hazard: "Dog",
  residual: rated(likelihood, consequence),
});

test("three hazards of 4, 6 and 12 are High overall: the worst, never the mean of 7 or the sum of 22 (R20-A4-44)", () => {
  expect(residual(row(4, 1), row(2, 3), row(3, 4))).toMatchObject({
    status: "known",
    score: 12,
    band: { id: "high" },
    counts: { low: 1, medium: 1, high: 1, "very-high": 0 },
  });
});

test("one Very High among forty Low stays Very High", () => {
  expect(residual(...Array.from({ length: 40 }, () => row(1, 1)), row(5, 5))).toMatchObject({
    status: "known",
    score: 25,
    band: { id: "very-high" },
    counts: { low: 40, "very-high": 1 },
  });
});

describe("unknown", () => {
  test("one row that matters without a rating makes the side unknown, and tells what is known so far", () => {
    expect(residual(row(5, 5), { hazard: "Stairs" })).toMatchObject({
      status: "unknown",
      atLeast: { score: 25 },
      blankRows: ["/hazards/1/residual"],
    });
    expect(residual({ hazard: "Stairs", residual: { likelihood: 1 } })).toMatchObject({
      status: "unknown",
      blankRows: ["/hazards/0/residual"],
    });
    expect(residual({ hazard: "Stairs", residual: rated(9, 9) })).toMatchObject({
      status: "unknown",
      blankRows: ["/hazards/0/residual"],
    });
  });

  test("a wholly empty row does not matter; one with any entry does", () => {
    expect(residual(row(2, 2), {}, { initial: {}, residual: {} })).toMatchObject({ status: "known", score: 4 });
    expect(residual(row(2, 2), { byWhom: "Sam" })).toMatchObject({
      status: "unknown",
      blankRows: ["/hazards/1/residual"],
    });
  });

  test("an assessment without a hazard is unknown, not Low", () => {
    expect(residual()).toEqual({
      status: "unknown",
      counts: { low: 0, medium: 0, high: 0, "very-high": 0 },
      blankRows: [],
    });
    expect(residual({}, {}).status).toBe("unknown");
  });

  test("initial and residual are judged apart", () => {
    const { initial, residual: after } = overallRisk(
      { hazards: [{ hazard: "Dog", initial: rated(4, 5) }] },
      reach2RiskMatrix,
    );
    expect([initial.status, after.status]).toEqual(["known", "unknown"]);
  });
});

const level = fc.integer({ min: 1, max: 5 });
const rows = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 12 });

test("the overall score is the highest of all, whatever their order, and counts add up", () => {
  fc.assert(
    fc.property(rows, (ratings) => {
      const side = residual(...ratings.map(([a, b]) => row(a, b)));
      const turned = residual(...ratings.toReversed().map(([a, b]) => row(a, b)));
      expect(side).toMatchObject({ status: "known", score: Math.max(...ratings.map(([a, b]) => a * b)) });
      expect(turned).toEqual(side);
      expect(Object.values(side.counts).reduce((sum, count) => sum + count, 0)).toBe(ratings.length);
    }),
  );
});

test("one more hazard never lowers the overall band", () => {
  fc.assert(
    fc.property(rows, level, level, (ratings, a, b) => {
      const before = residual(...ratings.map(([x, y]) => row(x, y)));
      const after = residual(...ratings.map(([x, y]) => row(x, y)), row(a, b));
      expect(after.status === "known" && before.status === "known" && after.score >= before.score).toBe(true);
    }),
  );
});
