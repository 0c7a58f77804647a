import { describe, expect, test } from "vitest";
import differences from "../../test/differences.json" with { type: "json" };
import { policies } from "../policies/policies.js";
import { comparePolicies } from "./comparePolicies.js";
import { topicIds, topicTitle } from "./topicTitle.js";

/** The topics of the five sources side by side, each with all its clauses. */
const rows: Readonly<Record<string, readonly string[]>> = differences;
const all = Object.values(policies);
const pairs = all.flatMap((a, place) => all.slice(place + 1).map((b) => ({ name: `${a.id} and ${b.id}`, a, b })));

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
    const turned = comparePolicies(b, a).map(({ topic, title, a: left, b: right }) => ({
      topic,
      title,
      a: right,
      b: left,
    }));
    expect(turned).toEqual(comparePolicies(a, b));
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
