import { factList } from "@home-visits/core";
import { expect, test } from "vitest";
import { actsOfFacts } from "./actsOfFacts.js";
import { isAct } from "./isAct.js";

const byId = new Map(factList.map((fact) => [fact.id, fact]));

test.each([
  ["yes", actsOfFacts.yes, ["yes-no"], true],
  ["no", actsOfFacts.no, ["yes-no"], false],
  ["a value", actsOfFacts.values, ["number", "word", "words"], "any"],
  ["people", actsOfFacts.people, ["words"], ["dsl"]],
  ["one word", actsOfFacts.words, ["word", "number"], "any"],
  ["nothing left", actsOfFacts.emptying, ["words"], []],
] as const)("each act towards %s is of a fact of that type which a school can change", (_, acts, types, to) => {
  for (const key of Object.keys(acts)) {
    const [id = "", word] = key.split(" ");
    const fact = byId.get(id);
    expect([key, ...types]).toContain(fact?.type);
    expect([key, isAct({ fact: id, to, says: "" })]).toEqual([key, true]);
    if (word !== undefined && fact?.type === "word") expect(fact.options ?? []).toContain(word);
  }
});
