import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { copiedLineSchema, lineSchema, textSchema } from "./textSchema.js";

const schemas = { line: lineSchema, "copied line": copiedLineSchema, text: textSchema };

describe.each(Object.entries(schemas))("a %s", (_, schema) => {
  const { pattern, not, maxLength } = z.globalRegistry.get(schema) ?? {};
  const byAjv = new Ajv().compile({ type: "string", pattern, not, maxLength });

  test.each([" ", "\u00a0\u00a0", "\u200b", "\ufeff", "\u00ad\u2060", "\u3164", "\u2800"])(
    "%j is no answer",
    (text) => {
      expect(schema.safeParse(text).error?.issues.map(({ message }) => message)).toHaveLength(1);
      expect(byAjv(text)).toBe(false);
    },
  );

  test.each(["0", "—", "👨‍👩‍👧", "می‌خواهم", "\u200eAda"])("%j is one", (text) => {
    expect(schema.safeParse(text).success).toBe(true);
    expect(byAjv(text)).toBe(true);
  });

  test("half of a character is no text, which JSON Schema cannot say", () => {
    expect(schema.safeParse("Ada \ud83d").success).toBe(false);
    expect(byAjv("Ada \ud83d")).toBe(true);
  });
});
