import { describe, expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { extendPolicy, type PolicyChanges } from "./extendPolicy.js";
import { parsePolicy } from "./parsePolicy.js";

const base = policies["reach2-2020"];
const own: PolicyChanges = {
  id: "elm-road",
  title: "Home visits at Elm Road",
  edition: "2026",
  source: { code: "ELM", document: "Home visits at Elm Road", cites: [] },
  extends: base.id,
};
const by = "Head of Elm Road";
const changed = (...changes: NonNullable<PolicyChanges["changes"]>) => extendPolicy(base, { ...own, changes });
const issuesOf = (found: ReturnType<typeof extendPolicy>) =>
  found.ok ? [] : found.issues.map(({ code, path }) => [code, path]);

describe("a policy that changes single places of another", () => {
  test("a number becomes the school's, with who decided it; all else of the setting stays, and so does the base", () => {
    const found = changed({ at: "/settings/visitors.firstVisit", to: 3, by });
    const { describes, unit } = base.settings["visitors.firstVisit"] ?? {};
    expect(found.ok && found.value.settings["visitors.firstVisit"]).toEqual({
      describes,
      ...(unit === undefined ? {} : { unit }),
      origin: "school-set",
      value: 3,
      by,
    });
    expect(base.settings["visitors.firstVisit"]).toMatchObject({ origin: "stated", value: 2 });
  });

  test("one rule's strength, named by the id of the rule; its neighbours stay", () => {
    const duty = base.rules.find(({ kind }) => kind === "duty");
    const strength = changed({ at: `/rules/${String(duty?.id)}/strength`, to: "advised", by });
    expect(strength.ok && strength.value.rules.filter((rule) => !base.rules.includes(rule)).length).toBeGreaterThan(0);
    expect(strength.ok && strength.value.rules.find(({ id }) => id === duty?.id)).toEqual({
      ...duty,
      strength: "advised",
    });
    expect(strength.ok && strength.value.rules.length).toBe(base.rules.length);
  });

  test("one role more, and what is wrong with the second of two is said of the second", () => {
    const role = (id: string) => ({ id, title: "Trust's lead", kind: "person", cites: [] });
    const found = changed({ at: "/roles/-", to: role("trust-lead"), by });
    expect(found.ok && found.value.roles.map(({ id }) => id)).toEqual([
      ...base.roles.map(({ id }) => id),
      "trust-lead",
    ]);
    const two = changed({ at: "/roles/-", to: role("trust-lead"), by }, { at: "/roles/-", to: role("Lead!"), by });
    expect(issuesOf(two)).toEqual([["bad-format", "/changes/1/to"]]);
  });

  test.each([
    ["a setting that there is not", "/settings/visitors.fistVisit", 3, "unknown-place", "/changes/0/at"],
    ["a rule that there is not", "/rules/goals-st/strength", "must", "unknown-place", "/changes/0/at"],
    ["a part that a rule has not", "/rules/goals-set/strenth", "must", "unknown-place", "/changes/0/at"],
    ["a word that is no strength", "/rules/goals-set/strength", "shall", "not-in-list", "/changes/0/to"],
  ])("%s is refused where it is written", (_, at, to, code, path) => {
    expect(issuesOf(changed({ at, to, by }))).toContainEqual([code, path]);
  });

  test.each([
    ["extends", { extends: "reach2-2002" }, "reach2-2020"],
    ["withoutRules", { withoutRules: [{ rule: "goals-st", because: "Not here.", by }] }, "goals-set"],
    ["changes", { changes: [{ at: "/rules/goals-st/strength", to: "must", by }] }, "goals-set"],
    ["settings", { settings: { "visitors.fistVisit": base.settings["visitors.firstVisit"] } }, "visitors.firstVisit"],
  ])("an id in %s that is a letter off is answered with the one that was meant", (_, slip, meant) => {
    const found = extendPolicy(base, { ...own, ...slip });
    expect(found.ok ? [] : found.issues.map(({ message }) => message)).toEqual([expect.stringContaining(`“${meant}”`)]);
  });

  test("nothing is changed without somebody who decided it", () => {
    expect(issuesOf(extendPolicy(base, { ...own, changes: [{ at: "/settings/visitors.firstVisit", to: 3 }] }))).toEqual(
      [["missing", "/changes/0/by"]],
    );
  });

  test("a document of changes that is read as a policy says what it is", () => {
    const alone = parsePolicy({ ...own, changes: [{ at: "/settings/visitors.firstVisit", to: 3, by }] });
    expect(issuesOf(alone)).toEqual([["changes-alone", "/extends"]]);
  });

  test.each([
    ["one rule of its own", { rules: base.rules.slice(0, 1) }],
    ["a setting", { settings: {} }],
    ["nothing", {}],
  ])("so does one with %s: it would be a policy without the rules of the other", (_, more) => {
    expect(issuesOf(parsePolicy({ ...own, ...more }))).toEqual([["changes-alone", "/extends"]]);
  });

  test("the two together are a policy, also once they were written down", () => {
    const whole = extendPolicy(base, own);
    expect(whole.ok && parsePolicy(JSON.parse(JSON.stringify(whole.value)))).toEqual(whole);
  });
});
