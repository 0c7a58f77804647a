import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
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

test("the client's types are those of the document: npm run client -w mis-service makes them anew", async () => {
  expect(readFileSync(new URL("openapi.d.ts", import.meta.url), "utf8")).toBe(await clientTypes());
});
