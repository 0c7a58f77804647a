import { describe, expect, test } from "vitest";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import { ownEvent, ownFact, statedSetting, timedClause } from "../../test/ownParts.js";
import { duty, ownPolicy, type OwnParts } from "../../test/ownPolicy.js";
import { policies } from "../policies/policies.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import type { Policy } from "../policy/policySchema.js";
import { parseSchool } from "../school/parseSchool.js";
import { lintPolicy } from "./lintPolicy.js";

type Document = { -readonly [Part in keyof Policy]: Policy[Part] } & { rules: unknown[]; timers: unknown[] };

const ban = (id: string, forbid: unknown, more: OwnParts = {}): unknown => {
  const { require: _, ...rest } = duty(id, {}, { kind: "ban", forbid, ...more }) as { require: unknown };
  return rest;
};
const yes = (id: string) => ({ fact: id, is: true });
const no = (id: string) => ({ fact: id, is: false });

const rules = (...list: unknown[]): OwnParts => ({ rules: list });
const place = (list: string, at: number) => `/${list}/${String(at)}`;
const three = {
  kind: "permission",
  id: "p",
  cites: ["OWN-1"],
  when: yes("littleKnown"),
  permits: "act",
  says: "An act.",
};

/** What is planted in a document of its own: each is well formed, each is wrong. */
const planted: readonly (readonly [what: string, parts: OwnParts, code: string, path: string])[] = [
  [
    "a condition that contradicts itself",
    rules(duty("a", yes("littleKnown"), { when: { all: [yes("contentious"), no("contentious")] } })),
    "rule-never-applies",
    "/rules/0",
  ],
  [
    "a number below and above a border",
    rules(
      duty("a", yes("littleKnown"), {
        when: {
          all: [
            { fact: "visitorCount", atMost: 1 },
            { fact: "visitorCount", atLeast: 2 },
          ],
        },
      }),
    ),
    "rule-never-applies",
    "/rules/0",
  ],
  [
    "less than nothing",
    rules(duty("a", yes("littleKnown"), { when: { fact: "visitorCount", lessThan: 0 } })),
    "rule-never-applies",
    "/rules/0",
  ],
  [
    "a definition that is never true",
    rules(
      {
        kind: "definition",
        id: "d",
        cites: [],
        defines: "oddVisit",
        as: { all: [yes("contentious"), no("contentious")] },
        says: "an odd visit",
      },
      duty("a", yes("littleKnown"), { when: yes("oddVisit") }),
    ),
    "rule-never-applies",
    "/rules/1",
  ],
  [
    "two places at once",
    rules(
      duty("a", {
        all: [
          { fact: "placeOfVisit", is: "inside" },
          { fact: "placeOfVisit", is: "doorstep" },
        ],
      }),
    ),
    "rule-never-kept",
    "/rules/0",
  ],
  [
    "a must and its opposite in one rule",
    rules(duty("a", { all: [yes("littleKnown"), { not: yes("littleKnown") }] })),
    "rule-never-kept",
    "/rules/0",
  ],
  [
    "a ban on everything",
    rules(ban("a", { any: [yes("littleKnown"), no("littleKnown")] })),
    "rule-never-kept",
    "/rules/0",
  ],
  [
    "a demand that its own condition rules out",
    rules(duty("a", yes("littleKnown"), { when: no("littleKnown") })),
    "rule-never-kept",
    "/rules/0",
  ],
  [
    "fewer than a setting, and as many",
    {
      settings: { few: statedSetting(2) },
      ...rules(
        duty("a", { fact: "visitorCount", lessThan: { setting: "few" } }),
        duty("b", { fact: "visitorCount", atLeast: { setting: "few" } }),
      ),
    },
    "rules-disagree",
    "/rules/0",
  ],
  [
    "a demand that is always kept",
    rules(duty("a", { any: [yes("littleKnown"), no("littleKnown")] })),
    "rule-never-broken",
    "/rules/0",
  ],
  ["at least nothing", rules(duty("a", { fact: "visitorCount", atLeast: 0 })), "rule-never-broken", "/rules/0"],
  [
    "any of all the words there are",
    rules(duty("a", { fact: "announced", in: ["unannounced", "told", "pre-arranged"] })),
    "rule-never-broken",
    "/rules/0",
  ],
  [
    "a ban on what its condition leaves out",
    rules(ban("a", yes("littleKnown"), { when: no("littleKnown") })),
    "rule-never-broken",
    "/rules/0",
  ],
  [
    "a demand that repeats its condition",
    rules(duty("a", yes("contentious"), { when: yes("contentious") })),
    "rule-never-broken",
    "/rules/0",
  ],
  [
    "an assumption that always holds",
    rules({
      kind: "silence",
      id: "a",
      cites: [],
      phase: "before",
      assume: { fact: "placeOfVisit", in: ["inside", "doorstep"] },
      says: { asks: "It is somewhere." },
    }),
    "rule-never-broken",
    "/rules/0",
  ],
  [
    "a number that nobody gives",
    {
      settings: { open: { origin: "not-stated", describes: "a number" } },
      ...rules(duty("a", { fact: "visitorCount", atLeast: { setting: "open" } })),
    },
    "rule-always-unknown",
    "/rules/0",
  ],
  [
    "two and at most one",
    rules(duty("a", { fact: "visitorCount", atLeast: 2 }), duty("b", { fact: "visitorCount", atMost: 1 })),
    "rules-disagree",
    "/rules/0",
  ],
  [
    "asked and banned",
    rules(duty("a", yes("littleKnown")), ban("b", yes("littleKnown"))),
    "rules-disagree",
    "/rules/0",
  ],
  [
    "asked and banned under one condition",
    rules(
      duty("a", yes("littleKnown"), { when: yes("contentious") }),
      ban("b", yes("littleKnown"), { when: { all: [yes("contentious"), yes("earlierAnger")] } }),
    ),
    "rules-disagree",
    "/rules/0",
  ],
  [
    "a rule that two others make impossible",
    rules(
      duty("a", { fact: "visitorCount", atLeast: 3 }),
      duty("b", { any: [{ fact: "visitorCount", atMost: 2 }, yes("littleKnown")] }),
      duty("c", no("littleKnown")),
    ),
    "rules-disagree",
    "/rules/0",
  ],
  [
    "doorstep only, and seen inside",
    rules(
      ban("a", { fact: "placeOfVisit", is: "inside" }),
      duty("b", { fact: "placeOfVisit", is: "inside" }, { when: yes("littleKnown") }),
    ),
    "rules-disagree",
    "/rules/0",
  ],
  [
    "own facts at odds",
    {
      facts: [ownFact("dogAway")],
      ...rules(duty("a", yes("dogAway")), ban("b", yes("dogAway"), { when: yes("contentious") })),
    },
    "rules-disagree",
    "/rules/0",
  ],
  [
    "an hour after another",
    rules(duty("a", { fact: "arrivalClock", atLeast: "16:00" }), duty("b", { fact: "arrivalClock", atMost: "15:30" })),
    "rules-disagree",
    "/rules/0",
  ],
  [
    "one rule said twice",
    rules(duty("a", yes("littleKnown")), duty("b", yes("littleKnown"))),
    "rules-say-the-same",
    "/rules/1",
  ],
  [
    "one ban said twice",
    rules(ban("a", yes("contentious")), ban("b", yes("contentious"))),
    "rules-say-the-same",
    "/rules/1",
  ],
  ["one permission said twice", rules(three, { ...three, id: "q" }), "rules-say-the-same", "/rules/1"],
  ["a permission that changes nothing", rules(three), "permission-unused", "/rules/0"],
  [
    "a definition that nothing asks for",
    rules({
      kind: "definition",
      id: "d",
      cites: [],
      defines: "oddVisit",
      as: yes("contentious"),
      says: "an odd visit",
    }),
    "definition-unused",
    "/rules/0",
  ],
  ["a setting that nothing uses", { settings: { spare: statedSetting(2) } }, "setting-unused", "/settings/spare"],
  [
    "a setting whose name was mistyped where it counts",
    {
      settings: { "pair.size": statedSetting(2), "pair.sise": statedSetting(2) },
      ...rules(duty("a", { fact: "visitorCount", atLeast: { setting: "pair.sise" } })),
    },
    "setting-unused",
    "/settings/pair.size",
  ],
  ["a fact that nothing asks for", { facts: [ownFact("dogAway")] }, "fact-unused", "/facts/0"],
  ["an event that nothing looks for", { events: [ownEvent("card-left")] }, "event-unused", "/events/0"],
  [
    "a topic without a stand",
    rules(duty("a", yes("littleKnown"), { topic: "staff-initial" })),
    "topic-without-stand",
    "/rules/0/topic",
  ],
  [
    "a timed clause that nothing does",
    { timers: [timedClause("a", { doneBy: [] })] },
    "timer-never-done",
    "/timers/0/doneBy",
  ],
  ["a must that no rule tells of", { timers: [timedClause("a")] }, "timer-unasked", "/timers/0"],
  [
    "a case that is no visit",
    { cases: [{ id: "a", visit: { id: "v" }, now: at("09:00"), expect: {} }] },
    "case-not-a-visit",
    "/cases/0/visit/household",
  ],
  [
    "a case with another verdict",
    { cases: [{ id: "a", visit: exampleVisit, now: at("09:00"), expect: { verdict: "no-go" } }] },
    "case-fails",
    "/cases/0/expect/verdict",
  ],
  [
    "a case with another outcome",
    {
      ...rules(duty("a", { fact: "visitorCount", atLeast: 3 })),
      cases: [{ id: "a", visit: exampleVisit, now: at("09:00"), expect: { findings: { a: "none" } } }],
    },
    "case-fails",
    "/cases/0/expect/findings/a",
  ],
  [
    "a case about a rule that there is not",
    { cases: [{ id: "a", visit: exampleVisit, now: at("09:00"), expect: { findings: { b: "none" } } }] },
    "case-fails",
    "/cases/0/expect/findings/b",
  ],
];

describe("planted faults", () => {
  test.each(planted)("%s", (_, parts, code, path) => {
    const found = lintPolicy(ownPolicy(parts)).map((warning) => [warning.code, warning.path]);
    expect(found).toContainEqual([code, path]);
  });

  test("a role that nobody at the school holds, and a rule of which no visit tells", () => {
    const policy = ownPolicy({
      roles: [{ id: "organiser", title: "Organiser", kind: "person", cites: [] }],
      facts: [ownFact("dogAway")],
      rules: [duty("a", yes("dogAway"))],
    });
    const school = parseSchool({ name: "Mill Lane" });
    if (!school.ok) throw new Error("no school");
    const found = lintPolicy(policy, { school: school.value, visits: [{ visit: exampleVisit, now: at("09:00") }] });
    expect(found.map(({ code, path, visit }) => [code, path, visit])).toEqual([
      ["role-unused", place("roles", 0), undefined],
      ["role-unheld", place("roles", 0), undefined],
      ["never-known", place("rules", 0), exampleVisit.id],
    ]);
  });
});

describe("what is well said is let be", () => {
  test.each([
    [
      "what to do when another rule was broken",
      rules(ban("a", yes("littleKnown")), duty("b", yes("goalsSet"), { when: yes("littleKnown") })),
    ],
    [
      "rules that share a fact and no visit",
      rules(
        duty("a", yes("goalsSet"), { when: yes("contentious") }),
        ban("b", yes("goalsSet"), { when: no("contentious") }),
      ),
    ],
    [
      "one of which the source says that it wins",
      rules(duty("a", yes("goalsSet"), { beats: ["b"] }), ban("b", yes("goalsSet"))),
    ],
    [
      "two words of one list",
      rules(
        duty("a", {
          all: [
            { fact: "visitorRoles", includes: "dsl" },
            { fact: "visitorRoles", includes: "headteacher" },
          ],
        }),
        duty("b", { fact: "visitorRoles", includes: "slt" }),
        ban("c", { fact: "visitorRoles", includes: "line-manager" }),
      ),
    ],
    [
      "a number between two borders",
      {
        settings: { few: statedSetting(2), more: statedSetting(3) },
        ...rules(
          duty("a", {
            all: [
              { fact: "monthsSinceAgreement", moreThan: { setting: "few" } },
              { fact: "monthsSinceAgreement", lessThan: { setting: "more" } },
            ],
          }),
        ),
      },
    ],
    [
      "a band of a matrix that only the school has",
      rules(
        duty("a", { fact: "worstResidualBand", atMost: "medium" }),
        duty("b", { fact: "worstResidualBand", atMost: "low" }),
      ),
    ],
    ["whether something is recorded at all", rules(duty("a", { fact: "littleKnown", recorded: true }))],
    [
      "a case that comes out",
      { cases: [{ id: "a", visit: exampleVisit, now: at("09:00"), expect: { verdict: "go" } }] },
    ],
  ])("%s", (_, parts) => {
    expect(lintPolicy(ownPolicy(parts))).toEqual([]);
  });

  test.each(Object.values(policies).map((policy) => [policy.id, policy] as const))(
    "%s: no rule asks nothing, none is impossible, no two of them disagree",
    (_, policy) => {
      const codes = lintPolicy(policy).map(({ code }) => code);
      const benign = ["topic-without-stand", "timer-unasked", "permission-unused"];
      expect(codes.filter((code) => !benign.includes(code))).toEqual([]);
    },
  );

  test("a shipped policy with a rule that speaks against another is told of it, with facts of a visit that show it", () => {
    const document = structuredClone(policies["reach2-2020"]) as Document;
    document.rules.push(
      duty("nobody-goes-in", { fact: "visitorCount", atMost: 1 }),
      duty("always-three", { fact: "visitorCount", atLeast: 3 }),
    );
    const parsed = parsePolicy(document);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const [first, ...others] = lintPolicy(parsed.value).filter(({ code }) => code === "rules-disagree");
    expect([first, ...others].length).toBeGreaterThan(1);
    expect(first?.shownBy).toHaveProperty("visitorCount");
  });
});
