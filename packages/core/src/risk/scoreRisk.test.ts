import { expect, test } from "vitest";
import vectors from "../../vectors/bands.json" with { type: "json" };
import policy from "../policies/reach2-2020.json" with { type: "json" };
import { parseRiskMatrix } from "./parseRiskMatrix.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { scoreRisk, type RatingInput } from "./scoreRisk.js";

const shown = (rating: RatingInput) => {
  const outcome = scoreRisk(rating, reach2RiskMatrix);
  return outcome.ok
    ? { ok: true, score: outcome.value.score, band: outcome.value.band.id }
    : { ok: false, codes: outcome.issues.map(({ code }) => code) };
};
const levels = [1, 2, 3, 4, 5];
const cells = levels.flatMap((likelihood) => levels.map((consequence) => ({ likelihood, consequence })));
const bandOf = (likelihood: number, consequence: number) => {
  const outcome = scoreRisk({ likelihood, consequence }, reach2RiskMatrix);
  return outcome.ok ? `${outcome.value.score} ${outcome.value.band.label}` : "unknown";
};

test.each(vectors.cases)("vectors/bands.json: $input", ({ input, expect: expected }) => {
  expect(shown(JSON.parse(JSON.stringify(input)))).toEqual(expected);
});

test("4 is Low and 5 Medium, 9 is Medium and 10 High, 16 is High and 20 Very High (R20-A4-40, R20-A4-42, R20-A4-44, R20-A4-46)", () => {
  expect([bandOf(4, 1), bandOf(1, 5), bandOf(3, 3), bandOf(2, 5), bandOf(4, 4), bandOf(4, 5), bandOf(5, 5)]).toEqual([
    "4 Low",
    "5 Medium",
    "9 Medium",
    "10 High",
    "16 High",
    "20 Very High",
    "25 Very High",
  ]);
});

test("over all 25 cells: Low 8, Medium 7, High 7, Very High 3, and only 14 scores occur (R20-A4-29)", () => {
  const scored = cells.map(({ likelihood, consequence }) => bandOf(likelihood, consequence));
  const count = (band: string) => scored.filter((text) => text.endsWith(` ${band}`)).length;
  expect([count("Low"), count("Medium"), count("High") - count("Very High"), count("Very High")]).toEqual([8, 7, 7, 3]);
  expect(new Set(scored.map((text) => Number.parseInt(text, 10)))).toEqual(
    new Set([1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25]),
  );
});

test("a very unlikely death is Medium, an unlikely one High: death is no special case (R20-A4-30, R20-A4-31, R20-A4-39)", () => {
  expect([bandOf(1, 5), bandOf(2, 5)]).toEqual(["5 Medium", "10 High"]);
});

test("the scale words and the key are the source's own (R20-A4-30 to R20-A4-46)", () => {
  expect(reach2RiskMatrix.likelihood.levels.map(({ label }) => label)).toEqual([
    "Very unlikely",
    "Unlikely",
    "Fairly likely",
    "Likely",
    "Very likely",
  ]);
  expect(reach2RiskMatrix.consequence.levels.map(({ label, detail }) => `${label} (${detail ?? ""})`)).toEqual([
    "Insignificant (no injury)",
    "Minor (minor injury needing first aid)",
    "Moderate (up to 3 days absence)",
    "Major (more than 3 days absence)",
    "Catastrophic (death)",
  ]);
  expect(reach2RiskMatrix.bands.map(({ label, tolerability, gate }) => `${label} (${tolerability}): ${gate}`)).toEqual([
    "Low (acceptable): go",
    "Medium (adequate): go",
    "High (tolerable): go-with-conditions",
    "Very High (unacceptable): stop",
  ]);
});

test.each([
  undefined,
  null,
  {},
  [],
  "4",
  4,
  { likelihood: null, consequence: null },
  { likelihood: NaN, consequence: 1 },
  { likelihood: [4], consequence: 4 },
  { likelihood: new Number(4), consequence: 4 },
])("anything but two levels of the matrix is an issue: %j", (odd) => {
  expect(Reflect.apply(scoreRisk, undefined, [odd, reach2RiskMatrix])).toMatchObject({ ok: false });
});

test("a blank rating is never Low: the issue says which axis is missing", () => {
  expect(scoreRisk({ consequence: 1 }, reach2RiskMatrix)).toMatchObject({
    ok: false,
    issues: [{ path: "/likelihood", code: "rating-incomplete" }],
  });
});

test("the band is the very entry of the matrix, and the same rating gives the same answer in two matrices of its own", () => {
  const outcome = scoreRisk({ likelihood: 5, consequence: 5 }, reach2RiskMatrix);
  expect(outcome.ok && outcome.value.band).toBe(reach2RiskMatrix.bands[3]);
  const milder = parseRiskMatrix({
    ...structuredClone(reach2RiskMatrix),
    scoring: { by: "sum" },
    bands: [{ ...reach2RiskMatrix.bands[0], from: 0, to: 10 }],
  });
  expect(milder.ok && scoreRisk({ likelihood: 5, consequence: 5 }, milder.value)).toMatchObject({
    value: { score: 10, band: { id: "low" } },
  });
});

test("the matrix is that of its policy document, and a valid matrix without warnings", () => {
  expect(reach2RiskMatrix).toEqual(policy.riskMatrix);
  expect(parseRiskMatrix(reach2RiskMatrix)).toEqual({ ok: true, value: reach2RiskMatrix, warnings: [] });
});
