import { createAjv } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import RjsfForm from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { chance } from "../../test/chance.js";
import { generateDocument } from "../../test/generateDocument.js";
import { gateConversation } from "../../test/gateConversation.js";
import { defineForm, type Form } from "../defineForm.js";
import type { FormDocument } from "../definition/formDocument.js";
import { rowsIn } from "../definition/rowsIn.js";
import { formEditions, forms } from "../forms.js";

const all = [...formEditions, defineForm(gateConversation)];

/** Every date-and-time question as a list of keys: alone, or in the first row. */
const instantsOf = ({ definition }: Form): readonly (readonly string[])[] =>
  definition.fields.flatMap((field) => {
    if (field.type === "instant") return [[field.id]];
    if (field.type !== "rows") return [];
    return field.columns.flatMap(({ id, type }) => (type === "instant" ? [[field.id, id]] : []));
  });

const questions = all.flatMap((form) =>
  instantsOf(form).map((keys) => ({ form, id: form.id, at: keys.join("."), keys })),
);

const documentWith = ([first = "", column]: readonly string[], answer: unknown): Record<string, unknown> =>
  column === undefined ? { [first]: answer } : { [first]: [{ [column]: answer }] };

const instantIn = (data: FormDocument, [first = "", column]: readonly string[]): unknown => {
  const answer = data[first];
  return column === undefined ? answer : rowsIn(answer)[0]?.[column];
};

const silent = () => vi.spyOn(console, "error").mockImplementation(() => undefined);
const rjsfPage = (form: Form, data: object, uiSchema = form.uiSchema) => {
  silent();
  return renderToStaticMarkup(
    <RjsfForm schema={form.jsonSchema()} uiSchema={uiSchema} formData={data} validator={validator} />,
  );
};

describe.each(questions)("F77: the picker of $id $at", ({ form, keys }) => {
  const id = keys.at(-1) ?? "";

  test("is a browser's own in react-jsonschema-form, and a date and a time in JSON Forms", () => {
    const [input] =
      new RegExp(`<input[^>]* id="root_[^"]*${id}"[^>]*>`).exec(
        rjsfPage(form, documentWith(keys, "2026-06-09T14:30")),
      ) ?? [];
    expect(input ?? "").toContain('type="datetime-local"');
    expect(input ?? "").toContain('value="2026-06-09T14:30"');
    silent();
    const page = renderToStaticMarkup(
      <JsonForms
        schema={form.jsonFormsSchema()}
        uischema={{ ...form.jsonFormsUiSchema }}
        data={documentWith(keys, { date: "2026-06-09", time: "14:30:00" })}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        ajv={createAjv()}
      />,
    );
    expect(page).toMatch(/type="date"[^>]* value="2026-06-09"/);
    expect(page).toMatch(/type="time"[^>]* value="14:30:00"/);
  });

  test.each([
    ["2026-06-09T14:30", "2026-06-09T14:30:00+01:00"],
    ["2026-12-09T14:30", "2026-12-09T14:30:00+00:00"],
    ["2026-06-09T14:30:15", "2026-06-09T14:30:15+01:00"],
    [{ date: "2026-06-09", time: "14:30:00" }, "2026-06-09T14:30:00+01:00"],
    [{ date: "2026-12-09", time: "14:30" }, "2026-12-09T14:30:00+00:00"],
    [{ date: "2026-10-25", time: "01:30:00", which: "first" }, "2026-10-25T01:30:00+01:00"],
    [{ date: "2026-10-25", time: "01:30:00", which: "second" }, "2026-10-25T01:30:00+00:00"],
    [{ date: "", time: "" }, undefined],
    ["2026-06-09T14:30:00+02:00", "2026-06-09T14:30:00+02:00"],
  ])("gives %j as %s", (picked, instant) => {
    const read = form.parse(documentWith(keys, picked));
    expect(read.ok && instantIn(read.value, keys)).toBe(instant);
  });

  test.each([
    ["2026-03-29T01:30", "instant-does-not-exist", /go forward/],
    [{ date: "2026-03-29", time: "01:30:00" }, "instant-does-not-exist", /go forward/],
    ["2026-10-25T01:30", "instant-occurs-twice", /twice/],
    [{ date: "2026-10-25", time: "01:30:00" }, "instant-occurs-twice", /twice/],
  ])("asks back %j", (picked, code, message) => {
    for (const read of [form.parse(documentWith(keys, picked)), form.complete(documentWith(keys, picked))]) {
      expect(read.ok).toBe(false);
      const found = read.ok ? undefined : read.issues.find((issue) => issue.code === code);
      expect(found?.path).toBe(`/${keys.join("/0/")}`);
      expect(found?.message).toMatch(message);
    }
  });
});

test("the picker's hour is that of the school's clock, wherever that is", () => {
  const { arrivedAt } = { arrivedAt: "2026-03-29T02:30" };
  const form = forms["visit-record"];
  const inParis = form.parse({ arrivedAt }, { zone: "Europe/Paris" });
  expect(inParis.ok ? [] : inParis.issues.map(({ code }) => code)).toEqual(["instant-does-not-exist"]);
  expect(form.parse({ arrivedAt })).toEqual({ ok: true, value: { arrivedAt: "2026-03-29T02:30:00+01:00" } });
  const later = form.parse({ arrivedAt: "2026-03-29T01:30" }, { zone: "Europe/Paris" });
  expect(later).toEqual({ ok: true, value: { arrivedAt: "2026-03-29T01:30:00+01:00" } });
});

test("an instant that comes twice keeps its offset on the screen, in a text box where a picker could not say which", () => {
  const data = { arrivedAt: "2026-10-25T01:30:00+00:00" };
  const form = forms["visit-record"];
  expect(form.onScreen(data, "rjsf")).toEqual(data);
  expect(rjsfPage(form, data, form.uiSchemaFor(data))).toMatch(/<input(?=[^>]*id="root_arrivedAt")[^>]* type="text"/);
  expect(form.onScreen(data, "json-forms")).toEqual({
    arrivedAt: { date: "2026-10-25", time: "01:30", which: "second" },
  });
});

test.each(all)(
  "answers put on the screen of $id $edition and read back are the same, and both renderers accept them",
  (form) => {
    const c = chance(77);
    const validate = createAjv().compile(form.jsonFormsSchema({ draft: true }));
    const moments = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, part: unknown) =>
        typeof part === "string" && /^[0-9]{4}-[0-9-]+T.*(Z|[+-][0-9:]+)$/.test(part)
          ? Math.floor(Date.parse(part) / 1000)
          : part,
      );
    for (let made = 0; made < 80; made += 1) {
      const read = form.parse(generateDocument(form.definition, c));
      // the first and the last day that a form takes may be another in London
      if (!read.ok || /1900-01-01T|2199-12-31T/.test(JSON.stringify(read.value))) continue;
      for (const renderer of ["rjsf", "json-forms"] as const) {
        const shown = form.onScreen(read.value, renderer);
        const again = form.parse(shown);
        expect(moments(again.ok && again.value)).toEqual(moments(read.value));
        if (renderer === "json-forms") expect(validate(shown)).toBe(true);
        else expect(validator.validateFormData(shown, form.jsonSchema({ draft: true })).errors).toEqual([]);
      }
    }
  },
);
