import { knownForms } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { defineForm } from "./defineForm.js";
import { audiences } from "./definition/audience.js";
import { retentions } from "./definition/retention.js";
import { parseFormDefinition } from "./definition/parseFormDefinition.js";
import { findForm } from "./edition/findForm.js";
import { formEditions, forms } from "./forms.js";

describe.each(formEditions)("$id, edition $edition", (form) => {
  const fields = form.definition.fields.flatMap((field) =>
    field.type === "rows" ? [field, ...field.columns] : [field],
  );

  test("every field has a label, an audience and a retention mark", () => {
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      expect(field.label.trim()).not.toBe("");
      expect(field.audience.length).toBeGreaterThan(0);
      expect(audiences).toEqual(expect.arrayContaining([...field.audience]));
      expect(retentions).toContain(field.retention);
    }
  });

  test("the definition survives JSON, and makes the same form on the other side", () => {
    const read = parseFormDefinition(JSON.parse(JSON.stringify(form.definition)));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value).toEqual(form.definition);
    const again = defineForm(read.value);
    expect(again.jsonSchema()).toEqual(form.jsonSchema());
    expect(again.uiSchema).toEqual(form.uiSchema);
    expect(again.jsonFormsUiSchema).toEqual(form.jsonFormsUiSchema);
  });

  test("an empty form is a draft, and is not finished", () => {
    expect(form.parse(form.blank())).toEqual({ ok: true, value: {} });
    expect(form.complete(form.blank()).ok).toBe(false);
  });

  test("it can be found again by its id and edition", () => {
    expect(findForm(form.id, form.edition)).toBe(form);
  });
});

test("there are eleven forms, each under its own id", () => {
  expect(Object.entries(forms).map(([id, form]) => id === form.id)).toEqual(Array(11).fill(true));
});

test("the appendices that two editions word differently have both", () => {
  const twice = formEditions.filter(({ edition }) => edition === "R2X").map(({ id, title }) => [id, title]);
  expect(twice).toEqual([
    ["initial-risk-assessment", "Appendix 2 – initial home visit risk assessment"],
    ["home-visit-log", "Appendix 3 – home visit log"],
  ]);
});

test("core knows each form by its id, so that a policy that mistypes one is told", () => {
  expect([...knownForms]).toEqual(Object.keys(forms));
});
