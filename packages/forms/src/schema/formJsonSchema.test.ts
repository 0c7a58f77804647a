import { describe, expect, test } from "vitest";
import { formEditions, forms } from "../forms.js";

/** Every object within a value that is about its answers, itself included: what is worked out from them judges nothing. */
const within = (value: unknown): readonly object[] => {
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => (key === "definitions" ? [] : within(part)));
  return [value, ...parts];
};

describe.each(formEditions)("the JSON Schema of $id $edition", (form) => {
  const schema = form.jsonSchema();

  test("is flat: an object of plain properties, rows one level down", () => {
    expect(schema["type"]).toBe("object");
    expect(schema["additionalProperties"]).toBe(false);
    for (const property of Object.values(schema["properties"] ?? {}) as object[]) {
      expect(property).toHaveProperty("type", expect.stringMatching(/^(string|integer|array)$/));
      expect(property).toHaveProperty("title");
    }
  });

  test("holds no reference, and then adds nothing but required", () => {
    for (const part of within(schema)) {
      expect(part).not.toHaveProperty("$ref");
      if ("then" in part) expect(Object.keys(part.then as object)).toEqual(["required"]);
      expect(part).not.toHaveProperty("else");
      expect(part).not.toHaveProperty("readOnly");
    }
  });

  test("writes a choice as oneOf of one-entry enum and title", () => {
    for (const part of within(schema)) {
      if ("oneOf" in part)
        for (const option of part.oneOf as object[]) expect(Object.keys(option)).toEqual(["enum", "title"]);
    }
  });

  test("has patterns that mean the same in other languages: no flags, no lookaround, no shorthand", () => {
    const patterns = within(schema).flatMap((part) => ("pattern" in part ? [String(part.pattern)] : []));
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(pattern).not.toMatch(/\(\?|\\[dwsbDWSBpPu]/);
  });

  test("of a draft needs nothing and asks nothing", () => {
    const draft = form.jsonSchema({ draft: true });
    for (const part of within(draft)) {
      expect(part).not.toHaveProperty("required");
      expect(part).not.toHaveProperty("if");
    }
    expect(Object.keys(draft["properties"] ?? {})).toEqual(Object.keys(schema["properties"] ?? {}));
  });

  test("speaks 2020-12 as well", () => {
    const { $schema, ...rest } = form.jsonSchema({ target: "draft-2020-12" });
    const { $schema: _, ...first } = schema;
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.stringify(rest)).not.toContain('"definitions"');
    expect(JSON.parse(JSON.stringify(rest).replaceAll('"$defs"', '"definitions"'))).toEqual(first);
  });
});

test("what JSON Schema cannot say is listed: the length of a telephone number, and a clock that skips or repeats an hour", () => {
  const all = Object.values(forms).flatMap(({ id, unsaid }) =>
    unsaid.map(({ pointer, says }) => ({ says, at: `${id}${pointer}` })),
  );
  expect(all.filter(({ says }) => says.includes("clock"))).toHaveLength(16);
  expect(all.flatMap(({ at, says }) => (says.includes("clock") ? [] : [at]))).toEqual([
    "no-answer-note/schoolPhone",
    "buddy-sheet/buddyPhone",
    "buddy-sheet/visitors/*/mobile",
    "staff-briefing/buddyPhone",
    "staff-briefing/officePhone",
    "contact-ladder/attempts/*/number",
  ]);
});

test("F79: no keyword is of our own, unless the marks are asked for: who may see an answer and what it is kept with", () => {
  const form = forms["initial-risk-assessment"];
  expect(JSON.stringify(form.jsonSchema())).not.toContain("x-home-visits");
  expect(form.jsonSchema({ marks: true })["properties"]).toMatchObject({
    pets: { "x-home-visits": { audience: ["visitor", "leader"], retention: "safeguarding" } },
  });
});
