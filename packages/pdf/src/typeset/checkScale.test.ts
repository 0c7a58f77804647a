import { expect, test } from "vitest";
import { checkScale } from "./checkScale.js";
import { largePrintScale, standardScale, type TypeScale } from "./typeScale.js";

test.each([standardScale, largePrintScale])("our own sizes are fit to print", (scale) => {
  expect(() => checkScale(scale)).not.toThrow();
});

test.each([
  [4, true],
  [48, true],
  [3.9, false],
  [48.1, false],
  [0, false],
  [-1, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
  [undefined, false],
])("a size of %s points is fit to print: %s", (pen, fits) => {
  const check = () => checkScale({ ...standardScale, pen } as TypeScale);
  if (fits) expect(check).not.toThrow();
  else expect(check).toThrow("Give every size of the scale: pen must be 4 to 48 points.");
});
