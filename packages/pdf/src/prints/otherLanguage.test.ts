import {
  formEditions,
  forms,
  polish,
  textsOf,
  translateForm,
  type Form,
  type FormDocument,
  type Wording,
} from "@home-visits/forms";
import { reach2RiskMatrix } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { readControls } from "../../test/readControls.js";
import { elementsOf, readPdf } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { printKinds } from "./printKind.js";
import { renderForm } from "./renderForm.js";

const date = new Date("2026-06-09T00:00:00Z");

/** The text in letters that no English word has; gaps to fill stay. */
const strange = (text: string): string =>
  text.replaceAll(/\{[a-z]+\}|[A-Za-z]/g, (found) => (found.startsWith("{") ? found : "ж"));
const strangeTexts = <T extends object>(texts: T): T =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, strange(String(text))])) as T;

/** A language of which nothing is English, for every form. */
const invented = ({ definition }: Form): Wording => ({
  ...polish,
  language: "ru",
  months: polish.months.map(() => "ж"),
  phrases: strangeTexts(polish.phrases),
  forms: { [definition.id]: strangeTexts(textsOf(definition)) },
});

/** Everything that a print says: its text, what is read aloud, its outline and the names of its fields. */
async function saidBy(form: Form, print: (typeof printKinds)[number], data: FormDocument): Promise<readonly string[]> {
  const bytes = await renderForm({ form, print, data, date, fonts, recordId: "1" });
  const { outline, structure, texts } = await readPdf(bytes);
  const controls = print === "fillable" ? await readControls(bytes) : [];
  return [
    ...texts.map(({ text }) => text),
    structure.text,
    ...outline,
    ...controls.flatMap(({ options, tooltip }) => [tooltip, ...options.map(({ displayValue }) => displayValue)]),
  ];
}

describe.each(formEditions)("F73: in another language nothing is English: $id $edition", (original) => {
  const form = translateForm(original, invented(original));
  // answers in figures alone, so that a Latin letter is one of ours
  const answers = sampleData(form, 2, () => "12");
  // the edition's name, a plate, and the levels and bands in the words of the school's own matrix
  const { bands, consequence, likelihood } = reach2RiskMatrix;
  const levels = [...likelihood.levels, ...consequence.levels].flatMap(({ detail, label }) => [label, detail]);
  const letters = bands.map(({ label }) => label.replaceAll(/[a-z ]/g, "")).filter((each) => each.length > 1);
  const allowed = [
    "AB12 CDE",
    ...bands.map(({ label }) => label),
    ...letters,
    ...levels.flatMap((each) => each ?? []),
    original.edition,
  ].sort((a, b) => b.length - a.length);

  test.each(printKinds)("%s", async (print) => {
    for (const data of print === "record" ? [{}, answers] : [answers]) {
      const said = await saidBy(form, print, data);
      const english = said.filter((text) =>
        /[A-Za-z]{2}/.test(allowed.reduce((rest, each) => rest.replaceAll(each, ""), text)),
      );
      expect(english).toEqual([]);
    }
  });
});

describe("F73: the note for a family in Polish", () => {
  const note = translateForm(forms["no-answer-note"], polish);
  const data = { visitedOn: "2026-06-09", visitedAt: "14:05", urgency: "today" };

  test("has its date, its page number and what is missing in Polish", async () => {
    const said = (await saidBy(note, "record", data)).join(" ");
    for (const text of ["9 czerwca 2026", "Strona 1 z 1", "wydanie 1", "Nie zapisano", "Jeszcze dziś: to pilne"])
      expect(said).toContain(text);
    expect(said).not.toMatch(/June|Page|edition|Not recorded/);
  });

  test("a fillable one says in Polish how a date is typed", async () => {
    const said = (await saidBy(note, "fillable", {})).join(" ");
    expect(said).toContain("Rok, miesiąc, dzień");
    expect(said).not.toContain("Year");
  });

  test("says which language it is: the file, and the part that it is of a file", async () => {
    const { language, structure } = await readPdf(await renderForm({ form: note, print: "blank", date, fonts }));
    expect(language).toBe("(pl)");
    expect(elementsOf(structure, "Sect").map((each) => each.language)).toEqual(["pl"]);
  });
});
