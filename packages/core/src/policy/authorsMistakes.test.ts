/* eslint-disable @typescript-eslint/no-unsafe-call -- documents are broken on purpose, anywhere in them */
import { describe, expect, test } from "vitest";
import { partsCiting } from "../../test/partsCiting.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import { policies } from "../policies/policies.js";
import { parsePolicy } from "./parsePolicy.js";

// A document is broken on purpose, anywhere in it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Draft = any;

const { duty, set, timer } = partsCiting("R20-PRE-01");

type Mistake = readonly [
  what: string,
  told: "refused" | "warned",
  code: string,
  path: string,
  make: (d: Draft) => void,
];

/** Mistakes in a copy of a shipped policy, each with what is told of it. Rules and timers that are added stand at its end. */
const mistakes: readonly Mistake[] = [
  [
    "scope purpose nobody knows",
    "refused",
    "word-nearly-known",
    "/rules/{0}/scope/purposes/0",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { scope: { purposes: ["welfair"] } }));
    },
  ],
  [
    "scope staffRoles typo",
    "refused",
    "unknown-role",
    "/rules/{0}/scope/staffRoles/0",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { scope: { staffRoles: ["dsll"] } }));
    },
  ],
  [
    "purposes includes typo",
    "refused",
    "word-nearly-known",
    "/rules/{0}/require/includes",
    (d) => {
      d.rules.push(duty({ fact: "purposes", includes: "welfair" }));
    },
  ],
  [
    "band word unknown",
    "refused",
    "unknown-fact",
    "/rules/{0}/require",
    (d) => {
      d.rules.push(duty({ fact: "residualBand", atMost: "mediun" }));
    },
  ],
  [
    "entry of event unknown",
    "refused",
    "unknown-entry",
    "/timers/{0}/doneBy/0/where/frm",
    (d) => {
      d.timers.push(timer({ doneBy: [{ event: "form-shared", where: { frm: "incident-report" } }] }));
    },
  ],
  [
    "entry value unknown",
    "refused",
    "word-nearly-known",
    "/timers/{0}/doneBy/0/where/form",
    (d) => {
      d.timers.push(timer({ doneBy: [{ event: "form-shared", where: { form: "incident-reprt" } }] }));
    },
  ],
  [
    "entry value wrong type",
    "refused",
    "entry-misfit",
    "/timers/{0}/doneBy/0/where/answered",
    (d) => {
      d.timers.push(timer({ doneBy: [{ event: "contact", where: { answered: "yes" } }] }));
    },
  ],
  [
    "ifGiven entry unknown",
    "refused",
    "unknown-entry",
    "/timers/{0}/doneBy/0/ifGiven/frm",
    (d) => {
      d.timers.push(timer({ doneBy: [{ event: "form-shared", ifGiven: { frm: "x" } }] }));
    },
  ],
  [
    "from where entry unknown",
    "refused",
    "unknown-entry",
    "/timers/{0}/from/where/frm",
    (d) => {
      d.timers.push(timer({ from: { event: "form-shared", where: { frm: "x" } } }));
    },
  ],
  [
    "from date unknown",
    "refused",
    "unknown-moment",
    "/timers/{0}/from/date",
    (d) => {
      d.timers.push(timer({ from: { date: "policy-ratifed" } }));
    },
  ],
  [
    "before moment unknown",
    "refused",
    "unknown-moment",
    "/timers/{0}/by/moment",
    (d) => {
      d.timers.push(timer({ from: "expected-departure", by: { kind: "before", moment: "departurre" } }));
    },
  ],
  [
    "until unknown event",
    "refused",
    "unknown-event",
    "/timers/{0}/until",
    (d) => {
      d.timers.push(timer({ until: "departd" }));
    },
  ],
  [
    "after itself",
    "refused",
    "waits-for-itself",
    "/timers/{0}/after",
    (d) => {
      d.timers.push(timer({ after: "mine" }));
    },
  ],
  [
    "from itself",
    "refused",
    "waits-for-itself",
    "/timers/{0}/from/timer",
    (d) => {
      d.timers.push(timer({ from: { timer: "mine" } }));
    },
  ],
  [
    "two timers in a circle",
    "refused",
    "waits-for-itself",
    "/timers/{0}/from/timer",
    (d) => {
      d.timers.push(timer({ from: { timer: "other" } }), timer({ id: "other", from: { timer: "mine" } }));
    },
  ],
  [
    "timer id twice",
    "refused",
    "duplicate-rule",
    "/timers/{1}/id",
    (d) => {
      d.timers.push(timer(), timer());
    },
  ],
  [
    "step id twice",
    "refused",
    "name-repeated",
    "/ladder/steps/4/id",
    (d) => {
      d.ladder.steps.push(structuredClone(d.ladder.steps[0]));
    },
  ],
  [
    "role id twice",
    "refused",
    "name-repeated",
    "/roles/7/id",
    (d) => {
      d.roles.push(structuredClone(d.roles[0]));
    },
  ],
  [
    "step nothing does",
    "refused",
    "step-never-done",
    "/ladder/steps/0/doneBy",
    (d) => {
      d.ladder.steps[0].doneBy = [];
    },
  ],
  [
    "grace of nothing",
    "refused",
    "unknown-key",
    "/settings/overdue.grace/value",
    (d) => {
      const g = d.ladder.starts.grace.setting;
      d.settings[g] = { ...d.settings[g], value: 0, assumed: undefined };
    },
  ],
  [
    "limit of nothing",
    "refused",
    "limit-of-nothing",
    "/timers/{0}/by/period",
    (d) => {
      d.settings["x.y"] = set(0, { unit: "minutes" });
      d.timers.push(timer({ by: { kind: "elapsed", period: { setting: "x.y" } } }));
    },
  ],
  [
    "negative limit",
    "refused",
    "setting-misfit",
    "/timers/{0}/by/period",
    (d) => {
      d.settings["x.y"] = set(-5, { unit: "minutes" });
      d.timers.push(timer({ by: { kind: "elapsed", period: { setting: "x.y" } } }));
    },
  ],
  [
    "unit unknown",
    "refused",
    "setting-misfit",
    "/timers/{0}/by/period",
    (d) => {
      d.settings["x.y"] = set(5, { unit: "minuts" });
      d.timers.push(timer({ by: { kind: "elapsed", period: { setting: "x.y" } } }));
    },
  ],
  [
    "unit missing",
    "refused",
    "setting-misfit",
    "/timers/{0}/by/period",
    (d) => {
      d.settings["x.y"] = set(5);
      d.timers.push(timer({ by: { kind: "elapsed", period: { setting: "x.y" } } }));
    },
  ],
  [
    "hour 29:30",
    "refused",
    "setting-misfit",
    "/timers/{0}/by/hour",
    (d) => {
      d.settings["x.y"] = set("29:30");
      d.timers.push(timer({ by: { kind: "end-of-working-day", hour: { setting: "x.y" } } }));
    },
  ],
  [
    "hour 8:50",
    "refused",
    "setting-misfit",
    "/timers/{0}/by/hour",
    (d) => {
      d.settings["x.y"] = set("8:50");
      d.timers.push(timer({ by: { kind: "end-of-working-day", hour: { setting: "x.y" } } }));
    },
  ],
  [
    "hour 3.30pm in rule",
    "refused",
    "setting-value",
    "/settings/x.y/value",
    (d) => {
      d.settings["x.y"] = set("3.30pm");
      d.rules.push(duty({ fact: "leavingClock", atMost: { setting: "x.y" } }));
    },
  ],
  [
    "month 2025-13",
    "refused",
    "bad-format",
    "/timers/{0}/by/month",
    (d) => {
      d.timers.push(timer({ by: { kind: "by-month", month: "2025-13", day: { setting: "review.month.day" } } }));
    },
  ],
  [
    "date 2025-02-30",
    "refused",
    "not-a-date",
    "/dates/0/on",
    (d) => {
      d.dates = [{ what: "dated", on: "2025-02-30", cites: ["X-1"] }];
    },
  ],
  [
    "date 2025-13",
    "refused",
    "not-a-date",
    "/dates/0/on",
    (d) => {
      d.dates = [{ what: "dated", on: "2025-13", cites: ["X-1"] }];
    },
  ],
  [
    "form unknown",
    "refused",
    "word-nearly-known",
    "/forms/0/form",
    (d) => {
      d.forms[0].form = "home-vist-log";
    },
  ],
  [
    "rulesOut unknown act",
    "refused",
    "word-nearly-known",
    "/rules/{0}/rulesOut",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { rulesOut: "lone-vsit" }));
    },
  ],
  [
    "permitted act unknown",
    "refused",
    "act-not-permitted",
    "/rules/{0}/require/permitted",
    (d) => {
      d.rules.push(duty({ permitted: "lone-vsit" }));
    },
  ],
  [
    "beats unknown",
    "refused",
    "unknown-rule",
    "/rules/{0}/beats/0",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { beats: ["nope"] }));
    },
  ],
  [
    "beats itself",
    "refused",
    "beats-in-a-circle",
    "/rules/{0}/beats/0",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { beats: ["mine"] }));
    },
  ],
  [
    "beats each other",
    "refused",
    "beats-in-a-circle",
    "/rules/{0}/beats/0",
    (d) => {
      d.rules.push(
        duty({ fact: "littleKnown", is: true }, { beats: ["other"] }),
        duty({ fact: "contentious", is: true }, { id: "other", beats: ["mine"] }),
      );
    },
  ],
  [
    "definition twice",
    "refused",
    "name-repeated",
    "/rules/{1}/defines",
    (d) => {
      for (const id of ["a1", "a2"])
        d.rules.push({
          kind: "definition",
          id,
          cites: [],
          defines: "odd",
          as: { fact: "littleKnown", is: id === "a1" },
          says: "odd",
        });
      d.rules.push(duty({ fact: "odd", is: true }));
    },
  ],
  [
    "definition shadows a fact",
    "refused",
    "definition-operator",
    "/rules/6/require",
    (d) => {
      d.rules.unshift({
        kind: "definition",
        id: "a1",
        cites: [],
        defines: "visitorCount",
        as: { fact: "littleKnown", is: true },
        says: "odd",
      });
    },
  ],
  [
    "definition of itself",
    "refused",
    "defined-later",
    "/rules/{0}/as",
    (d) => {
      d.rules.push(
        { kind: "definition", id: "a1", cites: [], defines: "odd", as: { fact: "odd", is: true }, says: "odd" },
        duty({ fact: "odd", is: true }),
      );
    },
  ],
  [
    "definitions in a circle",
    "refused",
    "defined-later",
    "/rules/{0}/as",
    (d) => {
      d.rules.push(
        { kind: "definition", id: "a1", cites: [], defines: "odd", as: { fact: "even", is: true }, says: "odd" },
        { kind: "definition", id: "a2", cites: [], defines: "even", as: { fact: "odd", is: true }, says: "odd" },
        duty({ fact: "odd", is: true }),
      );
    },
  ],
  [
    "definition used before",
    "refused",
    "defined-later",
    "/rules/0/as",
    (d) => {
      d.rules.unshift(
        { kind: "definition", id: "a1", cites: [], defines: "odd", as: { fact: "laterOne", is: true }, says: "odd" },
        {
          kind: "definition",
          id: "a2",
          cites: [],
          defines: "laterOne",
          as: { fact: "littleKnown", is: true },
          says: "odd",
        },
        duty({ fact: "odd", is: true }),
      );
    },
  ],
  [
    "definition compared with a word",
    "refused",
    "definition-operator",
    "/rules/{1}/require",
    (d) => {
      d.rules.push(
        { kind: "definition", id: "a1", cites: [], defines: "odd", as: { fact: "littleKnown", is: true }, says: "odd" },
        duty({ fact: "odd", is: "yes" }),
      );
    },
  ],
  [
    "definition compared with atLeast",
    "refused",
    "definition-operator",
    "/rules/{1}/require",
    (d) => {
      d.rules.push(
        { kind: "definition", id: "a1", cites: [], defines: "odd", as: { fact: "littleKnown", is: true }, says: "odd" },
        duty({ fact: "odd", atLeast: 2 }),
      );
    },
  ],
  [
    "fact against fact of another type",
    "refused",
    "fact-types-differ",
    "/rules/{0}/require",
    (d) => {
      d.rules.push(duty({ fact: "visitorCount", atLeast: { fact: "littleKnown" } }));
    },
  ],
  [
    "setting test wrong type",
    "refused",
    "setting-misfit",
    "/rules/{0}/require/atLeast",
    (d) => {
      d.settings["x.y"] = set("two");
      d.rules.push(duty({ setting: "x.y", atLeast: 2 }));
    },
  ],
  [
    "setting stated no value",
    "refused",
    "missing",
    "/settings/x.y/value",
    (d) => {
      d.settings["x.y"] = { origin: "stated", describes: "a", cites: ["X-1"] };
    },
  ],
  [
    "setting not-stated with value",
    "refused",
    "unknown-key",
    "/settings/x.y/value",
    (d) => {
      d.settings["x.y"] = { origin: "not-stated", value: 2, describes: "a" };
    },
  ],
  [
    "cites empty",
    "refused",
    "too-short",
    "/rules/{0}/cites",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { cites: [] }));
    },
  ],
  [
    "strength misspelt",
    "refused",
    "not-in-list",
    "/rules/{0}/strength",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { strength: "shall" }));
    },
  ],
  [
    "phase misspelt",
    "refused",
    "not-in-list",
    "/rules/{0}/phase",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { phase: "befor" }));
    },
  ],
  [
    "settles misspelt",
    "refused",
    "not-in-list",
    "/rules/{0}/settles",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { settles: "depart" }));
    },
  ],
  [
    "when misspelt",
    "refused",
    "unknown-key",
    "/rules/{0}/wen",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { wen: {} }));
    },
  ],
  [
    "all empty",
    "refused",
    "too-short",
    "/rules/{0}/require/all",
    (d) => {
      d.rules.push(duty({ all: [] }));
    },
  ],
  [
    "two operators",
    "refused",
    "not-allowed",
    "/rules/{0}/require",
    (d) => {
      d.rules.push(duty({ fact: "visitorCount", atLeast: 2, atMost: 3 }));
    },
  ],
  [
    "no operator",
    "refused",
    "not-allowed",
    "/rules/{0}/require",
    (d) => {
      d.rules.push(duty({ fact: "visitorCount" }));
    },
  ],
  [
    "gate on a should",
    "warned",
    "gate-on-advice",
    "/rules/{0}/gate",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { strength: "should", gate: true }));
    },
  ],
  [
    "gate after the visit",
    "refused",
    "unknown-fact",
    "/rules/{0}/require",
    (d) => {
      d.rules.push(duty({ fact: "debriefed", is: true }, { phase: "after", gate: true }));
    },
  ],
  [
    "forEach of a visit fact only",
    "warned",
    "same-for-each",
    "/rules/{0}/forEach",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { forEach: "visitor" }));
    },
  ],
  [
    "role actor unknown",
    "refused",
    "unknown-role",
    "/timers/{0}/actor",
    (d) => {
      d.timers.push(timer({ actor: "budy" }));
    },
  ],
  [
    "substitute itself",
    "refused",
    "stands-in-for-itself",
    "/roles/0/substitutes/0",
    (d) => {
      d.roles[0].substitutes = [d.roles[0].id];
    },
  ],
  [
    "ladder choice id twice",
    "refused",
    "name-repeated",
    "/ladder/steps/3/choices/4/id",
    (d) => {
      for (const s of d.ladder.steps) if (s.choices) s.choices.push(structuredClone(s.choices[0]));
    },
  ],
  [
    "attempts 0",
    "refused",
    "setting-misfit",
    "/ladder/steps/0/attempts",
    (d) => {
      d.settings["x.n"] = set(0);
      d.ladder.steps[0].attempts = { setting: "x.n" };
    },
  ],
  [
    "attempts 2.5",
    "refused",
    "setting-misfit",
    "/ladder/steps/0/attempts",
    (d) => {
      d.settings["x.n"] = set(2.5);
      d.ladder.steps[0].attempts = { setting: "x.n" };
    },
  ],
  [
    "positions unknown topic",
    "refused",
    "word-nearly-known",
    "/positions/staf-initial",
    (d) => {
      d.positions["staf-initial"] = { says: "x", cites: [] };
    },
  ],
  [
    "rule topic unknown",
    "refused",
    "word-nearly-known",
    "/rules/{0}/topic",
    (d) => {
      d.rules.push(duty({ fact: "littleKnown", is: true }, { topic: "staf-initial" }));
    },
  ],
  [
    "ladder at event unknown",
    "refused",
    "unknown-event",
    "/ladder/starts/at/event",
    (d) => {
      d.ladder.starts.at = { event: "bak" };
    },
  ],
  [
    "codeword others same which",
    "refused",
    "unknown-key",
    "/codeWord/others/0/status",
    (d) => {
      if (d.codeWord.status !== "none")
        d.codeWord.others = [
          { ...d.codeWord, which: "amber", status: undefined, others: undefined },
          { ...d.codeWord, which: "amber", status: undefined, others: undefined },
        ];
    },
  ],
  [
    "matrix band review unknown",
    "refused",
    "unknown-band",
    "/assessmentReview/byBand/hihg",
    (d) => {
      if (d.assessmentReview) d.assessmentReview.byBand = { hihg: { setting: "assessment.reviewEvery" } };
    },
  ],
  [
    "wrong key of setting",
    "refused",
    "not-allowed",
    "/settings",
    (d) => {
      d.settings["X Y"] = set(2);
    },
  ],
  [
    "unsigned role forms",
    "refused",
    "unknown-role",
    "/forms/0/signedBy/0",
    (d) => {
      d.forms[0].signedBy = ["hedteacher"];
    },
  ],
  [
    "timer limitKind longest w/ open",
    "refused",
    "longest-of-no-limit",
    "/timers/{0}/limitKind",
    (d) => {
      d.timers.push(timer({ limitKind: "longest" }));
    },
  ],
  [
    "timer since a condition that it has not got",
    "refused",
    "since-nothing",
    "/timers/{0}/from/since",
    (d) => {
      d.timers.push(timer({ from: { since: "when" }, when: undefined }));
    },
  ],
  [
    "forbids unknown",
    "refused",
    "word-nearly-known",
    "/timers/{0}/forbids/0",
    (d) => {
      d.timers.push(timer({ forbids: ["entr"] }));
    },
  ],
  [
    "a step forbids unknown",
    "refused",
    "word-nearly-known",
    "/ladder/steps/1/forbids/0",
    (d) => {
      Object.assign(d.ladder.steps[1] ?? {}, { forbids: ["entr"] });
    },
  ],
  [
    "action to nobody",
    "refused",
    "unknown-role",
    "/timers/{0}/to",
    (d) => {
      d.timers.push(timer({ to: "hedteacher" }));
    },
  ],
  [
    "word list includes a number",
    "refused",
    "no-alternative-fits",
    "/rules/{0}/require",
    (d) => {
      d.rules.push(duty({ fact: "visitorRoles", includesAny: [1] }));
    },
  ],
  [
    "in with one word not a list",
    "refused",
    "no-alternative-fits",
    "/rules/{0}/require",
    (d) => {
      d.rules.push(duty({ fact: "announced", in: "told" }));
    },
  ],
  [
    "school days count 0",
    "refused",
    "setting-misfit",
    "/timers/{0}/by/count",
    (d) => {
      d.settings["x.n"] = set(0);
      d.settings["x.m"] = set("next");
      d.timers.push(timer({ by: { kind: "school-days", count: { setting: "x.n" }, meaning: { setting: "x.m" } } }));
    },
  ],
];

const shipped = policies["reach2-2020"];

// `{0}` is the first entry that was added to a list, `{1}` the next
const inPlace = (path: string): string =>
  path.replace(
    /^\/(rules|timers)\/\{(\d)\}/,
    (_, list: "rules" | "timers", added: string) => `/${list}/${String(shipped[list].length + Number(added))}`,
  );

describe("an author's mistake is never accepted in silence", () => {
  test.each(mistakes)("%s: %s as %s", (_, told, code, path, make) => {
    const document: Draft = structuredClone(shipped);
    make(document);
    const parsed = parsePolicy(document);
    const found = parsed.ok ? lintPolicy(parsed.value) : parsed.issues;
    expect(parsed.ok ? "warned" : "refused").toBe(told);
    expect(found.map((one) => [one.code, one.path])).toContainEqual([code, inPlace(path)]);
  });
});
