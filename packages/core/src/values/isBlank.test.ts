import { describe, expect, test } from "vitest";
import { isBlank, visibleCharacter } from "./isBlank.js";
import { textSchema } from "./textSchema.js";

const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
const BRAILLE_BLANK = 0x2800;
const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

describe("a text is blank when nothing of it can be seen", () => {
  test("Unicode decides which characters those are: white space, control characters and what it calls ignorable, and the blank of Braille", () => {
    const wrong = codes.filter((code) => {
      const character = String.fromCharCode(code);
      return isBlank(character) !== (unseen.test(character) || code === BRAILLE_BLANK);
    });
    expect(wrong).toEqual([]);
  });

  test("the pattern says the same without the flag for Unicode, as validators use it", () => {
    const plain = new RegExp(visibleCharacter);
    for (const code of codes) expect(plain.test(String.fromCharCode(code))).toBe(!isBlank(String.fromCharCode(code)));
  });

  test.each([
    "",
    " ",
    "\u00a0",
    "\u200b\u200b",
    "\ufeff",
    "\u00ad",
    "\u2800 \u3164",
    "\u200e\u200f",
    "\ufe0f",
    "\u115f",
  ])("%j is blank, and no text of a record", (text) => {
    expect(isBlank(text)).toBe(true);
    expect(textSchema.safeParse(text).success).toBe(false);
  });

  test.each(["0", "—", ".", "👍", "👨‍👩‍👧", "می‌خواهم", "é", "\u200bAda", "ᄀ", "⠓"])("%j is written", (text) => {
    expect(isBlank(text)).toBe(false);
    expect(textSchema.safeParse(text).success).toBe(true);
  });

  test("half a character is no text, though it is not blank", () => {
    expect(isBlank("\ud83d")).toBe(false);
    expect(textSchema.safeParse("\ud83d").success).toBe(false);
  });
});
