import { conditionSentence, defineForm, type FormDocument } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { gateConversation } from "../../../forms/test/gateConversation.js";
import { bare, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import type { PrintKind } from "./printKind.js";
import { renderForm } from "./renderForm.js";

const form = defineForm(gateConversation);
const labels = form.definition.fields.flatMap((field) =>
  field.type === "rows" ? field.columns.map(({ label }) => label) : [field.label],
);
const sentences = [
  conditionSentence({ field: "worried", is: "yes" }, form.definition),
  conditionSentence(
    { field: "done", is: "yes" },
    {
      fields: form.definition.fields.flatMap((field) => (field.type === "rows" ? field.columns : [])),
    },
  ),
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

const said = async (print: PrintKind, data: FormDocument): Promise<string> => {
  const bytes = await renderForm({ form, print, data, date: new Date("2026-06-09T00:00:00Z"), fonts });
  return bare((await readPdf(bytes)).structure.text);
};

/** What each print of the form shows; a print with places to fill shows what a blank one does. */
const prints: readonly (readonly [
  print: PrintKind,
  data: FormDocument,
  shown: readonly string[],
  not: readonly string[],
])[] = [
  ["blank", {}, [...labels, ...sentences], written],
  ["record", answers, [...labels, ...written, "10 June 2026"], sentences],
  ["summary", answers, written, sentences],
];

describe("a school's own form prints without another line of code", () => {
  test.each(prints)("%s", async (print, data, shown, not) => {
    const text = await said(print, data);
    for (const each of [form.title, ...shown]) expect(text.includes(bare(each)), each).toBe(true);
    for (const each of not) expect(text.includes(bare(each)), each).toBe(false);
  });

  test("a record leaves out a question that does not apply, in a row as well", async () => {
    const text = await said("record", unasked);
    expect(text).not.toContain(bare("What worried you"));
    expect(text.split(bare("Not recorded"))).toHaveLength(2);
  });
});
