import { createAjv, type UISchemaElement } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import RjsfForm from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { askedForm } from "../../../../test/records/askedForm.js";
import { chance } from "../../test/chance.js";
import { generateDocument } from "../../test/generateDocument.js";
import { gateConversation } from "../../test/gateConversation.js";
import { signsSeen } from "../../../../test/records/signsSeen.js";
import { defineForm, type Form } from "../defineForm.js";
import { formEditions, forms } from "../forms.js";
import type { JsonFormsElement } from "./jsonFormsElement.js";
import { questionOf } from "../wording/questionOf.js";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");

/** Ours, and a school's own. */
const all = [...formEditions, defineForm(gateConversation), defineForm(signsSeen), askedForm];

/** The documents that both renderers are given: what the form itself can read, and what it cannot. */
function documents(form: Form, count: number): object[] {
  const c = chance(31);
  return Array.from({ length: count }, () => generateDocument(form.definition, c)).filter(
    (document): document is object => typeof document === "object" && document !== null && !Array.isArray(document),
  );
}

/** The first and the last day that a form takes may be another in London. */
const hasEdgeDay = (document: object): boolean => /1900-01-01T|2199-12-31T/.test(JSON.stringify(document));

/** What we give as plain data is an element: its type says which. */
const asElement = (element: JsonFormsElement): UISchemaElement => ({ ...element });

const silent = () => vi.spyOn(console, "error").mockImplementation(() => undefined);

describe.each(all)("react-jsonschema-form and $id $edition", (form) => {
  test("renders every question", () => {
    const errors = silent();
    const page = renderToStaticMarkup(
      <RjsfForm schema={form.jsonSchema()} uiSchema={form.uiSchema} validator={validator} />,
    );
    for (const field of form.definition.fields) {
      if (field.type !== "band") expect(page).toContain(escaped(questionOf(field)));
    }
    expect(page).not.toContain("Unsupported field schema");
    expect(errors.mock.calls.flat().filter((said) => typeof said === "string" && said.includes("schema"))).toEqual([]);
  });

  test("gives the form's own verdict", () => {
    const verdicts = new Set<boolean>();
    for (const document of documents(form, 120)) {
      const accepted = validator.validateFormData(document, form.jsonSchema()).errors.length === 0;
      const issues = form.schema.safeParse(document).error?.issues ?? [];
      const unsaid =
        issues.length > 0 && issues.every(({ code, message }) => code === "custom" && message.includes("telephone"));
      verdicts.add(accepted);
      // of a telephone number the schema refuses what has too few digits, and only the form what no dialling plan has
      if (!unsaid) expect(accepted, JSON.stringify(document)).toBe(issues.length === 0);
    }
    expect(verdicts.size).toBe(2);
  });
});

describe.each(all)("JSON Forms and $id $edition", (form) => {
  const uischema = asElement(form.jsonFormsUiSchema);

  test("renders every question that applies to an empty form, and has a renderer for each", () => {
    silent();
    const page = renderToStaticMarkup(
      <JsonForms
        schema={form.jsonFormsSchema()}
        uischema={uischema}
        data={{}}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        ajv={createAjv()}
      />,
    );
    expect(page).not.toContain("No applicable renderer");
    for (const field of form.definition.fields) {
      if (field.type !== "band" && !field.appliesIf) expect(page).toContain(escaped(questionOf(field)));
    }
  });

  test("gives the form's own verdict", () => {
    const validate = createAjv().compile(form.jsonFormsSchema());
    for (const given of documents(form, 120)) {
      // what cannot be put on the screen is for the form's own check
      const read = form.parse(given);
      if (!read.ok || hasEdgeDay(given)) continue;
      const document = form.onScreen(read.value, "json-forms");
      const issues = form.schema.safeParse(read.value).error?.issues ?? [];
      const unsaid =
        issues.length > 0 && issues.every(({ code, message }) => code === "custom" && message.includes("telephone"));
      if (!unsaid) expect(validate(document), JSON.stringify(document)).toBe(issues.length === 0);
    }
  });
});

test("“Are they threatening?” shows only after Yes to pets, in both (R20-A2-12)", () => {
  const form = forms["initial-risk-assessment"];
  for (const [pets, shown] of [
    ["yes", true],
    ["no", false],
    [undefined, false],
  ] as const) {
    const data = pets === undefined ? {} : { pets };
    const rjsf = renderToStaticMarkup(
      <RjsfForm schema={form.jsonSchema()} uiSchema={form.uiSchemaFor(data)} formData={data} validator={validator} />,
    );
    expect(rjsf.includes("Are they threatening?")).toBe(shown);
    const jsonForms = renderToStaticMarkup(
      <JsonForms
        schema={form.jsonFormsSchema()}
        uischema={asElement(form.jsonFormsUiSchema)}
        data={data}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        ajv={createAjv()}
      />,
    );
    const [control] = /<div class="control root_properties_petsThreatening"[^>]*>/.exec(jsonForms) ?? [];
    expect(control?.includes("hidden") === false).toBe(shown);
  }
});

test.each(formEditions)("JSON Forms gives the controls of $id $edition ids of their own", (form) => {
  const page = renderToStaticMarkup(
    <JsonForms
      schema={form.jsonFormsSchema()}
      uischema={asElement(form.jsonFormsUiSchema)}
      data={{}}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      ajv={createAjv()}
    />,
  );
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
});

test("JSON Forms shows our sentences beside the questions, when the form checks instead of Ajv", () => {
  silent();
  const form = forms["initial-risk-assessment"];
  const data = { completedOn: "2026-02-30" };
  const finished = form.complete(data);
  const errors = (finished.ok ? [] : finished.issues).map(({ path, message }) => ({
    instancePath: path,
    message,
    keyword: "",
    schemaPath: "",
    params: {},
  }));
  const page = renderToStaticMarkup(
    <JsonForms
      schema={form.jsonFormsSchema()}
      uischema={asElement(form.jsonFormsUiSchema)}
      data={data}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      validationMode="NoValidation"
      additionalErrors={errors}
    />,
  );
  expect(page).toContain("Give “Date Completed” as a date that exists, with its day, month and year.");
  expect(page).toContain("Answer “Family Name”.");
  expect(page).not.toContain("must ");
});

test("JSON Forms asks for the date of an action only where it is done", () => {
  silent();
  const form = defineForm(gateConversation);
  const page = renderToStaticMarkup(
    <JsonForms
      schema={form.jsonFormsSchema()}
      uischema={asElement(form.jsonFormsUiSchema)}
      data={{
        actions: [
          { what: "Ring", done: "yes" },
          { what: "Write", done: "no" },
        ],
      }}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      ajv={createAjv()}
    />,
  );
  const dates = [...page.matchAll(/<div class="[^"]*" [^>]*id="[^"]*doneOn[^"]*"[^>]*>/g)].map(([tag]) => tag);
  expect(dates.map((tag) => tag.includes("hidden"))).toEqual([false, true]);
});
