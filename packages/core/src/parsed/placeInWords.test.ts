import { expect, test } from "vitest";
import { placeInWords } from "./placeInWords.js";

test.each([
  ["/visitors/1/holds/0", "visitors 2, holds 1"],
  ["/purposes/0", "purposes 1"],
  ["/household/own/a~1b", "household, own, a/b"],
  ["", "the whole"],
])("%s is %s", (pointer, words) => {
  expect(placeInWords(pointer)).toBe(words);
});
