import { expect, test } from "vitest";
import { createFonts, loadFontsFor } from "../fonts/createFonts.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { keptWords, measureWord } from "./measureWord.js";

test("the words that are kept stay below a bound, however many are measured", async () => {
  const own = createFonts();
  await loadFontsFor(own, "a");
  let most = 0;
  for (let index = 0; index < 21_000; index++) {
    measureWord(`w${index}`, false, own);
    most = Math.max(most, keptWords(own));
  }
  expect(most).toBeGreaterThan(1000);
  expect(most).toBeLessThanOrEqual(20_000);
});

test("a very long word is measured and not kept", async () => {
  const own = createFonts();
  await loadFontsFor(own, "a");
  expect(measureWord("a".repeat(5000), false, own).advance).toBeGreaterThan(1000);
  expect(keptWords(own)).toBe(0);
});

test("a word is as wide the second time as the first, and bold is wider", () => {
  const first = measureWord("Primary", false, fonts);
  expect(measureWord("Primary", false, fonts)).toEqual(first);
  expect(measureWord("Primary", true, fonts).advance).toBeGreaterThan(first.advance);
});

test.each(Object.entries(words))("a word has a width in every script: %s", (script, word) => {
  const { advance, shaped } = measureWord(word, false, fonts);
  expect(advance).toBeGreaterThan(1);
  expect(shaped).toBe(!["latin", "greek", "cyrillic", "vietnamese"].includes(script));
});
