import { expect, test } from "vitest";
import { dayInWords } from "./dayInWords.js";

test.each([
  ["2026-06-09", "9 June 2026"],
  ["2026-12-31", "31 December 2026"],
  ["2026-13-01", "2026-13-01"],
  ["9 June", "9 June"],
])("%s is read out as %s", (date, words) => {
  expect(dayInWords(date)).toBe(words);
});

test("another language brings its months and their order, and the year may be left out", () => {
  const months = Array.from({ length: 12 }, (_, index) => `m${String(index + 1)}`);
  expect(dayInWords("2026-06-09", months, "{year}/{month}/{day}")).toBe("2026/m6/9");
  expect(dayInWords("2026-06-09", undefined, "{day} {month}")).toBe("9 June");
});
