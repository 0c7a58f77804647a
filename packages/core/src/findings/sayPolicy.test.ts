import { describe, expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { sayPolicy } from "./sayPolicy.js";

const all = Object.values(policies);

describe.each(all)("$id told back", (policy) => {
  const lines = sayPolicy(policy).flatMap(({ lines: each }) => each);

  test("every rule, timer, form, setting and step of the ladder has a line", () => {
    const told = new Set(lines.map(({ from }) => from));
    const said = [
      ...policy.rules.map(({ id }) => id),
      ...policy.timers.map(({ id }) => id),
      ...policy.forms.map(({ form }) => form),
      ...Object.keys(policy.settings),
      ...(policy.ladder.status === "none" ? [] : policy.ladder.steps.map(({ id }) => id)),
    ];
    expect(said.filter((id) => !told.has(id))).toEqual([]);
  });

  test("no sentence keeps a placeholder, and each ends with a full stop", () => {
    expect(lines.filter(({ says }) => /[{}]/.test(says) || !/[.)]$/.test(says))).toEqual([]);
  });

  test("what the policy does not state is never told as stated", () => {
    const open = Object.entries(policy.settings).filter(([, { origin }]) => origin === "not-stated");
    const told = lines.filter(({ from, says }) => open.some(([id]) => id === from) && says.includes("does not say"));
    expect(told).toHaveLength(open.length);
  });
});

test("a number of the school's own stands in the sentences, with who decided it (MOR-VIS-07)", () => {
  const school = { settings: { "wait.noNotice": { value: 10, by: "Headteacher" } } };
  const told = sayPolicy(policies["morecambe-road-2024"], school).flatMap(({ lines }) => lines);
  expect(told.find(({ from }) => from === "wait.noNotice")?.says).toMatch(/10 minutes, as decided by Headteacher\.$/);
});

test("F48: what does not arise on every visit is told, with where it does", () => {
  const told = sayPolicy(policies["reach2-2020"]).find(({ title }) => title === "What does not arise on every visit");
  const says = told?.lines.map((line) => line.says) ?? [];
  expect(says).toContain("Whether the note gives date and time: only where a note was left.");
  expect(new Set(says).size).toBe(says.length);
});
