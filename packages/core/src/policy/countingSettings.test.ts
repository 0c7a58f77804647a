import { describe, expect, test } from "vitest";
import { alone, exampleVisit } from "../../test/exampleVisit.js";
import { duty, ownIssuesOf, ownPolicy } from "../../test/ownPolicy.js";
import { assessVisit } from "../assess/assessVisit.js";
import { factList } from "../facts/factList.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import { policies } from "../policies/policies.js";
import { parseSchool } from "../school/parseSchool.js";
import type { Visit } from "../visit/visitSchema.js";
import countedFacts from "./countedFacts.json" with { type: "json" };
import defaults from "./countingDefaults.json" with { type: "json" };
import { countingSettingIds, countingSettings } from "./countingSettings.js";
import { extendPolicy } from "./extendPolicy.js";
import { settingSchema } from "./settingSchema.js";
import { settingsOf } from "./settingsOf.js";

const asks = (more: object = {}) => ({
  rules: [duty("agreed", { fact: "loneVisitAgreed", is: true })],
  ...more,
});
const own = (value: unknown, unit: object = { unit: "days" }) => ({
  settings: {
    "agreed.countsFor": { describes: "how long a yes counts", origin: "stated", value, ...unit, cites: ["OWN-1"] },
  },
});
const agreedOn = (day: string): Visit => ({
  ...alone(exampleVisit),
  earlierVisits: [{ on: "2026-05-20", answered: true }],
  authorisations: [{ what: "going-alone", role: "headteacher", at: `${day}T09:00:00+01:00` }],
});
const at = { now: "2026-06-09T09:00:00+01:00", mode: "lenient" } as const;

test("a setting that facts count by is a setting, with a number of days that is assumed", () => {
  for (const setting of Object.values(defaults)) expect(settingSchema.safeParse(setting).success).toBe(true);
  const read = factList.flatMap(({ countsBy }) => countsBy ?? []);
  expect([...new Set(read)].sort()).toEqual([...countingSettingIds].sort());
});

test.each(Object.entries(countedFacts))("%s names the facts that count by it", (id, named) => {
  const counted = factList.filter(({ countsBy }) => countsBy === id).map((fact) => fact.id);
  expect([...named].sort()).toEqual(counted.sort());
});

describe("an agreement does not count for good because a policy does not say for how long it counts", () => {
  const state = (day: string, mode: "strict" | "lenient", parts = asks()) =>
    assessVisit({ visit: agreedOn(day), policy: ownPolicy(parts), now: at.now, mode }).trace[0]?.state;

  test.each([
    ["on the day", "2026-06-09", "met", "met"],
    ["since the last visit", "2026-05-21", "met", "met"],
    ["of half a year", "2026-01-09", "met", "unknown"],
    ["of years ago", "2023-01-09", "unmet", "unknown"],
  ])("one %s", (_, day, lenient, strict) => {
    expect([state(day, "lenient"), state(day, "strict")]).toEqual([lenient, strict]);
  });

  test("a policy that says for how long says it in both modes, and a school may say otherwise", () => {
    for (const mode of ["lenient", "strict"] as const)
      expect([state("2026-01-09", mode, asks(own(30))), state("2026-01-09", mode, asks(own(300)))]).toEqual([
        "unmet",
        "met",
      ]);
    const school = parseSchool(
      { name: "Larkfield Primary", settings: { "agreed.countsFor": { value: 30, by: "Headteacher" } } },
      { policies: [ownPolicy(asks())] },
    );
    if (!school.ok) throw new Error(JSON.stringify(school.issues));
    const { findings } = assessVisit({
      ...at,
      visit: agreedOn("2026-01-09"),
      policy: ownPolicy(asks()),
      school: school.value,
    });
    expect(findings.map(({ rule, assumed }) => [rule, assumed.length])).toEqual([["agreed", 0]]);
  });

  test("what is assumed is told, in the finding and as a gap", () => {
    const { findings, gaps } = assessVisit({ ...at, visit: agreedOn("2023-01-09"), policy: ownPolicy(asks()) });
    expect(findings[0]?.assumed).toMatchObject([{ setting: "agreed.countsFor", assumed: 365 }]);
    expect(gaps.map(({ setting }) => setting)).toEqual(["agreed.countsFor"]);
  });

  test.each(["reach2-2020", "reach2-later"] as const)(
    "a yes of years ago is none under %s (R20-LON-01, R2X-LON-01)",
    (id) => {
      const trace = (day: string) =>
        assessVisit({ ...at, visit: agreedOn(day), policy: policies[id] }).trace.find(
          ({ rule }) => rule === "lone-with-low-risk",
        );
      expect(trace("2026-06-08")?.state).toBe("met");
      expect(trace("2023-06-08")?.state).toBe("not-applicable");
    },
  );

  test.each(Object.values(policies))("$id says the settings that its facts count by itself", (policy) => {
    for (const id of Object.keys(countingSettings(policy)))
      expect(policy.settings[id]).toEqual(defaults[id as keyof typeof defaults]);
  });
});

describe("the setting by which a fact counts is found by its name", () => {
  test.each([
    ["52 weeks", 52, { unit: "weeks" }],
    ["a year, by its unit", 1, { unit: "years" }],
    ["a word", "a year", { unit: "days" }],
    ["no unit", 30, {}],
    ["less than nothing", -1, { unit: "days" }],
  ])("%s is no number of days", (_, value, unit) => {
    const { settings } = own(value, unit);
    expect(ownIssuesOf(asks({ settings })).map(([path, code]) => [path, code])).toContainEqual([
      "/settings/agreed.countsFor",
      "setting-misfit",
    ]);
  });

  test("one that is named a little otherwise is told to be unused, and the assumed number counts", () => {
    const { settings } = own(30);
    const policy = ownPolicy(asks({ settings: { "agreed.countFor": settings["agreed.countsFor"] } }));
    expect(lintPolicy(policy).map(({ code, path }) => [code, path])).toContainEqual([
      "setting-unused",
      "/settings/agreed.countFor",
    ]);
    expect(settingsOf(policy)["agreed.countsFor"]).toMatchObject({ assumed: 365 });
  });

  test("a policy that asks for no such fact has none of them, and changes of it may not set one", () => {
    const policy = ownPolicy({ rules: [duty("two", { fact: "visitorCount", atLeast: 2 })] });
    expect(countingSettings(policy)).toEqual({});
    const changed = (base: ReturnType<typeof ownPolicy>) =>
      extendPolicy(base, {
        id: "mine",
        extends: base.id,
        title: "Mine",
        edition: "1",
        source: { code: "MINE", document: "Mine", cites: [] },
        ...own(30),
      });
    expect(changed(policy)).toMatchObject({ ok: false, issues: [{ path: "/settings/agreed.countsFor" }] });
    expect(changed(ownPolicy(asks())).ok).toBe(true);
  });
});
