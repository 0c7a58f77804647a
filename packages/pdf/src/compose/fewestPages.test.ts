import { expect, test } from "vitest";
import { sheetInParts } from "../../test/sheetInParts.js";
import { fewestPages } from "./fewestPages.js";

const chosen = (...ways: [readonly number[], ...(readonly number[])[]]): string =>
  fewestPages(ways, sheetInParts).bookmark;

test("the way that takes the fewest pages is taken, and of several such the first", () => {
  expect(chosen([0.6, 0.6, 0.5], [0.5, 0.5, 0.4], [0.4, 0.4, 0.4], [0.3, 0.3, 0.2])).toBe("0.3,0.3,0.2");
  expect(chosen([0.6, 0.6, 0.5], [0.4, 0.4, 0.5], [0.4, 0.4, 0.45])).toBe("0.4,0.4,0.5");
});

test("where no way takes fewer pages than the first, the first stays", () => {
  expect(chosen([0.9, 0.9], [0.7, 0.7], [0.6, 0.6])).toBe("0.9,0.9");
});
