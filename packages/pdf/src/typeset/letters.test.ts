import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../../test/anyText.js";
import { letters } from "./letters.js";

test("the letters joined are the word, and none is empty", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, times) => {
      const word = text.repeat(times);
      expect(letters(word).join("")).toBe(word);
      expect(letters(word)).not.toContain("");
    }),
    { numRuns: 50 },
  );
});

test("a letter and its marks are one, wherever in a long word they stand", () => {
  const word = "e\u0301\u0323".repeat(1000);
  expect(new Set(letters(word))).toEqual(new Set(["e\u0301\u0323"]));
});
