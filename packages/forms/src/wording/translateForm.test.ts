import { describe, expect, test } from "vitest";
import { formEditions, forms } from "../forms.js";
import { english } from "./english.js";
import { polish } from "./polish.js";
import { say } from "./say.js";
import { textsOf, translateDefinition } from "./translateDefinition.js";
import { translateForm } from "./translateForm.js";
import { wordings } from "./wordings.js";

const note = forms["no-answer-note"];

describe("a translation touches no form", () => {
  const translated = translateForm(note, polish);

  test("every text of the note has a translation, and every translation a text", () => {
    expect(Object.keys(polish.forms["no-answer-note"] ?? {}).sort()).toEqual(
      Object.keys(textsOf(note.definition)).sort(),
    );
  });

  test("title, labels, options and the printed sentence are in the other language", () => {
    expect(translated.title).toBe("Byliśmy u Państwa");
    const texts = Object.values(textsOf(translated.definition));
    expect(texts.sort()).toEqual(Object.values(polish.forms["no-answer-note"] ?? {}).sort());
  });

  test("answers given in one language are read in the other", () => {
    const data = {
      visitedOn: "2026-06-09",
      visitedAt: "14:05",
      school: "Larkfield",
      schoolPhone: "020 7946 0018",
      reachUs: "9–17",
      urgency: "today",
    };
    expect(translated.complete(data)).toEqual(note.complete(data));
    expect(translated.complete(data).ok).toBe(true);
  });

  test("but for its texts the definition is the same", () => {
    const back = translateDefinition(translated.definition, textsOf(note.definition));
    expect(back).toEqual(note.definition);
    expect(note.title).toBe("We came to see you");
  });
});

test.each(formEditions)("every text of $id $edition can be translated, and only texts change", ({ definition }) => {
  const texts = textsOf(definition);
  const marked = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `«${text}»`]));
  const translated = translateDefinition(definition, marked);
  expect(textsOf(translated)).toEqual(marked);
  expect(translateDefinition(translated, texts)).toEqual(definition);
});

const others = Object.values(wordings).filter((wording) => wording !== english);

describe.each(others)("the catalogue of $name", (wording) => {
  test("has every phrase, with the same gaps to fill, and twelve months", () => {
    const gaps = (text: string): string[] => [...text.matchAll(/\{[a-z]+\}/g)].map(String).sort();
    expect(Object.keys(wording.phrases).sort()).toEqual(Object.keys(english.phrases).sort());
    for (const [key, phrase] of Object.entries(english.phrases)) {
      const other: string = Object.entries(wording.phrases).find(([name]) => name === key)?.[1] ?? "";
      expect(gaps(other), key).toEqual(gaps(phrase));
      expect(other).not.toBe(phrase === "{date}, {time}" || phrase === "{day} {month} {year}" ? "" : phrase);
    }
    expect(new Set(wording.months).size).toBe(12);
  });

  test("has every text of the note for the family, and no other", () => {
    const asked = Object.keys(textsOf(forms["no-answer-note"].definition));
    expect(Object.keys(wording.forms["no-answer-note"] ?? {}).sort()).toEqual(asked.sort());
  });

  test("says who checked it, or that nobody has", () => {
    expect(wording.checkedBy).not.toBe("");
    expect(Object.entries(wordings).find(([, each]) => each === wording)?.[0]).toBe(wording.language);
  });
});

test("a phrase is filled with what it is given, and a gap without a value stays in sight", () => {
  expect(say(english, "message.row", { row: "2" })).toBe("Row 2: {message}");
});
