import { factList, policies, type FactChange, type Finding, type Policy } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { changesOf } from "../../test/changesOf.js";
import { everyPolicy } from "../../test/everyPolicy.js";
import { measured } from "../../test/plainWords.js";
import { remedyOf } from "./remedyOf.js";

const alumwell = policies["alumwell-2025"];
const text = "Something stops the visit.";

/** A finding that stops a visit, and which these ways would end. */
const stopping = (rule: string, ways: readonly (readonly FactChange[])[], seen: Finding["seen"] = {}): Finding =>
  ({ rule, outcome: "block", wouldBeMetBy: ways, seen }) as Finding;

const change = (fact: string, to: FactChange["to"]): FactChange => ({ fact, to, says: `raw words of ${fact}` });

const remedy = (ways: readonly (readonly FactChange[])[], seen: Finding["seen"] = {}): string | undefined =>
  remedyOf([{ finding: stopping("authorised-beforehand", ways, seen), policy: alumwell }], text);

describe("what lets a stopped visit go is an act", () => {
  test.each<[string, FactChange, string]>([
    [
      "a role",
      change("authorisedByRoles", ["slt"]),
      "ask a member of the senior leadership team to authorise the visit",
    ],
    ["a role that goes", change("roleGoes(dsl)", true), "send the designated safeguarding lead"],
    ["a count", change("visitorCount", 2), "send 2 members of staff"],
    ["a count of one", change("visitorCount", 1), "send one member of staff"],
    ["a time", change("leavingClock", "17:30"), "plan to leave the home at 17:30"],
    ["a yes", change("consentInWriting", true), "ask the family to agree in writing"],
    ["a no", change("buddyIsVisitor", false), "name a buddy who does not go along"],
    ["a word", change("placeOfVisit", "doorstep"), "stay on the doorstep"],
    ["a list", change("visitor.training", ["first-aid"]), "train them in first aid"],
    ["a list with nothing left", change("initialFormOpen", []), "answer the open questions of the initial form"],
  ])("%s", (_, one, said) => {
    expect(remedy([[one]])).toBe(`This is enough: ${said}.`);
  });

  test("one of several people who may is one act, and who did it already is not asked again", () => {
    const ways = ["headteacher", "dsl"].map((role) => [change("authorisedByRoles", ["school", role])]);
    expect(remedy(ways, { authorisedByRoles: ["school"] })).toBe(
      "This is enough: ask the Head Teacher or the designated safeguarding lead to authorise the visit.",
    );
  });

  test("of several words for a role the policy's own is said", () => {
    const finding = stopping(
      "safety-measures-in-place",
      ["slt", "senior-leader", "senior-leadership-team"].map((role) => [change("initialFormSignedBy", [role])]),
    );
    expect(remedyOf([{ finding, policy: policies["reach2-2020"] }], text)).toBe(
      "This is enough: ask the senior leader to sign the initial form.",
    );
  });

  test("of several times the nearest stands alone", () => {
    const ways = ["18:00", "17:59"].map((clock) => [change("leavingClock", clock)]);
    expect(remedy(ways)).toBe("This is enough: plan to leave the home at 18:00.");
  });

  test("of several things with a number in their name one is enough, as of several people", () => {
    const ways = ["first-aid", "safeguarding-level-2"].map((course) => [change("visitor.training", [course])]);
    expect(remedy(ways)).toBe("This is enough: train them in first aid or safeguarding level 2.");
  });

  test("two acts that belong together, or another", () => {
    const both = [change("visitorCount", 2), change("buddyNamed", true)];
    expect(remedy([both])).toBe("This is enough: send 2 members of staff and name a buddy.");
    expect(remedy([[change("visitorCount", 2)], [change("cancelled", true)]])).toBe(
      "This is enough: send 2 members of staff; or cancel the visit.",
    );
  });
});

describe("where a fact has no act, the policy's own sentence stands", () => {
  test("what the policy says is to do", () => {
    expect(remedy([[change("keptInTime", true)]])).toBe(
      "Have the DSL or somebody from the senior leadership team authorise the visit.",
    );
  });

  test("also where each of several people would do something else", () => {
    const same = ["visitor.phoneCarried", "visitor.numberHeld"].map((fact) => ({
      finding: stopping("authorised-beforehand", [[change(fact, true)]]),
      policy: alumwell,
    }));
    expect(remedyOf(same, text)).toMatch(/^Have the DSL/u);
    expect(remedyOf([...same.slice(0, 1), ...same.slice(0, 1)], text)).toBe(
      "This is enough: have them take a mobile phone.",
    );
  });

  test("and nothing where nobody can do anything, or where it is said above", () => {
    expect(remedy([[change("visitedBefore", true)]])).toBeUndefined();
    const finding = stopping("authorised-beforehand", [[change("keptInTime", true)]]);
    const todo = "Have the DSL or somebody from the senior leadership team authorise the visit.";
    expect(remedyOf([{ finding, policy: alumwell }], todo)).toBeUndefined();
  });
});

/** What a cover would say for each change that a rule of any policy could rest on, if the rule stopped the visit. */
const everyRemedy = everyPolicy.flatMap((policy: Policy) =>
  policy.rules.flatMap((rule) =>
    changesOf(rule, policy).map((one) => ({
      fact: one.fact,
      to: one.to,
      own: typeof rule.says === "string" ? [rule.says] : [rule.says.todo, rule.says.asks],
      said: remedyOf([{ finding: stopping(rule.id, [[one]]), policy }], text),
    })),
  ),
);
const acts = everyRemedy.filter(({ said }) => said?.startsWith("This is enough: "));

test("no rule of any policy has the raw words of a fact where an act is wanted", () => {
  const raw = factList.flatMap(({ words }) => [words.yes, words.no]).filter((words) => words.includes(" "));
  expect(acts.length).toBeGreaterThan(200);
  expect(
    acts.filter(({ said = "" }) => said.includes("raw words") || raw.some((words) => said.includes(words))),
  ).toEqual([]);
  const others = everyRemedy.filter((each) => each.said !== undefined && !acts.includes(each));
  expect(others.length).toBeGreaterThan(20);
  expect(others.filter(({ own, said }) => !own.includes(said))).toEqual([]);
});

test("every act begins with what somebody does, and no place in it is left open", () => {
  const verbs =
    /^This is enough: (?:agree|answer|ask|assess|call|cancel|check|complete|consider|consult|discuss|do|enter|get|give|go|have|insure|leave|look|make|name|plan|put|record|ring|say|send|share|show|sign|speak|stay|store|take|tell|train|travel|try|use|write)\b/u;
  expect(acts.filter(({ said = "" }) => !verbs.test(said) || /[{}_]|\bnone\b/u.test(said))).toEqual([]);
});

test("the acts of all policies are short, active and plain", () => {
  const { count, jargon, long, mean, passive } = measured(acts.flatMap(({ said }) => said ?? []));
  expect(count).toBeGreaterThan(60);
  expect(long).toEqual([]);
  expect(jargon).toEqual([]);
  expect(mean).toBeLessThan(12);
  expect(passive).toBeLessThan(0.05);
});
