import { createSchemaUtils } from "@rjsf/utils";
import validator from "@rjsf/validator-ajv8";
import { createDefaultValue } from "@jsonforms/core";
import { describe, expect, test } from "vitest";
import { askedForm } from "../../../../test/records/askedForm.js";
import { chance } from "../../test/chance.js";
import { gateConversation } from "../../test/gateConversation.js";
import { signsSeen } from "../../../../test/records/signsSeen.js";
import { generateDocument } from "../../test/generateDocument.js";
import { defineForm } from "../defineForm.js";
import { isAnswers, tidy } from "../document/tidy.js";
import type { JsonSchema } from "../schema/jsonSchema.js";
import { formEditions } from "../forms.js";

/** What a renderer holds, without the empty lists in which a row may be added. */
const held = (data: unknown) => (isAnswers(data) ? tidy(data) : data);
/** The schema of a date and time: a pattern that has a T in it, or a date and a time apart. */
const isInstant = (part: unknown): boolean => {
  if (!isAnswers(part)) return false;
  const { pattern, properties } = part;
  return (typeof pattern === "string" && pattern.includes("T([")) || (isAnswers(properties) && "which" in properties);
};
const all = [...formEditions, defineForm(gateConversation), defineForm(signsSeen), askedForm];

describe.each(all)("F75: nobody but a person answers $id $edition", (form) => {
  const schema = form.jsonSchema();
  const rjsf = createSchemaUtils(validator, schema);

  test("react-jsonschema-form with its default settings opens it blank", () => {
    expect(held(rjsf.getDefaultFormState(schema, undefined))).toEqual({});
  });

  test("and adds nothing to what was answered, whichever questions those are", () => {
    const c = chance(75);
    for (let made = 0; made < 60; made += 1) {
      const document = generateDocument(form.definition, c);
      if (!isAnswers(document) || !form.parse(document).ok) continue;
      expect(held(rjsf.getDefaultFormState(schema, document))).toEqual(tidy(document));
    }
  });

  test("JSON Forms adds rows with nothing in them, not even today's date", () => {
    const { properties } = form.jsonFormsSchema() as { properties: Record<string, { items?: JsonSchema }> };
    for (const { items } of Object.values(properties)) {
      if (items?.["type"] === "object") expect(createDefaultValue(items, form.jsonFormsSchema())).toEqual({});
    }
  });

  test("a row of react-jsonschema-form begins with nothing in it either", () => {
    const { properties } = schema as { properties: Record<string, { items?: JsonSchema }> };
    for (const { items } of Object.values(properties)) {
      if (items?.["type"] === "object") expect(held(rjsf.getDefaultFormState(items, undefined))).toEqual({});
    }
  });

  test("the schema for JSON Forms differs in how options and instants are written and in nothing else", () => {
    const asConst = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (key, part: unknown) =>
        key === "oneOf" && Array.isArray(part)
          ? part.map(({ enum: [answer], ...rest }: { enum: unknown[] }) => ({ const: answer, ...rest }))
          : part,
      );
    const contains = JSON.stringify(form.jsonFormsSchema()).replaceAll('"minItems":1', '"contains":{}');
    const shared = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, part: unknown) => (isInstant(part) ? "instant" : part));
    expect(shared(asConst(schema))).toEqual(shared(JSON.parse(contains)));
  });
});
