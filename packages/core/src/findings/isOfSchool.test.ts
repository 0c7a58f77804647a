import { expect, test } from "vitest";
import type { Finding } from "./Finding.js";
import { isOfSchool } from "./isOfSchool.js";

const standing = { phase: "standing", outcome: "pending" } as Finding;

test("what all staff do is of the school; what stops a visit, and what one of its visitors does, is of the visit (R20-OVR-03)", () => {
  expect(isOfSchool(standing)).toBe(true);
  expect(isOfSchool({ ...standing, outcome: "block" })).toBe(false);
  expect(isOfSchool({ ...standing, about: "/visitors/0" })).toBe(false);
  expect(isOfSchool({ ...standing, phase: "before" })).toBe(false);
});
