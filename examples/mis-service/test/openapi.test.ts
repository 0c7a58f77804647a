import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { operations } from "../src/http/operations.js";
import { clientTypes, openapiDocument } from "./clientTypes.js";

test("the OpenAPI document is valid 3.1, and names every event of a visit as the packages know it", async () => {
  const document = await openapiDocument();
  const { valid, errors } = await new Validator().validate({ ...document });
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(document).toMatchObject({ openapi: "3.1.0" });
  expect(JSON.stringify(document)).toContain("police-called");
});

test("the OpenAPI document says each record and each event once, whoever refers to it", async () => {
  const text = JSON.stringify(await openapiDocument());
  for (const said of ['"const":"police-called"', '"familyName":', '"hazards":'])
    expect([said, text.split(said).length - 1]).toEqual([said, 1]);
  expect(text).not.toContain("Input");
});

test("the OpenAPI document says of each operation what it does, who may ask for it, and how it refuses", async () => {
  const { paths } = (await openapiDocument()) as { paths: Record<string, Record<string, Record<string, unknown>>> };
  const told = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(told.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(operations).sort());
  for (const { operationId, summary, security, responses } of told) {
    const open = operations[String(operationId)]?.open === true;
    expect({ operationId, summary, security }).toEqual({
      operationId,
      summary: expect.any(String),
      security: open ? [] : [{ session: [] }],
    });
    const answers = responses as Record<string, { description: string; content?: object }>;
    expect(Object.values(answers).map(({ description }) => description)).not.toContain("Default Response");
    for (const refusal of ["4XX", "5XX"])
      expect(Object.keys(answers[refusal]?.content ?? {})).toEqual(["application/problem+json"]);
  }
});

test("the client's types are those of the document: npm run client -w mis-service makes them anew", async () => {
  expect(readFileSync(new URL("openapi.d.ts", import.meta.url), "utf8")).toBe(await clientTypes());
});
