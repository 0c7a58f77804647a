import fc from "fast-check";
import { expect, test } from "vitest";
import { points } from "./points.js";

test("a length is written to a hundredth of a point, in figures that every reader takes", () => {
  expect([0, 0.5, 12, 12.3, -0.25, 0.004, -0.004].map(points)).toEqual(["0", ".5", "12", "12.3", "-.25", "0", "0"]);
  fc.assert(
    fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), (value) => {
      expect(points(value)).toMatch(/^-?(?:\d+|\d*\.\d{1,2})$/u);
      expect(Math.abs(Number(points(value)) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
    }),
  );
});
