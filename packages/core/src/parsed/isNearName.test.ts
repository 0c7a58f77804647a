import { expect, test } from "vitest";
import { isNearName } from "./isNearName.js";

test.each([
  ["always-in-pairs", "always-in-pair"],
  ["always-in-pairs", "always-in-pairz"],
  ["always-in-pairs", "alwyas-in-pairs"],
])("%s is nearly %s, and the other way round", (one, other) => {
  expect([isNearName(one, other), isNearName(other, one)]).toEqual([true, true]);
});

test.each([
  ["the very same", "always-in-pairs", "always-in-pairs"],
  ["two of one series", "call-again-1", "call-again-2"],
  ["two letters off", "always-in-pairs", "always-in-pa"],
  ["too short to tell", "ring", "rang"],
])("%s: no slip of the pen", (_, one, other) => {
  expect(isNearName(one, other)).toBe(false);
});
