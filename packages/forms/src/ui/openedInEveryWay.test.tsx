import { coreReducer, init, Generate, type JsonSchema7 } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import RjsfForm from "@rjsf/core";
import { createSchemaUtils, type Experimental_DefaultFormStateBehavior } from "@rjsf/utils";
import validator from "@rjsf/validator-ajv8";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { askedForm } from "../../../../test/records/askedForm.js";
import { chance } from "../../test/chance.js";
import { gateConversation } from "../../test/gateConversation.js";
import { generateDocument } from "../../test/generateDocument.js";
import { signsSeen } from "../../../../test/records/signsSeen.js";
import { defineForm, type Form } from "../defineForm.js";
import { isAnswers, tidy } from "../document/tidy.js";
import { formEditions } from "../forms.js";
import { translateForm } from "../wording/translateForm.js";
import { polish } from "../wording/polish.js";
import { urdu } from "../wording/urdu.js";

const all = [...formEditions, askedForm, defineForm(gateConversation), defineForm(signsSeen)];
const held = (data: unknown): unknown => (isAnswers(data) ? tidy(data) : (data ?? {}));
const silent = () => vi.spyOn(console, "error").mockImplementation(() => undefined);

/** Settings that a vendor of a web form may have, beside those that react-jsonschema-form comes with. */
const behaviours: Readonly<Record<string, Experimental_DefaultFormStateBehavior>> = {
  "all defaults": { emptyObjectFields: "populateAllDefaults" },
  "defaults of required answers": { emptyObjectFields: "populateRequiredDefaults" },
  "no defaults": { emptyObjectFields: "skipDefaults" },
  "no empty defaults": { emptyObjectFields: "skipEmptyDefaults" },
  "rows that are required": { arrayMinItems: { populate: "requiredOnly" } },
  "rows of every kind": { arrayMinItems: { populate: "all", mergeExtraDefaults: true } },
  "defaults of conditions": { allOf: "populateDefaults" },
  "the constant where there is one": { constAsDefaults: "always" },
  "the constant but of a choice": { constAsDefaults: "skipOneOf" },
  "no constant": { constAsDefaults: "never" },
  "defaults over what is missing": { mergeDefaultsIntoFormData: "useDefaultIfFormDataUndefined" },
};

const wordsIn = (schema: unknown): readonly string[] =>
  typeof schema !== "object" || schema === null
    ? []
    : Object.entries(schema).flatMap(([key, part]) =>
        // what a condition compares with is no answer
        key === "if" ? [] : [key, ...wordsIn(part)],
      );

/** Answers that the form takes, drawn the same each time. */
function answersOf(form: Form): readonly Record<string, unknown>[] {
  const c = chance(79);
  return Array.from({ length: 25 }, () => generateDocument(form.definition, c)).flatMap((document) =>
    isAnswers(document) && form.parse(document).ok ? [document as Record<string, unknown>] : [],
  );
}

describe.each(all)("F75: nobody answers $id $edition", (form) => {
  test.each(Object.entries(behaviours))("in react-jsonschema-form with %s", (_, behaviour) => {
    for (const schema of [form.jsonSchema(), form.jsonSchema({ draft: true })]) {
      const utils = createSchemaUtils(validator, schema, behaviour);
      for (const nothing of [undefined, {}, null])
        expect(held(utils.getDefaultFormState(schema, nothing as never))).toEqual({});
    }
  });

  test("in react-jsonschema-form where some questions are answered, whatever its settings", () => {
    const schema = form.jsonSchema();
    for (const behaviour of Object.values(behaviours)) {
      const utils = createSchemaUtils(validator, schema, behaviour);
      for (const document of answersOf(form).slice(0, 4))
        expect(held(utils.getDefaultFormState(schema, document))).toEqual(tidy(document));
    }
  });

  test.each(["polish", "urdu"] as const)("in another language: %s", (language) => {
    const schema = translateForm(form, { polish, urdu }[language]).jsonSchema();
    expect(held(createSchemaUtils(validator, schema).getDefaultFormState(schema, undefined))).toEqual({});
  });

  test("in JSON Forms: its state holds nothing when it opens, with its own layout or a generated one", () => {
    const schema = form.jsonFormsSchema() as JsonSchema7;
    for (const layout of [form.jsonFormsUiSchema as never, Generate.uiSchema(schema)]) {
      const state = coreReducer(undefined, init({}, schema, layout));
      expect(held(state.data)).toEqual({});
    }
  });

  test("in Ajv that fills in defaults, turns types and takes out what it does not know", () => {
    const ajv = addFormats(new Ajv({ strict: false, useDefaults: true, coerceTypes: true, removeAdditional: true }));
    const complete = ajv.compile(form.jsonSchema());
    const nothing = {};
    complete(nothing);
    expect(nothing).toEqual({});
    for (const document of answersOf(form)) {
      const kept = structuredClone(document);
      complete(kept);
      expect(kept).toEqual(document);
    }
  });

  test("by a word of its schemas: no default, no example; and no constant where a renderer would take it", () => {
    for (const schema of [form.jsonSchema(), form.jsonSchema({ draft: true })])
      expect(wordsIn(schema).filter((word) => ["default", "examples", "const"].includes(word))).toEqual([]);
    expect(wordsIn(form.jsonFormsSchema()).filter((word) => ["default", "examples"].includes(word))).toEqual([]);
  });

  test("on the page of react-jsonschema-form before anybody touches it: no tick, no choice, no text", () => {
    silent();
    const page = renderToStaticMarkup(
      <RjsfForm schema={form.jsonSchema()} uiSchema={form.uiSchema} validator={validator} />,
    );
    expect(page).toMatch(/<(?:input|select|textarea|button)/);
    expect(page.match(/<input[^>]* checked=""/g) ?? []).toEqual([]);
    for (const [option] of page.matchAll(/<option[^>]* selected=""[^>]*>[^<]*/g))
      expect(option).toMatch(/value=""[^>]*>\s*$/);
    for (const [, value] of page.matchAll(
      /<input[^>]*type="(?:text|date|time|datetime-local|number|tel)"[^>]* value="([^"]*)"/g,
    ))
      expect(value).toBe("");
    for (const [, text] of page.matchAll(/<textarea[^>]*>([^<]*)</g)) expect(text).toBe("");
  });

  test("on the page of JSON Forms before anybody touches it", () => {
    silent();
    const page = renderToStaticMarkup(
      <JsonForms
        schema={form.jsonFormsSchema()}
        uischema={{ ...form.jsonFormsUiSchema }}
        data={{}}
        renderers={vanillaRenderers}
        cells={vanillaCells}
      />,
    );
    expect(page.match(/<input[^>]* checked=""/g) ?? []).toEqual([]);
    for (const [option] of page.matchAll(/<option[^>]* selected=""[^>]*>[^<]*/g)) expect(option).toMatch(/value=""/);
    for (const [, value] of page.matchAll(/<input[^>]* value="([^"]*)"/g)) expect(["", "on"]).toContain(value);
  });

  test("and what is submitted is what was answered, by both schemas and nothing else", () => {
    for (const document of answersOf(form)) {
      const read = form.parse(document);
      if (!read.ok) throw new Error("The answers are read above.");
      expect(validator.validateFormData(read.value, form.jsonSchema({ draft: true })).errors).toEqual([]);
      expect(Object.keys(read.value).filter((key) => !(key in document))).toEqual([]);
    }
  });

  test("F79: compiles in Ajv as Fastify sets it, as others set it, and in strict mode, each way twice", () => {
    for (const schema of [form.jsonSchema(), form.jsonSchema({ draft: true })])
      for (const options of [
        { coerceTypes: "array", useDefaults: true, removeAdditional: true, allErrors: false } as const,
        { strict: true, strictRequired: false, allErrors: true },
        { strict: "log", allowUnionTypes: true, logger: false } as const,
      ]) {
        const ajv = addFormats(new Ajv(options));
        expect(() => ajv.compile(structuredClone(schema))).not.toThrow();
      }
  });
});
