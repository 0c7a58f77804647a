import { describe, expect, test } from "vitest";
import differences from "../../test/differences.json" with { type: "json" };
import { policies } from "../policies/policies.js";
import { comparePolicies, type ProvisionDifference, type Stand } from "./comparePolicies.js";
import { extendPolicy } from "../policy/extendPolicy.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import type { Setting } from "../policy/settingSchema.js";
import { topicIds, topicTitle } from "../policy/topicTitle.js";

/** The topics of the five sources side by side, each with all its clauses. */
const rows: Readonly<Record<string, readonly string[]>> = differences;
const all = Object.values(policies);
const pairs = all.flatMap((a, place) => all.slice(place + 1).map((b) => ({ name: `${a.id} and ${b.id}`, a, b })));

const inOrder = (provisions: readonly { [Key in keyof ProvisionDifference]: unknown }[]): readonly string[] =>
  provisions.map(({ a, b, differs }) => JSON.stringify([a ?? null, b ?? null, differs])).sort();

describe.each(pairs)("$name", ({ a, b }) => {
  test("every difference shows each side with its own clauses, or as silent", () => {
    const differences = comparePolicies(a, b);
    expect(differences.length).toBeGreaterThan(5);
    for (const difference of differences) {
      for (const [policy, stand] of [
        [a, difference.a],
        [b, difference.b],
      ] as const) {
        if (stand.status === "stated")
          for (const clause of stand.cites) expect(clause.startsWith(`${policy.source.code}-`)).toBe(true);
      }
      expect(difference.a.status === "silent" && difference.b.status === "silent").toBe(false);
    }
  });
  test("seen from the other side the same topics differ, with the sides changed over", () => {
    const turned = comparePolicies(b, a).map(({ a: left, b: right, provisions, ...difference }) => ({
      ...difference,
      a: right,
      b: left,
      provisions: inOrder(provisions.map((one) => ({ ...one, a: one.b, b: one.a }))),
    }));
    const straight = comparePolicies(a, b).map((one) => ({ ...one, provisions: inOrder(one.provisions) }));
    expect(turned).toEqual(straight);
  });
});

test("a policy does not differ from itself", () => {
  for (const policy of all) expect(comparePolicies(policy, policy)).toEqual([]);
});

test("every topic of the five sources side by side is there", () => {
  expect(topicIds).toHaveLength(43);
  expect(topicTitle("wait-no-notice")).toBe("Waiting without notice");
  for (const policy of all) for (const topic of Object.keys(policy.positions)) expect(topicIds).toContain(topic);
});

test("each topic gathers every clause that the sources have on it", () => {
  expect(Object.keys(rows)).toEqual(topicIds);
  for (const [topic, clauses] of Object.entries(rows)) {
    const cited = all.flatMap((policy) => policy.positions[topic]?.cites ?? []);
    expect(
      clauses.filter((clause) => !cited.includes(clause)),
      topic,
    ).toEqual([]);
  }
});

test("where two policies differ on a topic, the difference shows the clauses of both", () => {
  for (const { a, b } of pairs)
    for (const difference of comparePolicies(a, b))
      for (const [policy, stand] of [
        [a, difference.a],
        [b, difference.b],
      ] as const) {
        const own = rows[difference.topic]?.filter((clause) => clause.startsWith(`${policy.source.code}-`)) ?? [];
        const shown: readonly string[] = stand.status === "stated" ? stand.cites : [];
        expect(
          own.filter((clause) => !shown.includes(clause)),
          difference.topic,
        ).toEqual([]);
      }
});

test("the two trust texts differ in the staff at a later visit and agree on the overdue steps (R20-LON-01, R2X-DUR-01, R20-AFT-03)", () => {
  const topics = comparePolicies(policies["reach2-2020"], policies["reach2-later"]).map(({ topic }) => topic);
  expect(topics).toContain("staff-later");
  expect(topics).not.toContain("overdue-first");
});

test("Morecambe Road says nothing about being overdue, and nothing is borrowed (MOR-VIS-18)", () => {
  const trigger = comparePolicies(policies["reach2-2020"], policies["morecambe-road-2024"]).find(
    ({ topic }) => topic === "overdue-trigger",
  );
  expect(trigger?.b).toEqual({ status: "silent" });
});

describe("what is compared are the rules themselves", () => {
  const base = policies["reach2-2020"];
  const withSetting = (id: string, value: number): Policy => {
    const setting = base.settings[id];
    if (setting === undefined || setting.origin === "school-set") throw new Error(`No setting ${id}.`);
    const changed: Setting = setting.origin === "stated" ? { ...setting, value } : { ...setting, assumed: value };
    return { ...base, settings: { ...base.settings, [id]: changed } };
  };
  const withRule = (id: string, change: (rule: Rule) => Rule): Policy => ({
    ...base,
    rules: base.rules.map((rule) => (rule.id === id ? change(rule) : rule)),
  });
  const differing = (a: Policy, b: Policy) => [
    ...new Set(
      comparePolicies(a, b).flatMap(({ provisions }) =>
        provisions.map(({ a: left, b: right, differs }) => `${(left ?? right)?.from ?? ""}: ${differs.join(", ")}`),
      ),
    ),
  ];

  test("a number that only a setting changes is shown where the rule stands that goes by it", () => {
    expect(differing(base, withSetting("overdue.grace", 7))).toEqual(["starts: number"]);
    const [shown] = comparePolicies(base, withSetting("visitors.firstVisit", 3)).flatMap(
      ({ provisions }) => provisions,
    );
    expect(shown?.differs).toEqual(["number"]);
    expect([shown?.a?.says, shown?.b?.says]).toEqual([expect.stringContaining("2"), expect.stringContaining("3")]);
  });

  test("strength, moment and person are told apart from what is asked", () => {
    const milder = withRule("two-at-first-visit", (rule) => ({ ...rule, strength: "should" }) as Rule);
    expect(differing(base, milder)).toEqual(["two-at-first-visit: strength"]);
    const later = withRule("two-at-first-visit", (rule) => ({ ...rule, phase: "during" }) as Rule);
    expect(differing(base, later)).toEqual(["two-at-first-visit: when"]);
    const timers = base.timers.map((timer) => (timer.id === "leaving-call" ? { ...timer, to: "dsl" } : timer));
    expect(differing(base, { ...base, timers })).toEqual(["leaving-call: who"]);
  });

  test("a rule that only one of them has stands alone", () => {
    const fewer = { ...base, rules: base.rules.filter(({ id }) => id !== "two-at-first-visit") };
    const [only] = comparePolicies(base, fewer).flatMap(({ provisions }) => provisions);
    expect([only?.a?.from, only?.b, only?.differs]).toEqual(["two-at-first-visit", undefined, []]);
  });

  test("two definitions of other facts are two provisions, and no changed one", () => {
    const [alone] = comparePolicies(policies["alumwell-2025"], base).flatMap(({ provisions }) =>
      provisions.filter(({ a }) => a?.from === "bedroom-allowed"),
    );
    expect([alone?.a?.strength, alone?.b]).toEqual(["means", undefined]);
  });

  test("two that say the same in other words are the same: names, order, units and a negation turned over", () => {
    const said = {
      id: "one",
      title: "One",
      edition: "1",
      source: { code: "X", document: "X", cites: [] },
      settings: {
        many: { origin: "stated", value: 2, describes: "how many go", cites: ["X-1"] },
        within: { origin: "stated", value: 1, unit: "hours", describes: "how soon", cites: ["X-2"] },
      },
      rules: [
        {
          kind: "definition",
          id: "new",
          cites: [],
          defines: "isNew",
          as: { fact: "visitedBefore", is: false },
          says: "new",
        },
        {
          ...{ kind: "duty", id: "two", cites: ["X-1"], strength: "must", phase: "before", says: { asks: "Two go." } },
          when: {
            all: [
              { fact: "isNew", is: true },
              { fact: "placeOfVisit", in: ["inside"] },
            ],
          },
          require: { fact: "visitorCount", atLeast: { setting: "many" } },
        },
      ],
      timers: [timerOf("call", "within")],
    };
    const saidAgain = {
      ...said,
      id: "another",
      title: "Another",
      settings: {
        enough: { origin: "stated", value: 2, describes: "the number of staff", cites: ["X-1"] },
        soon: { origin: "stated", value: 60, unit: "minutes", describes: "how long", cites: ["X-2"] },
      },
      rules: [
        {
          ...{
            kind: "duty",
            id: "pair",
            cites: ["X-1"],
            strength: "must",
            phase: "before",
            says: { asks: "A pair goes." },
          },
          when: {
            all: [{ all: [{ fact: "placeOfVisit", is: "inside" }] }, { not: { fact: "visitedBefore", is: true } }],
          },
          require: { fact: "visitorCount", atLeast: { setting: "enough" } },
        },
      ],
      timers: [timerOf("ring", "soon")],
    };
    const [one, another] = [parsed(said), parsed(saidAgain)];
    const same = comparePolicies(one, another).flatMap(({ provisions }) => provisions);
    // the definition is a line of its own in one of them
    expect(same.map(({ a, b }) => [a?.from, b?.from])).toEqual([["new", undefined]]);
  });

  test("a school of a trust differs from the trust's policy in the numbers that it changed, and in nothing else", () => {
    const changed = extendPolicy(base, {
      ...{ id: "elm-road", title: "Elm Road", edition: "2026", extends: base.id, source: base.source },
      changes: [{ at: "/settings/visitors.firstVisit", to: 3, by: "the governors" }],
    });
    if (!changed.ok) throw new Error(JSON.stringify(changed.issues));
    expect(differing(base, changed.value)).toEqual(["two-at-first-visit: number"]);
    const [shown] = comparePolicies(base, changed.value).flatMap(({ provisions }) => provisions);
    expect(shown?.numbers).toEqual([
      {
        a: expect.stringContaining(": 2"),
        b: expect.stringContaining(": 3 members of staff, as decided by the governors"),
      },
    ]);
  });
});

test("a rule of a document of changes that is a letter off one of the base stands beside it, and is told so", () => {
  const base = policies["reach2-2020"];
  const [rule] = base.rules.filter(({ id }) => id === "two-at-first-visit");
  const changesWith = (id: string) => {
    const changed = extendPolicy(base, {
      ...{ id: "elm-road", title: "Elm Road", edition: "2026", extends: base.id, source: base.source },
      rules: [{ ...rule, id, phase: "departure" }],
    });
    if (!changed.ok) throw new Error(JSON.stringify(changed.issues));
    return changed.value;
  };
  const near = (a: Policy, b: Policy) =>
    comparePolicies(a, b).flatMap(({ provisions }) => provisions.flatMap((one) => one.near ?? []));
  expect(near(base, changesWith("two-at-frist-visit"))).toEqual(["two-at-first-visit"]);
  expect(near(changesWith("two-at-first-visits"), base)).toEqual(["two-at-first-visit"]);
  expect(near(base, changesWith("two-at-first-visit"))).toEqual([]);
  expect(near(base, changesWith("two-at-the-door"))).toEqual([]);
  // of two policies that have nothing to do with each other a name tells nothing
  expect(near(base, { ...changesWith("two-at-first-visits"), extends: undefined })).toEqual([]);
});

describe("a document that takes no stand in words is compared by its rules, and is not silent where it has some", () => {
  const bare = (policy: Policy): Policy => ({ ...policy, positions: {} });

  test.each(all.map((policy) => [policy.id, policy] as const))("%s is the same without its words", (_, policy) => {
    expect(comparePolicies(policy, bare(policy))).toEqual([]);
    expect(comparePolicies(bare(policy), policy)).toEqual([]);
  });

  test("one changed number is told with what both say, under the topic of the document that has topics", () => {
    const base = policies["reach2-2020"];
    const changed = extendPolicy(base, {
      ...{ id: "elm-road", title: "Elm Road", edition: "2026", extends: base.id, source: base.source },
      changes: [{ at: "/settings/visitors.firstVisit", to: 3, by: "the governors" }],
    });
    if (!changed.ok) throw new Error(JSON.stringify(changed.issues));
    const [first, ...others] = comparePolicies(base, bare(changed.value));
    expect(others.filter(({ provisions }) => provisions[0]?.a?.from !== "two-at-first-visit")).toEqual([]);
    expect([first?.topic, first?.b]).toEqual([
      "staff-initial",
      expect.objectContaining({ status: "stated", says: expect.stringContaining("3") as string }),
    ]);
  });

  test.each(pairs)(
    "$name: whatever a line of one side is laid under, a side without words is not silent there",
    ({ a, b }) => {
      for (const [left, right, sides] of [
        [a, bare(b), ["b"]],
        [bare(a), b, ["a"]],
        [bare(a), bare(b), ["a", "b"]],
      ] as const)
        for (const { topic, provisions, ...stands } of comparePolicies(left, right))
          for (const side of sides)
            if (provisions.some((one) => one[side] !== undefined))
              expect([topic, side, stands[side].status]).toEqual([topic, side, "stated"]);
    },
  );

  test("what asks for the same, or comes as early among the steps, stands under the topic of the other", () => {
    const found = comparePolicies(policies["reach2-2020"], bare(policies["alumwell-2025"]));
    const saidOn = (wanted: string): Stand | undefined => found.find(({ topic }) => topic === wanted)?.b;
    expect(saidOn("overdue-first")).toMatchObject({ cites: ["ALU-OVD-02", "ALU-OVD-03"] });
    expect(saidOn("staff-initial")).toMatchObject({
      cites: expect.arrayContaining(["ALU-BEF-08"]) as readonly string[],
    });
    expect(saidOn("identity")).toMatchObject({ status: "stated" });
  });
});

const timerOf = (id: string, setting: string) => ({
  ...{ id, part: "leg", cites: ["X-2"], strength: "must", actor: "visitor", action: "call", says: "They ring." },
  ...{ from: { event: "left" }, by: { kind: "elapsed", period: { setting } }, doneBy: [{ event: "contact" }] },
});

function parsed(document: unknown): Policy {
  const read = parsePolicy(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}
