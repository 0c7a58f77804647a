import { expect, test } from "vitest";
import { frozen } from "./frozen.js";
import { isFrozen } from "./isFrozen.js";

test("data can never change when its last entry is frozen too", () => {
  expect(isFrozen(frozen({ list: [{ deep: [1] }], none: null }))).toBe(true);
  expect(isFrozen(Object.freeze({ list: [1] }))).toBe(false);
  expect(isFrozen({})).toBe(false);
  expect(isFrozen("text")).toBe(true);
});
