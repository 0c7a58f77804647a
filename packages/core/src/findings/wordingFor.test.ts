import { describe, expect, test } from "vitest";
import { duty, ownDocument, ownIssuesOf, ownPolicy, type OwnParts } from "../../test/ownPolicy.js";
import { smallVisit } from "../../test/smallVisit.js";
import { assessVisit } from "../assess/assessVisit.js";
import { comparePolicies } from "../compare/comparePolicies.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import type { Visit } from "../visit/visitSchema.js";
import { sayPolicy } from "./sayPolicy.js";

const dogsIs = (is: unknown) => ({ fact: "dogs", is });
const wordings = [
  { when: { fact: "dogs", atLeast: 3 }, says: "There are {fact:dogs} dogs, a pack." },
  { when: { fact: "dogs", atLeast: 2 }, says: "There are two dogs or more." },
];
const shut = (more: OwnParts = {}, says: OwnParts = {}) => ({
  facts: [
    { id: "dogs", of: "visit", type: "number", describes: "How many dogs there are.", noun: "the number of dogs" },
    {
      id: "dogShut",
      of: "visit",
      type: "yes-no",
      describes: "Whether the dog is shut away.",
      words: { yes: "the dog is shut away", no: "the dog is not shut away", unknown: "unknown" },
    },
  ],
  rules: [
    duty(
      "shut",
      { fact: "dogShut", is: true },
      {
        says: { asks: "A dog is shut away.", unmet: "The dog is not shut away.", unmetWhen: wordings, ...says },
        ...more,
      },
    ),
  ],
});
const visit = (own: Readonly<Record<string, number | boolean>>): Visit => ({ ...smallVisit, own });
const finding = (own: Readonly<Record<string, number | boolean>>, parts = shut()) =>
  assessVisit({ visit: visit(own), policy: ownPolicy(parts), now: "2026-06-09T13:00:00+01:00", mode: "lenient" })
    .findings[0];

describe("what is wrong can be said in other words where something is so", () => {
  test.each([
    ["the first condition that is so", { dogShut: false, dogs: 4 }, "There are 4 dogs, a pack."],
    ["a later one where the first is not so", { dogShut: false, dogs: 2 }, "There are two dogs or more."],
    ["the usual words where none is so", { dogShut: false, dogs: 1 }, "The dog is not shut away."],
    ["the usual words where nobody knows", { dogShut: false }, "The dog is not shut away."],
  ])("%s", (_, own, sentence) => {
    expect(finding(own)?.sentence).toBe(sentence);
  });

  test("without usual words the rule says that what it asks is not kept", () => {
    expect(finding({ dogShut: false, dogs: 1 }, shut({}, { unmet: undefined }))?.sentence).toBe(
      "Not kept: a dog is shut away.",
    );
  });

  test("the finding tells what its words rest on, and offers no way out through them", () => {
    const found = finding({ dogShut: false, dogs: 4 });
    expect(found?.seen).toEqual({ dogs: 4, dogShut: false });
    expect(found?.pointers).toEqual(["/own/dogShut", "/own/dogs"]);
    expect(found?.wouldBeMetBy.flat().map(({ fact }) => fact)).toEqual(["dogShut"]);
    expect(finding({ dogShut: false, dogs: 1 })?.pointers).toEqual(["/own/dogShut"]);
  });

  test("which words it says changes no outcome, and not what is open of a rule that nobody can tell", () => {
    for (const dogs of [1, 2, 4]) expect(finding({ dogShut: true, dogs })).toBeUndefined();
    expect(finding({ dogs: 4 })).toMatchObject({ outcome: "open" });
    expect(finding({ dogs: 4 })?.sentence).toContain("A dog is shut away.");
  });

  test("two policies that say it otherwise are the same", () => {
    const plain = ownPolicy(shut({}, { unmetWhen: undefined }));
    const differences = comparePolicies(ownPolicy(shut()), plain);
    expect(differences).toEqual([]);
  });

  test("a policy that is told back tells what it asks", () => {
    expect(sayPolicy(ownPolicy(shut())).flatMap(({ lines }) => lines.map(({ says }) => says))).toContain(
      "A dog is shut away.",
    );
  });
});

describe("other words are checked as everything else is", () => {
  const at = "/rules/0/says/unmetWhen/0";
  test.each([
    ["a fact that there is not", [{ when: dogsIs(2), says: "{fact:dgos} dogs." }], `${at}/says`, "unknown-fact"],
    ["a condition about none", [{ when: { fact: "dgos", is: 2 }, says: "Dogs." }], `${at}/when`, "unknown-fact"],
    ["a value of another type", [{ when: dogsIs("two"), says: "Dogs." }], `${at}/when`, "value-misfit"],
    ["no words", [{ when: dogsIs(2), says: " " }], `${at}/says`, "blank-text"],
    [
      "a fact of one of several things",
      [{ when: { fact: "visitor.numberHeld", is: true }, says: "Dogs." }],
      `${at}/when`,
      "fact-of-items",
    ],
  ])("%s", (_, unmetWhen, path, code) => {
    expect(ownIssuesOf(shut({}, { unmetWhen })).map(([where, what]) => [where, what])).toContainEqual([path, code]);
  });

  test("an empty list is none", () => {
    expect(parsePolicy(ownDocument(shut({}, { unmetWhen: [] }))).ok).toBe(false);
  });

  const warned = (unmetWhen: unknown) =>
    lintPolicy(ownPolicy(shut({}, { unmetWhen }))).map(({ code, path }) => [code, path]);

  test("words that an earlier condition always takes are never said", () => {
    expect(warned([...wordings].reverse())).toContainEqual(["condition-never-so", "/rules/0/says/unmetWhen/1/when"]);
    expect(warned(wordings)).toEqual([]);
  });

  test("words for a visit that keeps the rule are never said", () => {
    const kept = [{ when: { fact: "dogShut", is: true }, says: "The dog is shut away." }];
    expect(warned(kept)).toContainEqual(["condition-never-so", "/rules/0/says/unmetWhen/0/when"]);
  });

  test("words that are always said leave the usual ones unsaid", () => {
    const always = [{ when: { any: [dogsIs(1), { not: dogsIs(1) }] }, says: "Dogs." }];
    expect(warned(always)).toContainEqual(["condition-always-so", "/rules/0/says/unmetWhen/0/when"]);
  });
});
