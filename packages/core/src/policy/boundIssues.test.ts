import { describe, expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { numbersOf } from "./numbersOf.js";
import { outOfBounds } from "./outOfBounds.js";
import { parsePolicy } from "./parsePolicy.js";

const issueAt = (kind: Parameters<typeof outOfBounds>[0], value: number | string, unit?: string) =>
  outOfBounds(kind, value, { path: "/here", unit })?.code;

describe("F46: a number that no clock could work through is refused", () => {
  test.each([
    ["attempts", 100, 101],
    ["attempts", 1, 1_000_000_000],
    ["attempts", 2, Infinity],
    ["attempts", 2, NaN],
    ["repeats", 500, 501],
    ["slots", 5, 1_000_000],
    ["working-days", 366, 367],
  ] as const)("%s: %d passes, %d does not", (kind, good, bad) => {
    expect([issueAt(kind, good), issueAt(kind, bad)]).toEqual([undefined, "too-big"]);
  });

  test.each([
    ["length", "PT0M", "P32D"],
    ["length", "P31D", "PT744H1M"],
    ["length", "P1M", "P2M"],
    ["pace", "PT1M", "PT9999H"],
    ["calendar", "P3Y", "P9999Y"],
    ["calendar", "P10Y", "P10Y5D"],
  ] as const)("%s: %s passes, %s does not", (kind, good, bad) => {
    expect(issueAt(kind, good)).toBeUndefined();
    expect(issueAt(kind, bad)).toBe(kind === "calendar" ? "period-too-long" : "length-too-long");
  });

  test("a length may be a number of its unit", () => {
    expect([issueAt("length", 31, "days"), issueAt("length", 32, "days")]).toEqual([undefined, "length-too-long"]);
    expect([issueAt("length", 44_640), issueAt("length", 44_641)]).toEqual([undefined, "length-too-long"]);
    expect([issueAt("pace", 1, "minutes"), issueAt("pace", 0, "hours")]).toEqual([undefined, "repeat-without-time"]);
  });

  test.each(["PT0M", "PT0H0M", "P0D", "PT59S"])("F10: a repeat after %s is refused", (every) => {
    expect(issueAt("pace", every)).toBe("repeat-without-time");
  });

  test("what is no length is left to the schema", () => {
    expect(issueAt("length", "soon")).toBeUndefined();
  });
});

describe("F46: parsePolicy looks at every place", () => {
  test.each(Object.values(policies))("the numbers of $id are within reason, and found", (policy) => {
    expect(parsePolicy(policy)).toMatchObject({ ok: true });
    expect(numbersOf(policy).length).toBeGreaterThan(0);
  });

  test.each(Object.values(policies).flatMap((policy) => numbersOf(policy).map((number) => ({ policy, number }))))(
    "$policy.id $number.path: a huge one is refused there",
    ({ policy, number }) => {
      const copy: unknown = structuredClone(policy);
      const keys = number.path.slice(1).split("/");
      const holder = keys.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy);
      Reflect.set(Object(holder), keys.at(-1) ?? "", typeof number.value === "number" ? 1_000_000_000 : "P9999Y");
      const parsed = parsePolicy(copy);
      expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toContain(number.path);
    },
  );

  test("a ladder of 51 steps is refused", () => {
    const policy = policies["alumwell-2025"];
    const { ladder } = policy;
    if (ladder.status === "none") throw new Error("Alumwell has a ladder");
    const steps = Array.from({ length: 51 }, (_, at) => ({ ...ladder.steps[0], id: `step-${String(at)}` }));
    const parsed = parsePolicy({ ...policy, ladder: { ...ladder, steps } });
    expect(parsed.ok ? [] : parsed.issues).toContainEqual({
      path: "/ladder/steps",
      code: "too-long",
      message: "Give at most 50 entries.",
    });
  });
});
