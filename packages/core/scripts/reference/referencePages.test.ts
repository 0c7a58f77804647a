import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { conditionSchema } from "../../src/policy/conditionSchema.js";
import { factList } from "../../src/facts/factList.js";
import { policies } from "../../src/policies/policies.js";
import { momentSchema } from "../../src/policy/momentSchema.js";
import { visitEventTypes } from "../../src/visit/visitEventSchema.js";
import { factsByPlace } from "./decides.js";
import { before, eventKinds } from "./eventExamples.js";
import { factsByEvent } from "./factsByEvent.js";
import { referencePages } from "./referencePages.js";
import { referenceVisits, withEvents } from "./referenceVisits.js";

const pages = Object.entries(referencePages).map(([name, page]) => [name, page()] as const);
const pageNamed = (wanted: string): string => pages.find(([name]) => name === wanted)?.[1] ?? "";
const blocksOf = (text: string): readonly unknown[] =>
  [...text.matchAll(/```json\n([^`]*)\n```/g)].map(([, code = ""]) => JSON.parse(code) as unknown);

test.each(pages)("docs/reference/%s is current (else npm run reference -w @home-visits/core)", (name, page) => {
  expect(readFileSync(new URL(`../../../../docs/reference/${name}`, import.meta.url), "utf8")).toBe(page);
});

test("every type of event has a place on the page, and its example is read with all of its entries", () => {
  expect(eventKinds.map(({ type }) => type)).toEqual(visitEventTypes);
  const shown = blocksOf(pageNamed("events.md"));
  expect(shown).toHaveLength(visitEventTypes.length);
  for (const [at, { type, own, example }] of eventKinds.entries()) {
    expect(shown[at]).toEqual(example);
    expect(withEvents(before, example), type).toMatchObject({ ok: true });
    expect(own.filter(([name]) => example[name] === undefined).map(([name]) => `${type}.${name}`)).toEqual([]);
  }
});

test("the whole record on the page of fields is read", () => {
  const [visit] = blocksOf(pageNamed("fields.md"));
  expect(referenceVisits).toHaveLength(5);
  expect(visit).toEqual(JSON.parse(JSON.stringify(referenceVisits[0])));
});

test("the example of every fact is a condition, and of every moment a moment", () => {
  const conditions = blocksOf(pageNamed("facts.md"));
  expect(conditions.length).toBeGreaterThan(100);
  expect(conditions.filter((condition) => !conditionSchema.safeParse(condition).success)).toEqual([]);
  const moments = [...pageNamed("moments.md").matchAll(/`(\{"from":.*?\})` \|/g)].map(
    ([, code = ""]) => (JSON.parse(code) as { readonly from: unknown }).from,
  );
  expect(moments.length).toBeGreaterThan(10);
  expect(moments.filter((moment) => !momentSchema.safeParse(moment).success)).toEqual([]);
});

test("no row of a field is without an example", () => {
  expect(pageNamed("fields.md")).not.toMatch(/\| `undefined` \|/);
});

test("below an event stand the facts that it decides, and no fact that looks at the events is without one", () => {
  const facts = factsByEvent();
  expect(facts.get("physical-intervention")).toEqual(["physicalIntervention", "lastResortReasonGiven"]);
  expect(facts.get("contact")).toEqual(expect.arrayContaining(["codeWordReceived", "rungOnLeaving", "parentReached"]));
  expect(facts.get("signed-out")).toEqual(["signedOut"]);
  expect(facts.get("step-chosen")).toEqual([]);
  const named = new Set([...facts.values()].flat());
  const ofTimers = new Set(factList.filter(({ takes }) => takes === "timer" || takes === "event").map(({ id }) => id));
  const asked = (factsByPlace(referenceVisits).get("events") ?? []).filter((fact) => !ofTimers.has(fact));
  expect(asked.filter((fact) => !named.has(fact))).toEqual([]);
});

test("every timed clause of every policy has a row, with what does it", () => {
  const rows = pageNamed("timers.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(rows).toHaveLength(Object.values(policies).flatMap(({ timers }) => timers).length);
  expect(pageNamed("timers.md")).toContain("`reported` with `to` `line-manager`");
});
