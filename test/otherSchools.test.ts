import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  extendPolicy,
  lintPolicy,
  parsePolicy,
  parseSchool,
  parseVisit,
  sayPolicy,
  type Parsed,
  type Policy,
  type School,
} from "@home-visits/core";
import calendar from "@home-visits/core/vectors/school-year.json" with { type: "json" };
import { clockRows, escalationAt, lintLadder, planEscalation, toICalendar } from "@home-visits/escalation";
import { repositoryRoot } from "./repositoryRoot.js";

const folder = join(repositoryRoot, "docs/policies");
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const documentOf = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));

function valueOf<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The policy of a document, and of one that changes another the two together. */
function policyOf(name: string): Policy {
  const document = documentOf(name);
  const base = typeof document === "object" && document !== null && "extends" in document && document.extends;
  if (typeof base !== "string") return valueOf(parsePolicy(document));
  return valueOf(extendPolicy(policyOf(`${base}.json`), document));
}

/** A school with somebody, who has a telephone, in every role of a policy. */
function schoolFor({ roles }: Policy): School {
  const people = roles.filter(({ kind, id }) => kind === "person" && id !== "visitor");
  return valueOf(
    parseSchool({
      name: "Nowhereham",
      phone: "01632 960199",
      calendar,
      people: people.map(({ id }, place) => ({ id, name: `Person ${id}`, number: `07700 9002${String(10 + place)}` })),
      roles: Object.fromEntries(people.map(({ id }) => [id, [id]])),
    }),
  );
}

test("there are documents of fifteen schools, each unlike the others, and three that change a few numbers of one", () => {
  const policies = names.map(policyOf);
  expect(policies.filter(({ extends: base }) => base === undefined).length).toBeGreaterThanOrEqual(15);
  expect(policies.filter(({ extends: base }) => base === "trust-base").length).toBe(3);
});

test("a policy of ten ordinary sentences has under a hundred lines, with the visits that it is tried on", () => {
  const text = readFileSync(join(folder, "starter.json"), "utf8");
  expect(text.trimEnd().split("\n").length).toBeLessThan(100);
  const cited = new Set(
    [...JSON.stringify(policyOf("starter.json")).matchAll(/"NEW-[0-9]+"/g)].map(([clause]) => clause),
  );
  expect(cited.size).toBe(10);
});

describe.each(names)("%s is a policy as data alone", (name) => {
  const policy = policyOf(name);
  const school = schoolFor(policy);

  test("its cases come out as they say, and nothing in it is wrong", () => {
    expect(policy.cases?.length).toBeGreaterThan(0);
    expect(lintPolicy(policy, { school })).toEqual([]);
    expect(lintLadder({ policy, school })).toEqual([]);
  });

  test("it is told back whole: every rule, timed clause, step and number has its line", () => {
    const told = new Set(sayPolicy(policy, school).flatMap(({ lines }) => lines.map(({ from }) => from)));
    const steps = policy.ladder.status === "none" ? [] : policy.ladder.steps;
    const own = (policy.ladders ?? []).flatMap(({ steps: each, forbids = [] }) => [...each, ...forbids]);
    const parts = [...policy.rules, ...policy.timers, ...own, ...steps].map(({ id }) => id);
    expect([...parts, ...Object.keys(policy.settings)].filter((id) => !told.has(id))).toEqual([]);
  });

  test("what is due, the buddy's sheet and the calendar say the numbers of the school, and no placeholder", () => {
    for (const { visit: input, now } of policy.cases ?? []) {
      const visit = valueOf(parseVisit(input));
      const plan = planEscalation({ visit, policy, school });
      const { dueNow } = escalationAt(plan, visit.events, now);
      const steps = plan.ladder.status === "none" ? [] : plan.ladder.steps;
      const choices = steps.flatMap((step) => step.choices);
      const texts = [
        ...[...plan.timers, ...plan.reviews, ...steps, ...choices, ...dueNow].map(({ says }) => says),
        ...clockRows(plan, [visit]).map(({ what }) => what),
        JSON.stringify(toICalendar(plan)),
      ];
      expect(texts.filter((text) => /\{(?:fact|setting):/u.test(text))).toEqual([]);
    }
  });

  test("the watch reckons every case: own facts and events, clock times and calls at intervals", () => {
    for (const { visit: input, now } of policy.cases ?? []) {
      const visit = valueOf(parseVisit(input));
      const plan = planEscalation({ visit, policy, school });
      const told = new Set(plan.timers.map(({ id }) => id));
      expect(policy.timers.filter(({ id }) => !told.has(id))).toEqual([]);
      expect(escalationAt(plan, visit.events, now).people.length).toBe(visit.visitors.length);
    }
  });

  test("a case turned round fails: what must come out is really asked", () => {
    const cases = (policy.cases ?? []).map((one) => ({
      ...one,
      expect: {
        findings: Object.fromEntries(Object.keys(one.expect.findings ?? {}).map((rule) => [rule, "conflict"])),
      },
    }));
    const asked = cases.filter(({ expect: { findings } }) => Object.keys(findings).length > 0);
    const wrong = lintPolicy(valueOf(parsePolicy({ ...policy, cases: asked })), { school });
    expect(wrong.filter(({ code }) => code === "case-fails").length).toBeGreaterThanOrEqual(asked.length);
  });
});

describe("how the sentences of these policies are said", () => {
  const table = readFileSync(join(folder, "README.md"), "utf8");
  const rows = [
    ...table.matchAll(/^\| ([A-Z]{3,4}-[0-9]+) +\| .+? +\| (plainly|by a twist|not) +\| *(.*?) *\|$/gmu),
  ].map(([, clause = "", how = "", why = ""]) => ({ clause, how, why }));
  /** What the text of a policy itself asks for: we added a sentence or two where it ends too early. */
  const asked = rows.filter(({ why }) => !why.startsWith("ours"));
  /** Of these, what a record could show at all. */
  const showable = asked.filter(({ why }) => !why.startsWith("an attitude"));

  test("every clause that a document cites stands in the table, and what is not said is cited nowhere", () => {
    const cited = new Set(
      names.flatMap((name) => JSON.stringify(documentOf(name)).match(/\b[A-Z]{3,4}-[0-9]+\b/gu) ?? []),
    );
    const said = rows.filter(({ how }) => how !== "not").map(({ clause }) => clause);
    expect([...cited].sort()).toEqual([...new Set(said)].sort());
  });

  const plainly = (some: typeof rows) => some.filter(({ how }) => how === "plainly").length;

  test("95 of 100 sentences that a record could show are said plainly, 94 of all, and no policy stays below 85 of a hundred", () => {
    const share = (some: typeof rows) => plainly(some) / some.length;
    expect(share(showable)).toBeGreaterThanOrEqual(0.95);
    expect(share(asked)).toBeGreaterThanOrEqual(0.935);
    const schools = new Set(showable.map(({ clause }) => clause.split("-")[0]));
    for (const school of schools)
      expect(share(showable.filter(({ clause }) => clause.startsWith(`${String(school)}-`))), school).toBeGreaterThan(
        0.85,
      );
  });

  test("of the public text about neighbours, the count is that of the table: seven of ten are said", () => {
    const [, ...counts] =
      /^\| neighbours who visit as volunteers +\| +(\d+) +\| +(\d+) +\| +(\d+) +\| +(\d+) +\|$/mu.exec(table) ?? [];
    const of = asked.filter(({ clause }) => clause.startsWith("NBR-"));
    const how = (word: string) => of.filter((row) => row.how === word).length;
    expect(counts.map(Number)).toEqual([of.length, plainly(of), how("by a twist"), how("not")]);
    expect(counts.slice(0, 2)).toEqual(["10", "7"]);
  });
});
