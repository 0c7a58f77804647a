import type { Locator, Page } from "playwright-core";
import type { FlatField, Form } from "../../src/index.js";
import { answerOptions, english, fieldTypeOf, hasColumns } from "../../src/index.js";

/** What a person gives to each kind of question: words, numbers, days, and of options the last one. */
const typed: Readonly<Record<string, string>> = {
  date: "2026-06-09",
  time: "14:30",
  instant: "2026-06-09T14:30",
  phone: "01632 960123",
  postcode: "ZZ12 3AB",
  registration: "AB12 CDE",
};

/** The answer that a person means to give: Yes to every yes or no, so that all that follows from it is asked. */
export function meant(field: FlatField): string | number | readonly string[] {
  const options = answerOptions(field, english)?.map((option) => option.const);
  if (field.type === "quantity") return 3;
  if (options === undefined) return typed[field.type] ?? `Typed for ${field.id}`;
  if (fieldTypeOf(field).several === true) return options.slice(0, 1).map(String);
  return (options.includes("yes") ? "yes" : options.at(-1)) ?? "";
}

type Typed = { readonly [id: string]: unknown };

/** A field as it stands on the page: the box, or the square of an option. */
const box = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);

/** Types into every question of react-jsonschema-form that shows, one row in each table, and tells what was typed. */
export async function typeIntoRjsf(page: Page, { definition }: Form): Promise<Typed> {
  const answer = async (field: FlatField, id: string): Promise<unknown> => {
    if (field.type === "band") return undefined;
    const value = meant(field);
    const options = answerOptions(field, english)?.map((option) => option.const) ?? [];
    const square = box(page, `${id}-${options.indexOf([value].flat()[0] ?? "")}`);
    const input = box(page, id);
    if ((await square.count()) > 0) await square.check();
    else if ((await input.count()) === 0 || !(await input.isVisible())) return undefined;
    else if ((await input.evaluate((element) => element.tagName)) === "SELECT")
      await input.selectOption({ index: options.indexOf(value as string) + 1 });
    else await input.fill(String(value));
    return value;
  };
  const given: Record<string, unknown> = {};
  for (const field of definition.fields) {
    if (!hasColumns(field)) given[field.id] = await answer(field, `root_${field.id}`);
    else {
      await box(page, `root_${field.id}__add`).click();
      const row: Record<string, unknown> = {};
      for (const column of field.columns) row[column.id] = await answer(column, `root_${field.id}_0_${column.id}`);
      given[field.id] = [row];
    }
  }
  return JSON.parse(JSON.stringify(given)) as Typed;
}

/** JSON Forms takes a change up some milliseconds after it was made. */
const SETTLED = 150;

/** The same in JSON Forms, whose controls are gone through in their order. */
export async function typeIntoJsonForms(page: Page, { definition }: Form): Promise<Typed> {
  // by its label: a row may bring a button of its own, for a question of which several answers can be ticked
  for (const { label } of definition.fields.filter(hasColumns)) {
    await page
      .getByRole("button", { name: `Add to ${label}`, exact: true })
      .first()
      .click();
    await page.waitForTimeout(SETTLED);
  }
  const given: Record<string, unknown> = {};
  // JSON Forms numbers the ids that come again
  const named = (id: string, part = ""): string => `translate(@id,"0123456789","")="#/properties/${id}${part}-input"`;
  /** A column stands in its own table: of other tables' columns of the same name another button is the last before them. */
  const answer = async (field: FlatField, after: Locator, within = ""): Promise<unknown> => {
    if (field.type === "band") return undefined;
    const find = (part?: string): Locator => after.locator(`xpath=following::*[${named(field.id, part)}]${within}`);
    const value = meant(field);
    const first = find(field.type === "instant" ? "/properties/date" : undefined).first();
    if ((await first.count()) === 0 || !(await first.isVisible())) return undefined;
    if (field.type === "instant") {
      const [date = "", time = ""] = String(value).split("T");
      await first.fill(date);
      await find("/properties/time").first().fill(time);
      return value;
    }
    const options = answerOptions(field, english)?.map((option) => option.const) ?? [];
    const tag = await first.evaluate((element) => element.tagName);
    if (tag === "SELECT") await first.selectOption({ index: options.indexOf(value as string) + 1 });
    else if ((await first.getAttribute("type")) === "checkbox") await first.check();
    else await first.fill(String(value));
    return value;
  };
  const top = page.locator("title");
  for (const field of definition.fields) {
    if (!hasColumns(field)) given[field.id] = await answer(field, top);
    else {
      const table = page.getByRole("button", { name: `Add to ${field.label}`, exact: true });
      const row: Record<string, unknown> = {};
      const own = `[preceding::button[starts-with(normalize-space(.),"Add to ")][1][normalize-space(.)="Add to ${field.label}"]]`;
      for (const column of field.columns) row[column.id] = await answer(column, table, own);
      given[field.id] = [row];
    }
  }
  await page.waitForTimeout(SETTLED);
  return JSON.parse(JSON.stringify(given)) as Typed;
}
