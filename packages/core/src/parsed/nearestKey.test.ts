import { expect, test } from "vitest";
import { editsBetween, nearestKey } from "./nearestKey.js";

test.each([
  ["adress", "address", 1],
  ["form", "from", 1],
  ["visitor", "vistior", 1],
  ["abcd", "badc", 2],
  ["ab", "ba", 1],
  ["", "abc", 3],
  ["same", "same", 0],
])("from %s to %s: letters more, less, other, or two that changed places are one edit each", (a, b, edits) => {
  expect([editsBetween(a, b), editsBetween(b, a)]).toEqual([edits, edits]);
});

test("a short name with two letters swapped is answered with the right one", () => {
  expect(nearestKey("ids", ["dis"])).toBe("dis");
  expect(nearestKey("form", ["from", "doneBy"])).toBe("from");
  expect(nearestKey("form", ["doneBy", "until"])).toBeUndefined();
});
