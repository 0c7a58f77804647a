import { expect, test } from "vitest";
import { fonts, words } from "../../test/sharedFonts.js";
import { missingCharacters } from "./missingCharacters.js";

test.each(Object.entries(words))("nothing is missing of %s", (_, word) => {
  expect(missingCharacters(word, fonts)).toEqual([]);
});

test("a character that no font has is missing once, in the order of the text", () => {
  expect(missingCharacters("a漢b字漢", fonts)).toEqual(["漢", "字"]);
});

test("white space, joiners and direction marks are never missing", () => {
  expect(missingCharacters("\t \u3000\u2009\u200D\u200F\n", fonts)).toEqual([]);
});

test("a lone half of a character is missing", () => {
  expect(missingCharacters("a\uD83Db", fonts)).toEqual(["\uD83D"]);
});

test("an emoji is missing: a box that stands for it would be a wrong letter", () => {
  expect(missingCharacters("dog 🐕", fonts)).toEqual(["🐕"]);
});
