import { expect, test } from "vitest";
import { ligatureForm } from "./ligatureForm.js";

const points = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

test.each(["لا", "لأ", "لإ", "لآ"])("lam and alef become one character that is made of them: %s", (letters) => {
  const [form = 0, ...more] = ligatureForm(points(letters));
  expect(more).toEqual([]);
  expect(String.fromCodePoint(form).normalize("NFKC")).toBe(letters.normalize("NFKC"));
});

test.each(["ل", "fi", "كم", ""])("letters without such a character stay as they are: %s", (letters) => {
  expect(ligatureForm(points(letters))).toEqual(points(letters));
});
