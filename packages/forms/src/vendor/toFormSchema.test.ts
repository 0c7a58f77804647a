import { HomeVisitsError } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { z as zodMini } from "zod/mini";
import { z as zodThree } from "zod/v3";
import { toFormSchema } from "./toFormSchema.js";

const codeOf = (call: () => unknown): string | undefined => {
  try {
    call();
  } catch (error) {
    if (error instanceof HomeVisitsError) return error.code;
  }
  return undefined;
};

describe("any zod schema becomes a schema for forms", () => {
  test.each([
    ["zod 4", z.object({ name: z.string().min(1), age: z.number().optional() })],
    [
      "zod 4 mini",
      zodMini.object({ name: zodMini.string().check(zodMini.minLength(1)), age: zodMini.optional(zodMini.number()) }),
    ],
    ["zod 3", zodThree.object({ name: zodThree.string().min(1), age: zodThree.number().optional() })],
  ])("of %s", (_, schema) => {
    expect(toFormSchema(schema)).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      properties: { name: { type: "string", minLength: 1 }, age: { type: "number" } },
      required: ["name"],
    });
  });

  test("titled choices become oneOf, whole numbers stay whole, nothing is locked", () => {
    const level = z.union([z.literal("a").meta({ title: "A" }), z.literal("b").meta({ title: "B" })]);
    const schema = toFormSchema(z.object({ level, on: z.iso.date(), note: z.string().readonly() }));
    expect(schema["properties"]).toEqual({
      level: {
        oneOf: [
          { type: "string", const: "a", title: "A" },
          { type: "string", const: "b", title: "B" },
        ],
      },
      on: { type: "string", format: "date" },
      note: { type: "string" },
    });
  });

  test("a schema with an id keeps its keywords at the root", () => {
    const schema = toFormSchema(z.object({ name: z.string() }).meta({ id: "vendor-person" }));
    expect(schema).toMatchObject({ type: "object", properties: { name: { type: "string" } } });
    expect(schema).not.toHaveProperty("$ref");
  });
});

describe("a schema that cannot be a form is an error, never an empty schema", () => {
  test("what accepts anything", () => {
    expect(codeOf(() => toFormSchema(z.any()))).toBe("empty-schema");
    expect(codeOf(() => toFormSchema(zodThree.any()))).toBe("empty-schema");
  });

  test("what JSON Schema has no word for", () => {
    expect(codeOf(() => toFormSchema(z.object({ on: z.date() })))).toBe("unsupported-schema");
  });
});
