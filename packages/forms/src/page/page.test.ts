import { reach2RiskMatrix } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import * as everywhere from "../index.js";
import * as onPage from "./index.js";

const own = { ...reach2RiskMatrix, id: "own" };
const everyForm = everywhere.formEditions.map((form, index) => ({ form, page: onPage.formEditions[index] }));

describe.each(everyForm)("$form.id $form.edition for a page", ({ form, page }) => {
  if (page === undefined) throw new Error("This edition is not among those for a page.");

  test("is the form without what reads a visit record", () => {
    const lacks = Object.keys(form).filter((member) => !(member in page));
    expect(lacks.sort()).toEqual(["extract", "prefill"]);
    expect(page.definition).toBe(form.definition);
    expect(page.jsonSchema()).toEqual(form.jsonSchema());
    expect(JSON.stringify(page.uiSchemaFor({}))).toBe(JSON.stringify(form.uiSchemaFor({})));
    expect(page.complete({})).toEqual(form.complete({}));
  });

  test("is put into another language and on another scale as the form is, and each stays what it was", () => {
    const { polish, translateForm, withMatrix } = everywhere;
    const translated = onPage.translateForm(page, polish);
    expect(translated.definition).toEqual(translateForm(form, polish).definition);
    expect("prefill" in translated).toBe(false);
    expect("prefill" in translateForm(form, polish)).toBe(true);
    const scaled = onPage.withMatrix(page, own);
    expect(scaled.definition).toEqual(withMatrix(form, own).definition);
    expect("extract" in scaled).toBe(false);
    expect("extract" in withMatrix(form, own)).toBe(true);
  });
});

test("the current forms for a page are those of the package, by the same ids", () => {
  expect(Object.keys(onPage.forms)).toEqual(Object.keys(everywhere.forms));
  for (const [id, form] of Object.entries(onPage.forms)) expect(form.id).toBe(id);
});

test("making a form adds nothing before it is asked for: its schema is the same each time, and made once", () => {
  const form = everywhere.defineForm(everywhere.forms["vehicle-check"].definition);
  expect(Object.getOwnPropertyDescriptor(form, "schema")).not.toHaveProperty("value");
  expect(form.schema).toBe(form.schema);
});
