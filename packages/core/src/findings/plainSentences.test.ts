import { expect, test } from "vitest";
import { witnessVisits } from "../../test/witnessVisits.js";
import { assessVisit } from "../assess/assessVisit.js";
import { policies } from "../policies/policies.js";

/** What the policies say of records of every kind, as lenient as a school reads it; each sentence once. */
const said = [
  ...new Set(
    (Object.keys(policies) as (keyof typeof policies)[]).flatMap((id) =>
      witnessVisits(id).flatMap(({ visit, policy, school, now }) =>
        assessVisit({ visit, policy, school, now, mode: "lenient" }).findings.map(({ sentence }) => sentence),
      ),
    ),
  ),
];
const sentences = said.flatMap((text) => text.split(/(?<=[.?]) (?=[A-Z0-9])/u));
/** Words of a sentence; a list of what is open is as long as it is. */
const words = (text: string): number => text.replace(/(?<=open|without an answer): .*/u, "").split(/\s+/u).length;
const passive =
  /\b(?:is|are|was|were|be|been|being) (?:not |\w+ly )?(?:\w+ed|told|made|held|kept|sent|found|left|put|read|set|shut|spoken|known|given|taken|done)\b/u;

test("the sentences of all policies are short: at most 20 words, and 12 on average", () => {
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter((text) => words(text) > 20)).toEqual([]);
  expect(sentences.reduce((sum, text) => sum + words(text), 0) / sentences.length).toBeLessThan(12);
});

test("fewer than half of them have a passive form", () => {
  expect(sentences.filter((text) => passive.test(text)).length / sentences.length).toBeLessThan(0.5);
});

test("none has a word that only a programmer or a lawyer uses, or says of an act that it cannot be told", () => {
  const jargon =
    /taken to be|cannot be told whether|still to do|\b(?:undefined|null|boolean|parameter|predicate|hereinafter|pursuant|aforementioned|shall)\b|[{}_]/iu;
  expect(sentences.filter((text) => jargon.test(text))).toEqual([]);
});
