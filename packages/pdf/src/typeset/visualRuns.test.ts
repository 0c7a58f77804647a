import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { shapeText } from "../fonts/shapeText.js";
import { startsAtTheRight, visualRuns } from "./visualRuns.js";

const seen = (line: string, rightToLeft: boolean): readonly string[] =>
  visualRuns(line, rightToLeft, fonts).map(({ text }) => text);

test("a line of one left-to-right script stays as it is", () => {
  expect(seen("12 Mill Lane (top flat)", false)).toEqual(["12 Mill Lane (top flat)"]);
});

test("an Urdu line is one run: the font turns its letters itself", () => {
  expect(seen("محمد علی خان", true)).toEqual(["محمد علی خان"]);
});

test("an Urdu name inside an English line keeps its place", () => {
  expect(seen("Mother: محمد at home", false).map((text) => text.trim())).toEqual(["Mother:", "محمد", "at home"]);
});

test("in an Urdu line English words stand to the left of what was written before them", () => {
  expect(seen("محمد Mill Lane", true).map((text) => text.trim())).toEqual(["Mill Lane", "محمد"]);
});

test("figures in an Urdu line are read from left to right", () => {
  const runs = seen("محمد 12", true);
  expect(runs[0]!.trim()).toBe("12");
  expect(runs.join("")).not.toContain("21");
});

test("a figure is no letter: it does not make a text start at the right", () => {
  expect(["۴۵۶", "٢٣", "۴ ab"].map(startsAtTheRight)).toEqual([false, false, false]);
});

test.each([
  ["عمر ٢٣", true],
  ["ab عمر ٢٣ cd", false],
  ["۴۵۶ گلی", true],
  ["Ring ۴۵۶", false],
  ["٢٣", false],
])("Arabic figures are set from left to right, whatever stands around them: %s", (line, rightToLeft) => {
  const figures = visualRuns(line, rightToLeft, fonts).find(({ text }) => /\p{Nd}/u.test(text))!;
  expect(figures.direction).toBe("ltr");
  const wanted = [...line].filter((letter) => /\p{Nd}/u.test(letter)).join("");
  const shown = shapeText(figures.family.regular, figures.text, figures.direction).letters;
  const read = shown.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join("");
  expect(read).toContain(wanted);
});

test("parentheses in an Urdu line are mirrored, so that they still enclose", () => {
  const runs = seen("محمد (علی)", true).map((text) => text.trim());
  expect(runs[0]).toBe("(");
  expect(runs.at(-2)).toBe(")");
});

test("no run is lost, whatever the direction", () => {
  const line = "گڑیا (12b), Łódź – محمد";
  for (const rightToLeft of [true, false]) {
    const letters = [
      ...seen(line, rightToLeft)
        .join("")
        .replace(/[()\s]/gu, ""),
    ].sort();
    expect(letters).toEqual([...line.replace(/[()\s]/gu, "")].sort());
  }
});

test("a text starts at the right where its first letter does, figures or brackets before it or not", () => {
  expect(["محمد", "(12) محمد", "Mill محمد", "12"].map(startsAtTheRight)).toEqual([true, true, false, false]);
});

test.each([
  ["فون 01632 960140 پر", true, "01632 960140"],
  ["فون +44 1632 960140", true, "+44 1632 960140"],
  ["وقت 2026-06-09 14:30", true, "2026-06-09 14:30"],
  ["فون (01632) 960140", true, "01632) 960140"],
  ["Ring علی 020 7946 0123", false, "020 7946 0123"],
])("the groups of a number stay in their order: %s", (line, rightToLeft, number) => {
  expect(seen(line, rightToLeft).join("|")).toContain(number);
});
