import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formEditions } from "../forms.js";
import { publishedSchemas } from "./publishedSchemas.js";

const folder = new URL("../../schemas/", import.meta.url);
const published = publishedSchemas();

describe.each(Object.entries(published))("schemas/%s", (name, schema) => {
  test("is what the code says (else run scripts/writeSchemas.ts)", () => {
    expect(JSON.parse(readFileSync(new URL(name, folder), "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test("F79: is draft-07 with a stable address, and Ajv compiles it in strict mode without a word about us", () => {
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: `https://home-visits.example/schemas/forms/${name}`,
    });
    const ajv = addFormats(new Ajv({ strict: true, strictRequired: false }));
    expect(() => ajv.compile(schema)).not.toThrow();
  });
});

/** Each `not` of a schema, wherever it stands. */
const forbidden = (value: unknown): readonly object[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [
        ...(key === "not" && typeof inner === "object" ? [inner as object] : []),
        ...forbidden(inner),
      ]);

// json-schema-to-zod 2.8.1 writes a `not` without a type as one that forbids everything: findings/json-schema-to-zod-not.sh
test("what a text must not hold says that it is of a text, so that a number is not blamed for its characters", () => {
  const patterns = Object.values(published)
    .flatMap(forbidden)
    .filter((not) => "pattern" in not);
  expect(patterns.length).toBeGreaterThan(100);
  for (const not of patterns) expect(not).toMatchObject({ type: "string" });
});

test("there is one file for each edition and one for definitions, and no other", () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(published).sort());
  expect(Object.keys(published)).toHaveLength(formEditions.length + 1);
});

test("the schema for definitions takes every definition of ours and refuses a misspelt key", () => {
  const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }));
  const validate = ajv.compile(published["form-definition.schema.json"] ?? {});
  for (const { definition } of formEditions) expect(validate(definition)).toBe(true);
  expect(validate({ ...formEditions[0].definition, audiance: "leader" })).toBe(false);
});
