import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { checkAnswers } from "./checkAnswers.js";
import { renderForm } from "./renderForm.js";

const faulty = (data: unknown) => () => checkAnswers(data as Parameters<typeof checkAnswers>[0]);

test("texts, numbers, rows of them and what is left out are answers", () => {
  expect(faulty({ pets: "no", risk: 3, hazards: [{ hazard: "Dog", level: 2 }, {}], note: undefined })).not.toThrow();
});

test.each([
  ["null", { pets: null }, "/pets"],
  ["an object", { pets: { answer: "no" } }, "/pets"],
  ["true", { pets: true }, "/pets"],
  ["a row of null", { hazards: [{}, null] }, "/hazards/1"],
  ["a text where a row should be", { hazards: ["Dog"] }, "/hazards/0"],
  ["null in a row", { hazards: [{ hazard: null }] }, "/hazards/0/hazard"],
  ["a list", [], "the data itself"],
])("%s is none, and the error says where, not what", (_, data, where) => {
  expect(faulty(data)).toThrow(`Print what the form's parse gives: ${where} is no answer.`);
});

const base = { form: forms["initial-risk-assessment"], print: "record", date: new Date(0), fonts } as const;

test.each([
  ["answers of another kind", { data: { familyName: null } }, "/familyName"],
  ["a print that there is not", { print: "recrod" }, "recrod"],
  ["a date that is none", { date: new Date("soon") }, "date"],
  ["a date as a text", { date: "2026-06-09" }, "date"],
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
