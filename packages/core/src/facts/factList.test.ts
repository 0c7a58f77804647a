import { expect, test } from "vitest";
import { exampleVisit } from "../../test/exampleVisit.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import type { Visit } from "../visit/visitSchema.js";
import { createSubject } from "../history/createSubject.js";
import { factList, factNamed, isFact } from "./factList.js";

/** A record that holds nothing but the keys that it must have. */
const bare: Visit = {
  id: "bare",
  household: { familyName: "A", address: { lines: ["1 Mill Lane"] } },
  purposes: [],
  setting: "inside",
  visitors: [{ id: "a", name: "A" }],
  times: {},
  events: [],
};

test("every fact has a name of its own, a meaning and words for yes, no and unknown", () => {
  expect(new Set(factList.map(({ id }) => id)).size).toBe(factList.length);
  for (const { describes, words } of factList)
    expect([describes, words.yes, words.unknown].every((text) => text.length > 3)).toBe(true);
});

test("a fact is found by its name and by no other", () => {
  for (const fact of factList) expect([isFact(fact.id), factNamed(fact.id)]).toEqual([true, fact]);
  expect(isFact("toString")).toBe(false);
  expect(() => factNamed("no-such-fact")).toThrow("vocabulary");
});

const kinds = { "yes-no": "boolean", number: "number", word: "string", words: "object" } as const;

test.each([
  ["a bare visit", bare],
  ["a full one", exampleVisit],
])("of %s every fact is unknown or of its own type, and says where it looked", (_, visit) => {
  const subject = createSubject(visit, "2026-06-09T09:00:00+01:00", { matrix: reach2RiskMatrix, reviewRules: {} });
  for (const fact of factList.filter(({ of }) => of === "visit" || of === "visitor")) {
    const value = fact.read(subject, 0, fact.takes ?? "");
    expect(value === undefined || typeof value === kinds[fact.type], fact.id).toBe(true);
    expect(fact.pointers(subject, 0).every((pointer) => pointer === "" || pointer.startsWith("/"))).toBe(true);
  }
});
