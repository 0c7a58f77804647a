import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gateConversation } from "../../test/gateConversation.js";
import { defineForm, type Form } from "../defineForm.js";
import { formEditions, forms } from "../forms.js";

const all = [...formEditions, defineForm(gateConversation)];

/** Both ways of reading, as whatever they give back: an exception would fail the test. */
const readings = (form: Form, input: unknown) => [form.parse(input), form.complete(input)];
const codes = (form: Form, input: unknown): (readonly string[])[] =>
  readings(form, input).map((result) => (result.ok ? [] : result.issues.map(({ code }) => code)));

describe("odd input is an issue, never an exception", () => {
  const circular: Record<string, unknown> = {};
  circular["familyName"] = circular;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a list", [{ familyName: "Oakley" }]],
    ["text", "familyName"],
    ["a number", Number.NaN],
    ["a function", () => ({})],
    ["a symbol", Symbol("familyName")],
    ["a date", new Date(0)],
    ["a map", new Map([["familyName", "Oakley"]])],
    ["data that goes round", circular],
    ["a property that throws", Object.defineProperty({}, "familyName", { enumerable: true, get: () => failing() })],
    ["a proxy that is revoked", revoked.proxy],
    ["an answer of a quarter of a million letters", { familyName: "x".repeat(250_000) }],
    ["a tower of lists", { hazards: tower(5000) }],
  ])("%s", (_, input) => {
    for (const form of all) for (const result of readings(form, input)) expect(result.ok).toBe(false);
  });

  test("keys that every object has are unknown keys, also where JSON brings them", () => {
    const input: unknown = JSON.parse('{"__proto__": {"pets": "yes"}, "constructor": "x", "toString": "y"}');
    for (const form of all) {
      expect(codes(form, input)[0]).toEqual(["unknown-key", "unknown-key", "unknown-key"]);
    }
  });

  test("what an object inherits is no answer", () => {
    const input: unknown = Object.create({ familyName: "Oakley" });
    expect(forms["visit-record"].parse(input)).toEqual({ ok: true, value: {} });
    expect(forms["visit-record"].parse(Object.create(null))).toEqual({ ok: true, value: {} });
  });

  test("numbers as text, text as numbers, and days and times that do not exist", () => {
    const form = forms["risk-assessment"];
    expect(codes(form, { hazards: [{ hazard: "Dog", initialLikelihood: "3" }] })[0]).toEqual(["not-in-list"]);
    expect(codes(form, { academy: 7 })[0]).toEqual(["wrong-type"]);
    expect(codes(form, { completedOn: "2026-02-30" })[0]).toEqual(["date-invalid"]);
    // the clocks go forward at 01:00 on 29 March 2026: without an offset no such time is taken, with one the instant is exact
    const log = forms["home-visit-log"];
    expect(codes(log, { visits: [{ meeting: "2026-03-29T01:30:00" }] })[0]).toHaveLength(1);
    expect(codes(log, { visits: [{ meeting: "2026-03-29T01:30:00Z" }] })[0]).toEqual([]);
    expect(codes(log, { visits: [{ meeting: "2026-02-30T10:00:00Z" }] })[0]).toHaveLength(1);
  });

  test("whatever fast-check thinks of, at the root, in a field and in a row", () => {
    const anything = fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
    fc.assert(
      fc.property(fc.constantFrom(...all), anything, fc.nat(), (form, value, at) => {
        const field = form.definition.fields[at % form.definition.fields.length];
        if (!field) return;
        const inRow = field.type === "rows" ? { [field.columns[at % field.columns.length]?.id ?? ""]: value } : value;
        for (const input of [value, { [field.id]: value }, { [field.id]: [inRow, value] }]) {
          for (const result of readings(form, input)) if (!result.ok) expect(result.issues[0].message).toMatch(/\.$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  function failing(): never {
    throw new Error("a property that cannot be read");
  }

  function tower(height: number): unknown {
    return Array.from({ length: height }).reduce<unknown>((inner) => [inner], "x");
  }
});

describe("an unknown key", () => {
  test.each([
    ["initial-risk-assessment", { familyname: "Oakley" }, "familyName"],
    ["buddy-sheet", { budy: "Sam Field" }, "buddy"],
    ["contact-ladder", { attempts: [{ chanel: "call" }] }, "channel"],
  ] as const)("of %s: the answer is %j, the key that was meant is named", (id, data, meant) => {
    const parsed = forms[id].parse(data);
    expect(parsed.ok ? "" : parsed.issues[0].message).toContain(`such as ${meant}.`);
  });
});

test("no message holds any value of the data, whatever it is", () => {
  // a text that stands in no label: digits and letters that no catalogue has
  const secret = fc
    .string({ minLength: 3, maxLength: 12, unit: fc.constantFrom("Ж", "Щ", "Ю", "7", "✂") })
    .filter((text) => !/^7+$/.test(text));
  fc.assert(
    fc.property(fc.constantFrom(...all), secret, fc.boolean(), (form, value, asRow) => {
      const data = Object.fromEntries(
        form.definition.fields.map((field) => [
          field.id,
          field.type === "rows" && asRow
            ? [Object.fromEntries(field.columns.map((column) => [column.id, value]))]
            : value,
        ]),
      );
      for (const result of readings(form, data))
        if (!result.ok) expect(JSON.stringify(result.issues)).not.toContain(value);
    }),
    { numRuns: 150 },
  );
});
