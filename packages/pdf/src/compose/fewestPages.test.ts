import { expect, test } from "vitest";
import { spaceSection } from "../../test/printRows.js";
import { fonts } from "../../test/sharedFonts.js";
import { sheetOf } from "../prints/paper.js";
import { fewestPages } from "./fewestPages.js";
import type { Sheet } from "./Sheet.js";

const { height } = sheetOf("portrait");
const marks = { continued: "goes on", footer: "foot", margin: 36, size: 9 };

/** A sheet of blocks that no page divides, as parts of a page; told again as those parts. */
const sheetIn = (parts: readonly number[]): Sheet => ({
  orientation: "portrait",
  sections: parts.map((part) => spaceSection(part * height)),
  marks,
  fonts,
  bookmark: parts.join(),
});
const chosen = (...ways: [readonly number[], ...(readonly number[])[]]): string => fewestPages(ways, sheetIn).bookmark;

test("the way that takes the fewest pages is taken, and of several such the first", () => {
  expect(chosen([0.6, 0.6, 0.5], [0.5, 0.5, 0.4], [0.4, 0.4, 0.4], [0.3, 0.3, 0.2])).toBe("0.3,0.3,0.2");
  expect(chosen([0.6, 0.6, 0.5], [0.4, 0.4, 0.5], [0.4, 0.4, 0.45])).toBe("0.4,0.4,0.5");
});

test("where no way takes fewer pages than the first, the first stays", () => {
  expect(chosen([0.9, 0.9], [0.7, 0.7], [0.6, 0.6])).toBe("0.9,0.9");
});
