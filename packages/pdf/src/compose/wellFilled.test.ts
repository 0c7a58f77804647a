import { expect, test } from "vitest";
import { sheetInParts } from "../../test/sheetInParts.js";
import { wellFilled } from "./wellFilled.js";

const chosen = (...ways: [readonly number[], ...(readonly number[])[]]): string =>
  wellFilled(ways, sheetInParts).bookmark;

test("a sheet in its usual sizes stays where no page of it is nearly empty, and so does one on one page", () => {
  expect(chosen([0.8, 0.8], [0.4, 0.4])).toBe("0.8,0.8");
  expect(chosen([0.1], [0.9])).toBe("0.1");
});

test("of several ways the first counts that leaves no page less than a third full, the first page like the last", () => {
  expect(chosen([0.8, 0.3], [0.75, 0.28], [0.6, 0.2])).toBe("0.6,0.2");
  expect(chosen([0.2, 0.9], [0.15, 0.7])).toBe("0.15,0.7");
});

test("where every way leaves a page nearly empty, the usual one stays", () => {
  expect(chosen([0.9, 0.2], [0.85, 0.25])).toBe("0.9,0.2");
});
