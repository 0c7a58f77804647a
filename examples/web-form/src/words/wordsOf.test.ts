import { wordings } from "@home-visits/forms";
import { expect, test } from "vitest";
import { boxesWording } from "./boxesWording.js";
import { pageEnglish } from "./pageEnglish.js";
import { pagePolish } from "./pagePolish.js";
import { wordsOf } from "./wordsOf.js";

const marks = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{[a-z]+\}/g)].map(([mark]) => mark).sort();

test("the Polish page says each sentence in words of its own, with the same values in it", () => {
  for (const [key, english] of Object.entries(pageEnglish)) {
    const polish = pagePolish[key as keyof typeof pagePolish];
    if (/[a-z]{3}/.test(english.replace(/\{[a-z]+\}/g, ""))) expect(polish, key).not.toBe(english);
    expect(marks(polish), key).toEqual(marks(english));
  }
});

test("a language that the page does not speak has English words", () => {
  expect(wordsOf("ur")).toBe(pageEnglish);
});

test("no message about a day or a time asks for figures that the boxes do not take", () => {
  for (const wording of [wordings["en-GB"], wordings.pl].map(boxesWording)) {
    const { phrases } = wording;
    const said = [phrases["message.date"], phrases["message.instant"], phrases["message.instantTwice"]];
    for (const message of said) expect(message).not.toMatch(/[0-9]{4}-[0-9]{2}/);
  }
});
