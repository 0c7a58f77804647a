import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { arbitraryVisit } from "../../test/arbitraryVisit.js";
import { breakRecord } from "../../test/breakRecord.js";
import { smallVisit } from "../../test/smallVisit.js";
import { parseVisit } from "../visit/parseVisit.js";
import { everyDescription } from "./everyDescription.js";
import { placesOf } from "./placesOf.js";
import { beyondJsonSchema, publishedSchemas } from "./publishedSchemas.js";

const published = Object.entries(publishedSchemas);

function compile(schema: object, allErrors = false) {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors });
  addFormats(ajv, ["date"]);
  return ajv.compile(schema);
}

test.each(published)(
  "schemas/%s.schema.json is what the code says (else run scripts/writeSchemas.ts)",
  (name, schema) => {
    const file = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(schema())));
  },
);

test.each(published)("%s is draft-07 with a stable address, and Ajv compiles it in strict mode", (name, schema) => {
  expect(schema()).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `https://home-visits.example/schemas/${name}.schema.json`,
  });
  expect(() => compile(schema())).not.toThrow();
});

test.each(published)("the patterns of %s mean the same in ECMAScript, Python and .NET", (_, schema) => {
  const patterns = [...JSON.stringify(schema()).matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, pattern = ""]) => JSON.parse(`"${pattern}"`) as unknown,
  );
  for (const pattern of patterns) expect(String(pattern)).not.toMatch(/\(\?|\\[dwsbDWSBpP]|\\u/);
});

const visitValidator = compile(publishedSchemas["visit"]?.() ?? {});

test("the visit schema accepts every valid visit", () => {
  fc.assert(
    fc.property(arbitraryVisit, (visit) => visitValidator(visit)),
    { numRuns: 100 },
  );
});

const withoutPrototype = (key: string, value: unknown) => (key === "__proto__" ? undefined : value);

test("for broken visits the JSON Schema gives the same verdict, but for what it cannot say", () => {
  let refused = 0;
  fc.assert(
    fc.property(arbitraryVisit, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (visit, choices) => {
      const broken = breakRecord(visit, choices);
      const outcome = parseVisit(broken);
      const text = JSON.stringify(broken);
      const accepted = visitValidator(JSON.parse(text));
      if (!outcome.ok) refused++;
      const saidByZodAlone = outcome.ok ? [] : outcome.issues.map(({ code }) => code);
      if (accepted) expect(beyondJsonSchema).toEqual(expect.arrayContaining(saidByZodAlone));
      // of a school's own entries zod leaves out one of this name before anything of ours sees it
      else if (outcome.ok) expect(visitValidator(JSON.parse(text, withoutPrototype))).toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(refused).toBeGreaterThan(80);
});

test.each([
  ["an unknown key", { shoeSize: 4 }],
  ["a setting that is neither", { setting: "garden" }],
  ["a visit without visitors", { visitors: [] }],
  ["a time without its offset", { times: { arrive: "2026-06-09T14:30:00" } }],
  ["30 February", { earlierVisits: [{ on: "2026-02-30" }] }],
  ["an event of no known type", { events: [{ id: "e", type: "teleported", at: "2026-06-09T14:30Z" }] }],
  ["a line break at the end of a date", { earlierVisits: [{ on: "2026-02-20\n" }] }],
  ["a line break at the end of an id", { id: "visit-1\n" }],
])("%s is refused by zod and by the JSON Schema", (_, change) => {
  expect(parseVisit({ ...smallVisit, ...change }).ok).toBe(false);
  expect(visitValidator({ ...smallVisit, ...change })).toBe(false);
});

const events = [{ id: "e1", type: "departed", at: "2026-06-09T13:30:00+01:00" }];
const everyError = compile(publishedSchemas["visit"]?.() ?? {}, true);
const contact = { ...events[0], type: "contact", from: "buddy", to: "school", channel: "call" };

test.each([
  ["an unknown type", { ...events[0], type: "departd" }],
  ["no type", { id: "e1", at: "2026-06-09T13:30:00+01:00" }],
  ["no instant", { id: "e1", type: "back" }],
  ["an entry of another type", { ...events[0], codeWord: "amber" }],
  ["a wrong kind of entry", { ...events[0], expectedBack: 5 }],
  ["a word off the list", { ...contact, channel: "pigeon" }],
  ["an unknown saying", { ...contact, says: [{ what: "lte" }] }],
  ["a number for an event", 7],
  ["a list for an event", []],
])("of three events one with %s is the one that Ajv names, with one error", (_, wrong) => {
  expect(everyError({ ...smallVisit, events: [...events, wrong, { ...events[0], id: "e3" }] })).toBe(false);
  // Ajv says beside each error inside a `then` that its `if` was true
  const errors = everyError.errors?.filter(({ keyword }) => keyword !== "if") ?? [];
  expect(errors).toHaveLength(1);
  expect(errors[0]?.instancePath).toMatch(/^\/events\/1(\/|$)/);
});

test.each(published)("every entry of %s has a description that is a sentence", (_, schema) => {
  const undescribed = placesOf(schema()).filter(({ description = "" }) => !/^[A-Z\x60].*\.$/.test(description));
  expect(undescribed.map(({ path }) => path)).toEqual([]);
});

test("no description is left over", () => {
  const said = JSON.stringify(published.map(([, schema]) => schema()));
  const texts = everyDescription.flatMap((entries) =>
    Object.entries(entries).map(([key, entry]) => [key, String(Array.isArray(entry) ? entry[0] : entry)] as const),
  );
  const kept = texts.filter(([, text]) => !said.includes(JSON.stringify(text).slice(1, -1)));
  expect(kept.map(([key]) => key)).toEqual([]);
});
