import { answerOptions, formEditions, forms, type FlatField, type Form, type FormDocument } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { readPdf } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm } from "./renderForm.js";

const date = new Date("2026-06-09T00:00:00Z");
const editions = formEditions.map((form) => ({ form, name: `${form.id} ${form.edition}` }));

/** Answers where every choice was answered in words of its own, each of which can be told from the others. */
function ownWords(form: Form): { readonly data: FormDocument; readonly words: readonly string[] } {
  const words: string[] = [];
  const answer = (field: FlatField, sample: string | number | undefined) => {
    if (answerOptions(field, form.wording) === undefined) return sample;
    words.push(`perhaps${words.length}x`);
    return words.at(-1);
  };
  const sample = sampleData(form, 1);
  const data = form.definition.fields.map((field): [string, FormDocument[string]] => {
    const said = sample[field.id];
    if (field.type !== "rows") return [field.id, answer(field, said as string | undefined)];
    const rows = said as readonly Readonly<Record<string, string | undefined>>[];
    return [field.id, rows.map((row) => Object.fromEntries(field.columns.map((c) => [c.id, answer(c, row[c.id])])))];
  });
  return { data: Object.fromEntries(data), words };
}

describe.each(editions)("$name", ({ form }) => {
  test("an answer that is none of the options stands on a blank print", async () => {
    const { data, words } = ownWords(form);
    const { structure } = await readPdf(await renderForm({ form, print: "blank", data, date, fonts }));
    expect(words.filter((word) => !structure.text.includes(word))).toEqual([]);
  });
});

test("a blank print with answers shows their ratings, and the band that follows from them", async () => {
  const hazards = [{ hazard: "Dog", initialLikelihood: 4, initialConsequence: 5, residualLikelihood: 3 }];
  const form = forms["risk-assessment"];
  const { structure } = await readPdf(await renderForm({ form, print: "blank", data: { hazards }, date, fonts }));
  expect(structure.text).toContain("Dog 4 5 VHVery High203");
});

// React-PDF 4.9.0 leaves a tab out and joins what stood beside it (findings/react-pdf-tab.sh).
test("a tab in an answer parts its words: Flat 1, 2 Invented Row is not Flat 12", async () => {
  const data = { hazards: [{ hazard: "Flat 1\t2 Invented Row" }] };
  const form = forms["risk-assessment"];
  const { structure } = await readPdf(await renderForm({ form, print: "blank", data, date, fonts }));
  expect(structure.text).toContain("Flat 1 2 Invented");
});
