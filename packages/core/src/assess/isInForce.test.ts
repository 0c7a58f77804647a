import { expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { isInForce } from "./isInForce.js";

test("the Covid addendum is off until a school turns it on for named days (ATLP-NEW-01)", () => {
  const school = { switchedOn: { "atlp-covid": { from: "2020-03-23", until: "2020-06-30" } } };
  expect(isInForce(policies["atlp-covid"], "2020-04-01", {})).toBe(false);
  expect(
    ["2020-03-22", "2020-03-23", "2020-06-30", "2020-07-01"].map((day) =>
      isInForce(policies["atlp-covid"], day, school),
    ),
  ).toEqual([false, true, true, false]);
});

test("the other policies are always in force", () => {
  expect(isInForce(policies["reach2-2020"], "2026-06-09", {})).toBe(true);
});
