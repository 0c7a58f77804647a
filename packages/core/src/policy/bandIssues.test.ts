import { expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { parsePolicy } from "./parsePolicy.js";

const trust = policies["reach2-2020"];
const every = { setting: "assessment.reviewEvery" };
const choice = { describes: "a number of the school", origin: "school-set", by: "Headteacher" };
const reviewed = (byBand: object, change: object = {}) =>
  parsePolicy({ ...trust, assessmentReview: { ...trust.assessmentReview, byBand }, ...change });

test("a review by a band of the matrix is taken", () => {
  expect(reviewed({ low: every, "very-high": every }).ok).toBe(true);
});

test("a band that the matrix does not have is refused at its place, with the nearest", () => {
  const parsed = reviewed({ high: every, "very-hihg": every, "a/b": every });
  expect(parsed.ok ? [] : parsed.issues).toMatchObject([
    {
      path: "/assessmentReview/byBand/very-hihg",
      code: "unknown-band",
      message: expect.stringContaining("“very-high”"),
    },
    { path: "/assessmentReview/byBand/a~1b", code: "unknown-band" },
  ]);
});

test("where the policy has no matrix the school's decides", () => {
  const { riskMatrix: _, ...rest } = trust;
  const rules = rest.rules.filter(({ cites }) => cites.length > 0);
  const parsed = parsePolicy({
    ...rest,
    rules,
    assessmentReview: { ...trust.assessmentReview, byBand: { any: every } },
  });
  expect(parsed.ok ? [] : parsed.issues.filter(({ code }) => code === "unknown-band")).toEqual([]);
});

test.each([
  ["reviews.ofHigh", "unknown-setting", "/assessmentReview/byBand/high/setting"],
  ["overdue.ring.attempts", "setting-misfit", "/assessmentReview/byBand/high"],
])("F42: how often a band is reviewed is a length of time that the policy has (%s)", (setting, code, path) => {
  const settings = { ...trust.settings, "overdue.ring.attempts": { ...choice, value: 2 } };
  const parsed = reviewed({ low: every, high: { setting } }, { settings });
  expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ path, code }]);
});
