import { describe, expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { comparePolicies } from "./comparePolicies.js";
import { topicIds, topicTitle } from "./topicTitle.js";

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
