import { formEditions, forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { readPdf } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { standardScale } from "../typeset/typeScale.js";
import { checkAnswers } from "./checkAnswers.js";
import { formSheet } from "./formSheet.js";
import { renderForm } from "./renderForm.js";

const form = forms["risk-assessment"];
const faulty = (data: unknown) => () => checkAnswers(form, data as Parameters<typeof checkAnswers>[1]);

test("texts, numbers, rows of them and what is left out are answers", () => {
  const hazards = [{ hazard: "Dog", initialLikelihood: 2 }, {}];
  expect(faulty({ academy: "Oakley", hazards, date: undefined, reviews: [] })).not.toThrow();
});

test.each([
  ["null", { academy: null }, "/academy"],
  ["an object", { academy: { name: "Oakley" } }, "/academy"],
  ["true", { academy: true }, "/academy"],
  ["rows where one answer should be", { academy: [] }, "/academy"],
  ["a row of null", { hazards: [{}, null] }, "/hazards/1"],
  ["a text where a row should be", { hazards: ["Dog"] }, "/hazards/0"],
  ["a text where rows should be", { hazards: "Dog" }, "/hazards"],
  ["null in a row", { hazards: [{ hazard: null }] }, "/hazards/0/hazard"],
  ["rows in a row", { hazards: [{ hazard: [] }] }, "/hazards/0/hazard"],
  ["a question that the form does not have", { acadmy: "Oakley" }, "/acadmy"],
  ["a column that the rows do not have", { hazards: [{ hazzard: "Dog" }] }, "/hazards/0/hazzard"],
  ["a band, which is worked out", { hazards: [{ initialRisk: "Low" }] }, "/hazards/0/initialRisk"],
  ["a key that is somebody's words", { "Mrs Oakley’s dog": "yes" }, "the data itself"],
  ["such a key in a row", { hazards: [{ "Mrs Oakley’s dog": "yes" }] }, "/hazards/0"],
  ["several", { acadmy: "", hazards: "" }, "/acadmy, /hazards"],
  ["no number", { hazards: [{ initialLikelihood: Number.NaN }] }, "/hazards/0/initialLikelihood"],
  ["a list", [], "the data itself"],
  ["a map, whose entries would not be found", new Map([["academy", "Oakley"]]), "the data itself"],
])("%s: no answer, and the error says where, not what", (_, data, where) => {
  expect(faulty(data)).toThrow(`Print what the form's parse gives: ${where} is no answer of risk-assessment R20.`);
});

test("no form's own questions are refused, and every question of another form that it does not have is", () => {
  for (const each of formEditions) {
    const data = sampleData(each, 2);
    expect(() => checkAnswers(each, data)).not.toThrow();
    const strange = Object.keys(data).filter((id) => !form.definition.fields.some((field) => field.id === id));
    for (const id of strange) expect(faulty({ [id]: data[id] })).toThrow(`/${id} is no answer`);
  }
});

const base = { form: forms["initial-risk-assessment"], print: "record", date: new Date(0), fonts } as const;

test.each([
  ["answers of another kind", { data: { familyName: null } }, "/familyName"],
  ["answers of another form", { data: { hazards: [{ hazard: "Dog" }] } }, "/hazards"],
  ["a print that there is not", { print: "recrod" }, "print: one of blank"],
  ["a date that is none", { date: new Date("soon") }, "date"],
  ["a date as a text", { date: "2026-06-09" }, "date"],
  ["letters of no size", { scale: { ...standardScale, body: 0 } }, "scale: body"],
  ["an empty password: the file would not be locked", { password: "" }, "password"],
  ["a password with letters that no PDF password has", { password: "ключ" }, "password"],
])("renderForm refuses %s", async (_, change, says) => {
  const options = { ...base, ...change } as unknown as Parameters<typeof renderForm>[0];
  await expect(renderForm(options)).rejects.toThrow(
    expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(says) as string }),
  );
});

test.each(["pets", "levelWithoutControls"] as const)(
  "a record loses no answer that is none of the options: %s",
  async (id) => {
    const { structure } = await readPdf(await renderForm({ ...base, data: { [id]: "perhaps" } }));
    expect(structure.text).toContain("perhaps");
  },
);

test("a sheet of one's own document refuses them too", () => {
  const data = { familyname: "Oakley" };
  expect(() => formSheet({ form: base.form, print: "record", data }, fonts)).toThrow("/familyname is no answer");
});
