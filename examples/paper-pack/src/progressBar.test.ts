import { expect, test } from "vitest";
import { progressBar } from "./progressBar.js";

test("the bar grows with what is done, and the line fits a narrow terminal", () => {
  expect(progressBar(0, 10, "pack")).toBe("[                        ] pack 1 of 10");
  expect(progressBar(5, 10, "pack")).toBe("[============            ] pack 6 of 10");
  expect(progressBar(1000, 1000, "pack")).toBe("[========================] pack 1000 of 1000");
  expect(progressBar(1000, 1000, "pack").length).toBeLessThan(60);
});
