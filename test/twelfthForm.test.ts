import { conditionSentence, defineForm, type FormDocument } from "@home-visits/forms";
import { readFilledForm, renderForm, type RenderFormOptions } from "@home-visits/pdf";
import { describe, expect, test } from "vitest";
import { gateConversation } from "../packages/forms/test/gateConversation.js";
import { bare, readPdf } from "../packages/pdf/test/readPdf.js";
import { fonts } from "../packages/pdf/test/sharedFonts.js";

const form = defineForm(gateConversation);
const labels = form.definition.fields.flatMap((field) =>
  field.type === "rows" ? field.columns.map(({ label }) => label) : [field.label],
);
const columns = form.definition.fields.flatMap((field) => (field.type === "rows" ? field.columns : []));
const sentences = [
  conditionSentence({ field: "worried", is: "yes" }, form.definition),
  conditionSentence({ field: "done", is: "yes" }, { fields: columns }),
];
const answers = {
  pupil: "Lee Ashdown",
  spokeWith: "Ada Oakley",
  at: "2026-06-09T15:20:00+01:00",
  worried: "yes",
  worry: "No coat in the rain.",
  actions: [
    { what: "Ring the family", done: "yes", doneOn: "2026-06-10" },
    { what: "Tell the office", done: "no" },
  ],
};
const unasked = { ...answers, worried: "no", worry: undefined, actions: [{ what: "Ring the family", done: "no" }] };
const written = ["Lee Ashdown", "Ada Oakley", "No coat in the rain.", "Ring the family", "Tell the office"];

type Print = RenderFormOptions["print"];

const said = async (print: Print, data: FormDocument): Promise<string> => {
  const bytes = await renderForm({ form, print, data, date: new Date("2026-06-09T00:00:00Z"), fonts });
  return bare((await readPdf(bytes)).structure.text);
};

type Case = readonly [print: Print, data: FormDocument, shown: readonly string[], not: readonly string[]];

/** What each print of the form shows. */
const prints: readonly Case[] = [
  ["blank", {}, [...labels, ...sentences], written],
  ["record", answers, [...labels, ...written, "10 June 2026"], sentences],
  ["summary", answers, written, sentences],
  ["fillable", {}, [...labels, ...sentences], written],
];

describe("a school's own form prints without another line of code", () => {
  test.each(prints)("%s", async (print, data, shown, not) => {
    const text = await said(print, data);
    for (const each of [form.title, ...shown]) expect(text.includes(bare(each)), each).toBe(true);
    for (const each of not) expect(text.includes(bare(each)), each).toBe(false);
  });

  test("what a fillable print is given is read back from it", async () => {
    const bytes = await renderForm({ form, print: "fillable", data: answers, date: new Date("2026-06-09"), fonts });
    expect(await readFilledForm(bytes, { form })).toEqual({ ok: true, value: answers });
  });

  test("a record leaves out a question that does not apply, in a row as well", async () => {
    const text = await said("record", unasked);
    expect(text).not.toContain(bare("What worried you"));
    expect(text.split(bare("Not recorded"))).toHaveLength(2);
  });
});
