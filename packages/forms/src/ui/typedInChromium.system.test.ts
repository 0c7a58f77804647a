import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askedForm } from "../../../../test/records/askedForm.js";
import { openForms, type FormPages } from "../../test/browser/openForm.js";
import { typeIntoJsonForms, typeIntoRjsf } from "../../test/browser/typeInto.js";
import { hasColumns } from "../definition/hasColumns.js";
import { isAnswers, tidy } from "../document/tidy.js";
import { formEditions } from "../forms.js";

const held = (data: unknown): unknown => (isAnswers(data) ? tidy(data) : data);

describe.each([...formEditions, askedForm])("F75, F77: a person at $id $edition in Chromium", (form) => {
  let pages: FormPages;
  beforeAll(async () => {
    pages = await openForms();
  }, 120_000);
  afterAll(() => pages.close());

  test("opens it empty, answers every question, and submits what was typed and nothing else", async () => {
    const page = await pages.open("rjsf", form.id, form.edition);
    expect(await page.locator("input:checked").count()).toBe(0);
    const boxes = page.locator("main input[type=text], main textarea, main input[type=date], main input[type=time]");
    expect(await boxes.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join(""))).toBe("");
    const typed = await typeIntoRjsf(page, form);
    await page.getByRole("button", { name: "Submit" }).click();
    const submitted = await page.evaluate(() => globalThis.submitted);
    expect(submitted).toEqual(typed);
    const read = form.complete(submitted);
    expect(read.ok ? [] : read.issues).toEqual([]);
    expect(form.parse(submitted)).toMatchObject({ ok: true });
  }, 120_000);

  test("and in JSON Forms the page holds what was typed and nothing else", async () => {
    const page = await pages.open("json-forms", form.id, form.edition);
    expect(held(await page.evaluate(() => globalThis.held))).toEqual({});
    const typed = await typeIntoJsonForms(page, form);
    const data = await page.evaluate(() => globalThis.held);
    // its pickers hold a date and a time apart; read, they are the moment that was picked
    expect(form.parse(data)).toEqual(form.parse(typed));
    // the rows of the first of several tables are left empty here
    const tables = form.definition.fields.filter(hasColumns);
    const done = form.complete(data);
    const open = done.ok ? [] : done.issues.map(({ path }) => path);
    expect(open.filter((path) => !tables.slice(0, -1).some(({ id }) => path.startsWith(`/${id}`)))).toEqual([]);
  }, 120_000);
});
