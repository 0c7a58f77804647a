import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { measureWord } from "./measureWord.js";
import { widestWord } from "./widestWord.js";

test("a heading is as wide as its widest word in bold letters", () => {
  const widest = measureWord("Consequence", true, fonts).advance * 9;
  expect(widestWord("A Consequence of it", 9, fonts)).toBeCloseTo(widest);
});

test("a heading without words takes no room", () => {
  expect(widestWord("  ", 9, fonts)).toBe(0);
});
