/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- documents are broken on purpose, anywhere in them */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { partsCiting } from "../../test/partsCiting.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import { parsePolicy } from "./parsePolicy.js";

// A document is broken on purpose, anywhere in it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Draft = any;

const document: Draft = JSON.parse(
  readFileSync(new URL("../../../../docs/policies/council-team.json", import.meta.url), "utf8"),
);
const { duty } = partsCiting("EAST-1");
const choice = (id: string, more: object = {}) => ({
  id,
  action: id,
  cites: ["EAST-13"],
  strength: "must",
  doneBy: [{ event: "drove-to-address" }],
  says: `Somebody takes ${id}.`,
  ...more,
});
const police = choice("call-police", { doneBy: [{ event: "police-called" }] });
/** The step that drives, with two things to choose from. */
const choosing = (d: Draft, more: object) => {
  Object.assign(d.ladder.steps[1], { doneBy: [], choices: [choice("drive-there"), police], ...more });
};
const asked = (d: Draft, fact: object) => {
  (d.facts ??= []).push({ id: "ofOurs", of: "visit", describes: "Something of ours.", ...fact });
  d.rules.push(duty({ fact: "ofOurs", recorded: true }));
};

type Afterthought = readonly [what: string, told: "refused" | "warned", path: string, make: (d: Draft) => void];

/** What authors add to a document that was right, each with where it is told. */
const afterthoughts: readonly Afterthought[] = [
  [
    "a step that begins with another's number",
    "warned",
    "/ladder/steps/0/says",
    (d) => (d.ladder.steps[0].says = "Step 3: the office rings."),
  ],
  [
    "the same in words",
    "warned",
    "/ladders/0/steps/0/says",
    (d) => (d.ladders[0].steps[0].says = "Second step: the worker knocks again."),
  ],
  [
    "a step that there is not",
    "warned",
    "/ladder/steps/2/says",
    (d) => (d.ladder.steps[2].says = "After step 9 the team manager calls the police."),
  ],
  [
    "an order where any one is enough",
    "warned",
    "/ladder/steps/1/order",
    (d) => choosing(d, { enough: "one", order: "fixed" }),
  ],
  ["choices that are none", "refused", "/ladder/steps/1/doneBy", (d) => choosing(d, { choices: [] })],
  ["a single choice", "warned", "/ladder/steps/1/choices", (d) => choosing(d, { choices: [choice("drive-there")] })],
  [
    "one choice twice",
    "refused",
    "/ladder/steps/1/choices/1/id",
    (d) => choosing(d, { choices: [choice("drive-there"), choice("drive-there")] }),
  ],
  ["an order of nothing", "warned", "/ladder/steps/1/order", (d) => (d.ladder.steps[1].order = "fixed")],
  ["enough of nothing", "refused", "/ladder/steps/1/enough", (d) => (d.ladder.steps[1].enough = "one")],
  [
    "two choices that one act does",
    "warned",
    "/ladder/steps/1/choices/1/doneBy",
    (d) => choosing(d, { choices: [choice("drive-there"), choice("drive-past")] }),
  ],
  [
    "an entry that is one of no words",
    "refused",
    "/events/0/entries/room",
    (d) => (d.events[0].entries = { room: { type: "word", describes: "Which room." } }),
  ],
  [
    "words for an entry that is a number",
    "refused",
    "/events/0/entries/often",
    (d) => (d.events[0].entries = { often: { type: "number", describes: "How often.", options: ["twice"] } }),
  ],
  [
    "a yes that reads like the no",
    "refused",
    "/facts/0/words",
    (d) => asked(d, { type: "yes-no", words: { yes: "it is so", no: "it is so" } }),
  ],
  [
    "an event whose no reads like its yes",
    "refused",
    "/events/0/words",
    (d) => (d.events[0].words.no = d.events[0].words.yes),
  ],
  [
    "a word of one word alone",
    "refused",
    "/facts/0/options",
    (d) => asked(d, { type: "word", noun: "the kind", options: ["big"] }),
  ],
  [
    "a role that stands in for itself",
    "refused",
    "/roles/1/substitutes/0",
    (d) => (d.roles[1].substitutes = ["team-manager"]),
  ],
  ["two cases of one id", "refused", "/cases/1/id", (d) => (d.cases[1].id = d.cases[0].id)],
  [
    "a case about a rule that is not there",
    "warned",
    "/cases/0/expect/findings/asessed-first",
    (d) => (d.cases[0].expect.findings = { "asessed-first": "none" }),
  ],
  ["a ladder without a heading", "refused", "/ladders/0/title", (d) => (d.ladders[0].title = " ")],
  [
    "attempts for a step of several choices",
    "warned",
    "/ladder/steps/1/attempts",
    (d) => choosing(d, { attempts: { setting: "overdue.attempts" } }),
  ],
];

describe("an afterthought of an author is never accepted in silence", () => {
  test.each(afterthoughts)("%s is %s", (_, told, path, make) => {
    const draft = structuredClone<Draft>(document);
    make(draft);
    const parsed = parsePolicy(draft);
    const found = parsed.ok ? lintPolicy(parsed.value) : parsed.issues;
    expect([parsed.ok ? "warned" : "refused", found.map((one) => `${one.path} ${one.code}`)]).toEqual([
      told,
      expect.arrayContaining([expect.stringContaining(path)]),
    ]);
  });

  test.each([
    ["a step that begins with its own number", (d: Draft) => (d.ladder.steps[0].says = "Step 1: the office rings.")],
    [
      "a step that goes on from another",
      (d: Draft) => (d.ladder.steps[2].says = "After step 2 the team manager calls the police."),
    ],
    ["choices in an order, all of which are taken", (d: Draft) => choosing(d, { order: "fixed" })],
    ["choices of which one is enough", (d: Draft) => choosing(d, { enough: "one" })],
  ])("nothing is told of %s", (_, make) => {
    const draft = structuredClone<Draft>(document);
    make(draft);
    const parsed = parsePolicy(draft);
    expect(parsed.ok ? lintPolicy(parsed.value) : parsed.issues).toEqual([]);
  });
});
