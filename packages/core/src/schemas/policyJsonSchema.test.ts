import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { policyJsonSchema } from "./policyJsonSchema.js";

const schema = policyJsonSchema();
const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);

describe("the published JSON Schema of a policy", () => {
  test("is up to date: npx jiti packages/core/scripts/writePolicySchema.ts writes it", () => {
    expect(JSON.parse(readFileSync(new URL("../../schemas/policy.schema.json", import.meta.url), "utf8"))).toEqual(
      schema,
    );
  });
  test.each(Object.values(policies))("accepts $id", (policy) => {
    expect(validate(policy), JSON.stringify(validate.errors)).toBe(true);
  });
  test.each([
    ["a rule without clauses", { cites: [] }],
    ["an unknown strength", { strength: "ought" }],
    ["two operators in one test", { require: { fact: "visitorCount", atLeast: 2, atMost: 3 } }],
    ["a key that nobody knows", { colour: "red" }],
  ])("refuses %s", (_name, more) => {
    const rule = {
      kind: "duty",
      id: "own",
      cites: ["OWN-1"],
      strength: "must",
      phase: "before",
      require: { fact: "visitorCount", atLeast: 2 },
      says: { asks: "So." },
      ...more,
    };
    expect(validate({ ...policies["morecambe-road-2024"], rules: [rule] })).toBe(false);
  });
  test("uses no pattern that reads differently in another language", () => {
    const text = JSON.stringify(schema);
    expect(text).not.toMatch(/\\\\d|\\\\w|\(\?/);
  });
});
