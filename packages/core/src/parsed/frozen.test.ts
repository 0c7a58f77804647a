import { expect, test } from "vitest";
import { frozen } from "./frozen.js";

test("freezes lists and objects to the last entry, and hands the same data back", () => {
  const data = { list: [{ deep: [1] }], none: null };
  expect(frozen(data)).toBe(data);
  expect([data, data.list, data.list[0], data.list[0]?.deep].every((part) => Object.isFrozen(part))).toBe(true);
  expect(frozen("text")).toBe("text");
});
