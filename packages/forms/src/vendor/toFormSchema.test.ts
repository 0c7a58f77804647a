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
          { type: "string", enum: ["a"], title: "A" },
          { type: "string", enum: ["b"], title: "B" },
        ],
      },
      on: { type: "string", format: "date" },
      note: { type: "string" },
    });
  });

  test("F75: nothing is answered by itself, and JSON Forms is given the const that it reads", () => {
    const agreed = zodThree.object({ agreed: zodThree.literal("agreed") });
    for (const schema of [z.object({ agreed: z.literal("agreed") }), agreed]) {
      expect(toFormSchema(schema)["properties"]).toEqual({ agreed: { type: "string", enum: ["agreed"] } });
      const forJsonForms = toFormSchema(schema, { options: "const" });
      expect(forJsonForms["properties"]).toEqual({ agreed: { type: "string", const: "agreed" } });
    }
  });

  test("a schema with an id keeps its keywords at the root", () => {
    const schema = toFormSchema(z.object({ name: z.string() }).meta({ id: "vendor-person" }));
    expect(schema).toMatchObject({ type: "object", properties: { name: { type: "string" } } });
    expect(schema).not.toHaveProperty("$ref");
  });
});

describe("the two families are read alike", () => {
  const families = [
    ["zod 4", z as unknown as typeof zodThree],
    ["zod 3", zodThree],
  ] as const;

  describe.each(families)("%s", (_, Z) => {
    const properties = (shape: Parameters<typeof Z.object>[0]) => toFormSchema(Z.object(shape))["properties"];

    test("what is nested, listed, or one of several", () => {
      const row = Z.object({ kind: Z.enum(["fact", "opinion"]), text: Z.string().optional() });
      expect(properties({ notes: Z.array(row), by: Z.object({ name: Z.string().default("x") }) })).toEqual({
        notes: {
          type: "array",
          items: {
            type: "object",
            properties: { kind: { type: "string", enum: ["fact", "opinion"] }, text: { type: "string" } },
            required: ["kind"],
          },
        },
        by: { type: "object", properties: { name: { type: "string", default: "x" } } },
      });
      const one = properties({ u: Z.union([Z.object({ a: Z.string() }), Z.object({ b: Z.number() })]) })?.[
        "u" as never
      ];
      expect(one).toMatchObject({ anyOf: [{ required: ["a"] }, { required: ["b"] }] });
    });

    test("unknown keys are refused where the schema refuses them, and nowhere else", () => {
      expect(toFormSchema(Z.object({ a: Z.string() }))).not.toHaveProperty("additionalProperties");
      expect(toFormSchema(Z.object({ a: Z.string() }).passthrough())).not.toHaveProperty("additionalProperties");
      expect(toFormSchema(Z.object({ a: Z.string() }).strict())["additionalProperties"]).toBe(false);
    });

    test("refinements, transforms and flags stay behind: they are code", () => {
      const pair = Z.object({ p: Z.string().regex(/^[A-Z]+$/i), q: Z.string().transform(Number) });
      expect(toFormSchema(pair.refine(({ p }) => p !== ""))["properties"]).toEqual({
        p: { type: "string", pattern: "^[A-Z]+$" },
        q: { type: "string" },
      });
    });

    test("one piece used twice is written twice; what holds itself is a reference, never “anything”", () => {
      const name = Z.object({ first: Z.string() });
      expect(JSON.stringify(properties({ pupil: name, parent: name }))).not.toContain("$ref");
      type Node = { name: string; kids: Node[] };
      const node: zodThree.ZodType<Node> = Z.lazy(() => Z.object({ name: Z.string(), kids: Z.array(node) }));
      expect(JSON.stringify(toFormSchema(Z.object({ root: node })))).toMatch(
        /"kids":\{"type":"array","items":\{"\$ref":"#/,
      );
    });

    test.each(["date", "map", "bigint"] as const)("%s is an error", (type) => {
      const value = { date: () => Z.date(), map: () => Z.map(Z.string(), Z.string()), bigint: () => Z.bigint() }[
        type
      ]();
      expect(codeOf(() => toFormSchema(Z.object({ value })))).toBe("unsupported-schema");
    });
  });

  test("a schema of one in a schema of the other is an error, not a field that is lost", () => {
    expect(codeOf(() => toFormSchema(z.object({ a: zodThree.string() as unknown as z.ZodString })))).toBe(
      "unsupported-schema",
    );
    expect(codeOf(() => toFormSchema(zodThree.object({ a: z.string() as unknown as zodThree.ZodString })))).toBe(
      "unsupported-schema",
    );
  });
});

describe("a schema that cannot be a form is an error, never an empty schema", () => {
  test("what accepts anything", () => {
    expect(codeOf(() => toFormSchema(z.any()))).toBe("empty-schema");
    expect(codeOf(() => toFormSchema(zodThree.any()))).toBe("empty-schema");
  });

  test.each([[null], [{}], ["name"]])("what is no schema is a wrong argument: %j", (value) => {
    expect(codeOf(() => toFormSchema(value as unknown as z.ZodString))).toBe("invalid-argument");
  });

  test("what JSON Schema has no word for", () => {
    expect(codeOf(() => toFormSchema(z.object({ on: z.date() })))).toBe("unsupported-schema");
  });
});
