import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { gateConversation } from "../../test/gateConversation.js";
import { defineForm } from "../defineForm.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormField } from "../definition/formField.js";
import { unsaid } from "./unsaid.js";

const postcode: FormField = {
  id: "pupil",
  label: "Postcode",
  cites: [],
  audience: ["leader"],
  retention: "visit",
  type: "postcode",
};
const withPostcode: FormDefinition = {
  ...gateConversation,
  fields: gateConversation.fields.map((field) => (field.id === "pupil" ? postcode : field)),
};
const form = defineForm(withPostcode);

describe("what JSON Schema cannot say", () => {
  test("is listed by field, with what it is", () => {
    expect(unsaid(withPostcode).map(({ pointer }) => pointer)).toEqual(["/pupil", "/at", "/phone"]);
    for (const { says } of form.unsaid) expect(says).toMatch(/^(The (number|postcode)|A date and time) /);
  });

  test.each([
    ["a number too short to ring", { phone: "1234" }],
    ["a postcode of no shape", { pupil: "Invented" }],
  ])("%s passes the JSON Schema and not the form", (_, data) => {
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(form.jsonSchema({ draft: true }));
    expect(validate(data)).toBe(true);
    expect(form.parse(data).ok).toBe(false);
  });
});
