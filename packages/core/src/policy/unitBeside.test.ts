import { expect, test } from "vitest";
import { timeUnits } from "./inUnit.js";
import { unitBeside } from "./unitBeside.js";

test.each(timeUnits)("1 and 2 of %s", (unit) => {
  expect(`${unitBeside(1, unit)}s`).toBe(unit);
  expect(unitBeside(2, unit)).toBe(unit);
});

test("what is no time is said as it is written", () => {
  expect(unitBeside(1, "members of staff")).toBe("members of staff");
});
