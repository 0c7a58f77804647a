import pkg from "vscode-json-languageservice";
import { describe, expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { limitSchema } from "../policy/limitSchema.js";
import { policyChangesJsonSchema, policyJsonSchema } from "./policyJsonSchema.js";

// the package is CommonJS, whose names Node does not see
const { getLanguageService, TextDocument } = pkg;

/** The language service of a common editor, with the published schemas and nothing else. */
const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [
    { uri: "memory:policy", fileMatch: ["*/policy.json"], schema: policyJsonSchema() },
    { uri: "memory:changes", fileMatch: ["*/changes.json"], schema: policyChangesJsonSchema() },
  ],
});

const open = (text: string, file: "policy" | "changes" = "policy") => {
  const document = TextDocument.create(`file:///school/${file}.json`, "json", 1, text);
  return { document, parsed: service.parseJSONDocument(document) };
};

/** What the editor offers where the cursor stands. */
async function offered(text: string, file?: "policy" | "changes") {
  const { document, parsed } = open(text.replace("▮", ""), file);
  const list = await service.doComplete(document, document.positionAt(text.indexOf("▮")), parsed);
  return new Map(list?.items.map(({ label, documentation }) => [label.replaceAll('"', ""), documentation]));
}

const limitKinds = limitSchema.options.map(({ shape }) => shape.kind.value);
const inRule = (entry: string) => `{ "rules": [{ "kind": "duty", ${entry} }] }`;
const inTimer = (entry: string) => `{ "timers": [{ "id": "a", ${entry} }] }`;

describe("an editor completes a policy by the published schema", () => {
  test.each([
    ["a fact of a rule", inRule('"require": { "fact": "▮" }'), ["visitorCount", "buddyNamed", "cancelled"]],
    [
      "a fact that another is compared with",
      inRule('"when": { "fact": "a", "is": { "fact": "▮" } }'),
      ["visitorCount"],
    ],
    [
      "the event that a fact is about",
      inRule('"when": { "fact": "happened", "event": "▮", "is": true }'),
      ["entered", "left"],
    ],
    ["an event that does a timed clause", inTimer('"doneBy": [{ "event": "▮" }]'), ["contact", "back", "record-filed"]],
    ["the event with which it is too late", inTimer('"until": "▮"'), ["departed"]],
    ["a moment that a clock counts from", inTimer('"from": "▮"'), ["expected-return", "arranged-start"]],
    ["a role that acts", inTimer('"actor": "▮"'), ["buddy", "dsl", "visitor"]],
    ["a role among several", inTimer('"actor": { "anyOf": ["▮"] }'), ["headteacher"]],
    ["the unit of a length", '{ "settings": { "a": { "origin": "stated", "unit": "▮" } } }', ["minutes", "years"]],
    ["a form", '{ "forms": [{ "form": "▮" }] }', ["risk-assessment", "visit-record"]],
    ["when a form is due", '{ "forms": [{ "moment": "▮" }] }', ["departure", "no-answer"]],
    ["the purposes of a scope", inRule('"scope": { "purposes": ["▮"] }'), ["attendance", "welfare"]],
    ["the categories of a scope", inRule('"scope": { "caseStatuses": ["▮"] }'), ["cp", "early-help"]],
    ["the phase of a rule", inRule('"phase": "▮"'), ["before", "no-answer"]],
    ["the kind of a limit, while it is empty", inTimer('"by": { "kind": "▮" }'), limitKinds],
    ["the kind of a rule", '{ "rules": [{ "kind": "▮" }] }', ["duty", "ban", "permission", "definition", "silence"]],
    ["where a number comes from", '{ "settings": { "a": { "origin": "▮" } } }', ["stated", "school-set", "not-stated"]],
    ["the type of an own fact", '{ "facts": [{ "id": "a", "type": "▮" }] }', ["yes-no", "number", "clock"]],
    ["the phase of an own ladder", '{ "ladders": [{ "phase": "▮" }] }', ["no-answer", "after"]],
    ["what starts an own ladder", '{ "ladders": [{ "starts": { "from": { "event": "▮" } } }] }', ["nobody-home"]],
    ["a piece", '{ "pieces": [{ "piece": "▮" }] }', ["pair", "closed-door", "review"]],
    ["the values of a piece", '{ "pieces": [{ "piece": "hours", "with": { ▮ } }] }', ["from", "until"]],
    ["the topic of a rule", inRule('"topic": "▮"'), ["buddy", "code-word"]],
  ])("%s", async (_, text, wanted) => {
    expect([...(await offered(text)).keys()]).toEqual(expect.arrayContaining(wanted));
  });

  test("it says what a fact and an event mean", async () => {
    const said = await offered(inRule('"require": { "fact": "▮" }'));
    expect(said.get("buddyNamed")).toBe("Whether the record names a buddy.");
    expect((await offered(inTimer('"doneBy": [{ "event": "▮" }]'))).get("departed")).toContain(
      "The staff left school.",
    );
  });

  test("a document of changes is completed too", async () => {
    expect([...(await offered('{ "changes": [{ ▮ }] }', "changes")).keys()]).toEqual(
      expect.arrayContaining(["at", "to", "by"]),
    );
  });
});

describe("an editor marks what is wrong in a policy, at its entry", () => {
  const good = policies["alumwell-2025"];
  const duty = good.rules.find(({ kind }) => kind === "duty");
  // one rule and one timed clause: the editor reads a whole document at each mistake
  const base = { ...good, rules: [duty], timers: good.timers.slice(0, 1) };
  const withRule = (more: object) => ({ ...base, rules: [{ ...duty, ...more }] });
  const withTimer = (more: object) => ({ ...base, timers: [{ ...base.timers[0], ...more }] });

  /** The text under each mark. The address of the schema is left out: an editor would load it from there. */
  async function marked(written: object): Promise<readonly string[]> {
    const { document, parsed } = open(JSON.stringify({ ...written, $schema: undefined }));
    const found = await service.doValidation(document, parsed);
    return found.map(({ range }) => document.getText(range));
  }

  test.each(Object.values(policies))("$id is marked nowhere", async (policy) => {
    expect(await marked(policy)).toEqual([]);
  });

  test.each([
    ["a phase that there is not", withRule({ phase: "bevore" }), '"bevore"'],
    ["a strength that there is not", withRule({ strength: "shall" }), '"shall"'],
    ["an entry that no rule has", withRule({ colour: "red" }), '"colour"'],
    ["a clause that is no clause", withRule({ cites: ["a clause"] }), '"a clause"'],
    ["an operator that there is not", withRule({ require: { fact: "visitorCount", atLest: 2 } }), '"atLest"'],
    ["a gate that is a word", withRule({ gate: "yes" }), '"yes"'],
    ["a part that no timed clause belongs to", withTimer({ part: "journey" }), '"journey"'],
    ["a role in capitals", withTimer({ actor: "DSL" }), '"DSL"'],
    ["an each that there is not", withTimer({ each: "car" }), '"car"'],
    ["events that are no list", withTimer({ doneBy: "contact" }), '"contact"'],
    ["a number in place of an edition", { ...base, edition: 2024 }, "2024"],
    ["a date that is none", { ...base, dates: [{ what: "dated", on: "March", cites: ["R20-OVR-01"] }] }, '"March"'],
  ])("%s", async (_, written, entry) => {
    expect(await marked(written)).toContain(entry);
  });
});
