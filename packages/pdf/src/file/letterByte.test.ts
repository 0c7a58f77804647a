import { expect, test } from "vitest";
import regular from "../fonts/measures/NotoSans_400Regular.json";
import { letterByte } from "./letterByte.js";

const bytes = new Map(regular.letters.map(([text, , , codePoints]) => [text, letterByte(codePoints as number[])]));

test("every letter that is measured beforehand has a byte of its own", () => {
  const all = [...bytes.values()];
  expect(all).not.toContain(undefined);
  expect(new Set(all).size).toBe(all.length);
  expect(Math.max(...all.map(Number))).toBeLessThanOrEqual(0xff);
});

test("letters of ASCII and Latin-1 have the bytes that they have there, and no letter that of a line end", () => {
  for (const letter of "Az ~(é\u00a0ÿ") expect(letterByte([letter.codePointAt(0)!])).toBe(letter.codePointAt(0));
  for (const byte of bytes.values()) expect(byte).toBeGreaterThanOrEqual(0x20);
});

test("other letters have none", () => {
  for (const text of ["Δ", "\u007f", "\u0085", "\n", "fj", "😀", ""])
    expect(letterByte([...text].map((letter) => letter.codePointAt(0)!))).toBeUndefined();
});
