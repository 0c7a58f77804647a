import { expect, test } from "vitest";
import { sourcedValue } from "./sourcedValue.js";

test("what a policy or the school says counts in both modes", () => {
  expect(sourcedValue({ origin: "stated", value: 2, cites: ["ALU-OVD-03"] }, "strict")).toBe(2);
  expect(sourcedValue({ origin: "school-set", value: 3, by: "Headteacher" }, "strict")).toBe(3);
  expect(sourcedValue({ origin: "stated", value: 2, cites: ["ALU-OVD-03"] }, "lenient")).toBe(2);
});

test("what nobody stated is unknown in strict mode and assumed in lenient mode", () => {
  const unstated = { origin: "not-stated", assumed: "PT0M" } as const;
  expect(sourcedValue(unstated, "strict")).toBeUndefined();
  expect(sourcedValue(unstated, "lenient")).toBe("PT0M");
});

test("what nobody stated and nobody assumed is unknown in both", () => {
  expect(sourcedValue({ origin: "not-stated" }, "lenient")).toBeUndefined();
});
