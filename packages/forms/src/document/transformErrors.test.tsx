import validator from "@rjsf/validator-ajv8";
import RjsfForm from "@rjsf/core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { calmHome } from "../../test/calmHome.js";
import { chance } from "../../test/chance.js";
import { gateConversation } from "../../test/gateConversation.js";
import { generateDocument } from "../../test/generateDocument.js";
import { defineForm, type Form } from "../defineForm.js";
import { formEditions, forms } from "../forms.js";
import { polish } from "../wording/polish.js";
import { translateForm } from "../wording/translateForm.js";
import { isAnswers } from "./tidy.js";
import { transformErrors } from "./transformErrors.js";

const errorsOf = (form: Form, data: object) =>
  validator.validateFormData(data, form.jsonSchema(), undefined, transformErrors(form)).errors;
const messagesOf = (form: Form, data: object) => errorsOf(form, data).map(({ stack }) => stack);

describe("react-jsonschema-form speaks our catalogue", () => {
  test("one sentence for each place, none that only repeats another", () => {
    const { form, data } = {
      form: forms["initial-risk-assessment"],
      data: { ...calmHome, pets: "maybe", completedOn: "2026-02-30", violentOffences: "yes", surname: "x" },
    };
    expect(messagesOf(form, data).sort()).toEqual([
      "Answer “Areas of concern – if you have answered yes to any of the above questions, please provide further details”.",
      "Choose one of the answers to “Are there any pets in the household?”.",
      "Give “Date Completed” as a date that exists, with its day, month and year.",
      "Remove this key: the form has no such question.",
    ]);
  });

  test("names the row, and stays at the field that it is about", () => {
    const data = {
      visits: [
        { ...row, meeting: "two" },
        { ...row, staff: "a\u0000" },
      ],
    };
    expect(errorsOf(forms["home-visit-log"], data).map(({ property, message }) => [property, message])).toEqual([
      [".visits.0.meeting", expect.stringMatching(/^Row 1: Give “Time of meeting” as a date that exists.* time/)],
      [".visits.1.staff", expect.stringMatching(/^Row 2: Take .*“Staff member\/s”/)],
    ]);
  });

  test("in the form's language", () => {
    const [first] = messagesOf(translateForm(forms["no-answer-note"], polish), { urgency: "now" });
    expect(first).toMatch(/^Wypełnij pole “/);
  });

  test("on the page, beside the question", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const form = forms["staff-briefing"];
    const data = { name: " " };
    const page = renderToStaticMarkup(
      <RjsfForm
        schema={form.jsonSchema()}
        uiSchema={form.uiSchema}
        formData={data}
        validator={validator}
        extraErrors={validator.validateFormData(data, form.jsonSchema(), undefined, transformErrors(form)).errorSchema}
      />,
    );
    expect(page).toContain("Write at least one character in “Name”, or leave it out.");
    expect(page).not.toContain("must ");
  });
});

test.each([...formEditions, defineForm(gateConversation)])(
  "every fault of $id $edition has a sentence, at the places that the form's own check names",
  (form) => {
    const c = chance(61);
    const unsaid = new Set(form.unsaid.map(({ pointer }) => pointer));
    for (let made = 0; made < 60; made += 1) {
      const document = generateDocument(form.definition, c);
      if (!isAnswers(document)) continue;
      const said = errorsOf(form, document);
      const places = said.map(({ name, property = "" }) =>
        name === "additionalProperties" ? `${property} unknown` : property.replace(/^[.]/, ""),
      );
      expect(new Set(places).size).toBe(places.length);
      const issues = form.schema.safeParse(document).error?.issues ?? [];
      for (const { code, path } of issues) {
        const pointer = `/${path.map((key) => (typeof key === "number" ? "*" : String(key))).join("/")}`;
        const property = path.map((key) => String(key)).join(".");
        if (code === "unrecognized_keys") expect(places).toContain(`${property === "" ? "" : `.${property}`} unknown`);
        else if (!unsaid.has(pointer)) expect(places).toContain(property);
      }
      for (const { message, stack } of said) expect(`${message ?? ""} ${stack}`).not.toMatch(/must |undefined/);
    }
  },
);

const moment = "2026-06-09T14:30:00+01:00";
const row = {
  departure: moment,
  staff: "Amira Okonkwo",
  mobile: "07700 900123",
  household: "Oakley",
  meeting: moment,
  leaveHome: moment,
  expectedReturn: moment,
};
