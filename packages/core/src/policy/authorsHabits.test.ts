/* eslint-disable @typescript-eslint/no-unsafe-call -- documents are broken on purpose, anywhere in them */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { partsCiting } from "../../test/partsCiting.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import { policies } from "../policies/policies.js";
import { parsePolicy } from "./parsePolicy.js";

// A document is broken on purpose, anywhere in it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Draft = any;

const read = (name: string): Draft =>
  JSON.parse(readFileSync(new URL(`../../../../docs/policies/${name}.json`, import.meta.url), "utf8"));
const withoutCases = (name: string): Draft => {
  const { cases: _, ...document } = read(name);
  return document;
};
const documents = {
  council: withoutCases("council-team"),
  starter: withoutCases("starter"),
  reach: structuredClone<Draft>(policies["reach2-2020"]),
};
const firstCase = (): Draft => read("council-team").cases[0];

const { duty, set, timer: timerOf } = partsCiting("EAST-1");
const timer = (more: object = {}) =>
  timerOf({
    ...{ phase: "after", actor: "team-office", action: "ring-family", says: "The office rings the family." },
    ...{ by: { kind: "elapsed", period: { setting: "door.manager" } }, ...more },
  });

type Habit = readonly [
  what: string,
  document: keyof typeof documents,
  told: "refused" | "warned",
  code: string,
  path: string,
  make: (d: Draft) => void,
];

/** What authors do out of habit: copy, repeat, order wrongly, count in another unit; each with what is told of it and where. */
const habits: readonly Habit[] = [
  [
    "unmet says what is asked",
    "council",
    "warned",
    "sentence-repeats",
    "/rules/1/says/unmet",
    (d) => {
      d.rules[1].says.unmet = d.rules[1].says.asks;
    },
  ],
  [
    "todo is the unmet sentence",
    "council",
    "warned",
    "sentence-repeats",
    "/rules/1/says/todo",
    (d) => {
      d.rules[1].says.unmet = "Only one goes after dark.";
      d.rules[1].says.todo = "Only one goes after dark.";
    },
  ],
  [
    "sentence names a setting the rule does not use",
    "council",
    "warned",
    "number-said-otherwise",
    "/rules/1/says/asks",
    (d) => {
      d.rules[1].says.asks = "After dark {setting:overdue.attempts} go.";
    },
  ],
  [
    "a must that may be left: strength may",
    "council",
    "warned",
    "gate-on-advice",
    "/rules/1/gate",
    (d) => {
      d.rules[1].strength = "may";
    },
  ],
  [
    "after-phase duty settles at departure",
    "council",
    "warned",
    "settles-early",
    "/rules/3/settles",
    (d) => {
      d.rules.push(duty({ fact: "recordFiled", is: true }, { phase: "after", settles: "departed" }));
    },
  ],
  [
    "spacing without attempts (timer)",
    "council",
    "refused",
    "spacing-of-one",
    "/timers/3/spacing",
    (d) => {
      d.timers.push(timer({ spacing: { setting: "overdue.spacing" } }));
    },
  ],
  [
    "spacing without attempts (own step)",
    "council",
    "refused",
    "spacing-of-one",
    "/ladders/0/steps/1/spacing",
    (d) => {
      d.ladders[0].steps[1].spacing = { setting: "overdue.spacing" };
      delete d.ladders[0].steps[1].attempts;
    },
  ],
  [
    "spacing without attempts (overdue step)",
    "council",
    "refused",
    "spacing-of-one",
    "/ladder/steps/1/spacing",
    (d) => {
      d.ladder.steps[1].spacing = { setting: "overdue.spacing" };
    },
  ],
  [
    "not before after the limit",
    "council",
    "refused",
    "earliest-too-late",
    "/timers/3/notBefore",
    (d) => {
      d.settings["x.late"] = set(2, { unit: "hours" });
      d.timers.push(timer({ notBefore: { setting: "x.late" } }));
    },
  ],
  [
    "own step not before after its limit",
    "council",
    "refused",
    "earliest-too-late",
    "/ladders/0/steps/0/notBefore",
    (d) => {
      d.settings["x.late"] = set(2, { unit: "hours" });
      d.ladders[0].steps[0].notBefore = { setting: "x.late" };
      d.ladders[0].steps[0].within = { setting: "door.knock" };
    },
  ],
  [
    "until the event that does it",
    "council",
    "warned",
    "timer-ends-as-done",
    "/timers/3/until",
    (d) => {
      d.timers.push(timer({ until: "debriefed" }));
    },
  ],
  [
    "unless what does it",
    "council",
    "warned",
    "timer-ends-as-done",
    "/timers/3/unless/0",
    (d) => {
      d.timers.push(timer({ unless: [{ event: "debriefed" }] }));
    },
  ],
  [
    "unless what starts it",
    "council",
    "warned",
    "timer-never-arises",
    "/timers/3/unless/0",
    (d) => {
      d.timers.push(timer({ unless: [{ event: "back" }] }));
    },
  ],
  [
    "told to themselves",
    "council",
    "warned",
    "told-to-themselves",
    "/timers/3/to",
    (d) => {
      d.timers.push(timer({ to: "team-office", action: "tell-team-office" }));
    },
  ],
  [
    "each concern from an incident",
    "council",
    "warned",
    "each-of-another",
    "/timers/3/each",
    (d) => {
      d.timers.push(timer({ each: "concern", from: { event: "incident" } }));
    },
  ],
  [
    "stops the clock without a ladder",
    "starter",
    "warned",
    "no-clock-to-stop",
    "/timers/0/stopsTheClock",
    (d) => {
      d.pieces = d.pieces.filter((p: Draft) => p.piece !== "overdue" && p.piece !== "check-calls");
      d.timers = [{ ...timer({ cites: ["NEW-1"], actor: "headteacher", by: { kind: "open" } }), stopsTheClock: true }];
    },
  ],
  [
    "unknown piece",
    "starter",
    "refused",
    "unknown-kind",
    "/pieces/0/piece",
    (d) => {
      d.pieces[0].piece = "pairs";
    },
  ],
  [
    "piece without a part",
    "starter",
    "refused",
    "missing",
    "/pieces/0/with/staff",
    (d) => {
      delete d.pieces[0].with.staff;
    },
  ],
  [
    "piece with a part that is none",
    "starter",
    "refused",
    "unknown-key",
    "/pieces/0/with/stafff",
    (d) => {
      d.pieces[0].with.stafff = 2;
    },
  ],
  [
    "piece with a word for a number",
    "starter",
    "refused",
    "no-alternative-fits",
    "/pieces/0/with/staff",
    (d) => {
      d.pieces[0].with.staff = "two";
    },
  ],
  [
    "piece with an hour for a number",
    "starter",
    "refused",
    "no-alternative-fits",
    "/pieces/4/with/minutes",
    (d) => {
      d.pieces[4].with.minutes = "01:00";
    },
  ],
  [
    "piece twice",
    "starter",
    "refused",
    "name-repeated",
    "/pieces/10/piece",
    (d) => {
      d.pieces.push(structuredClone(d.pieces[0]));
    },
  ],
  [
    "piece of role that is none",
    "starter",
    "refused",
    "unknown-role",
    "/pieces/2/with/by",
    (d) => {
      d.pieces[2].with.by = "headmaster";
    },
  ],
  [
    "piece by nobody",
    "starter",
    "refused",
    "too-short",
    "/pieces/6/with/apart/by",
    (d) => {
      d.pieces[6].with.apart = { value: 3, by: "" };
    },
  ],
  [
    "piece with hours crossed",
    "starter",
    "refused",
    "value-too-low",
    "/pieces/1/with/until",
    (d) => {
      d.pieces[1].with = { from: "15:30", until: "09:00" };
    },
  ],
  [
    "piece window wider than every",
    "starter",
    "refused",
    "window-too-wide",
    "/pieces/7",
    (d) => {
      d.pieces[7].with = { every: 30, window: 40 };
    },
  ],
  [
    "piece with 0 staff",
    "starter",
    "refused",
    "too-small",
    "/pieces/0/with/staff",
    (d) => {
      d.pieces[0].with.staff = 0;
    },
  ],
  [
    "piece with strength misspelt",
    "starter",
    "refused",
    "not-in-list",
    "/pieces/9/strength",
    (d) => {
      d.pieces[9].strength = "shoud";
    },
  ],
  [
    "check-calls without overdue",
    "starter",
    "refused",
    "ladder-wanted",
    "/pieces/6/piece",
    (d) => {
      d.pieces = d.pieces.filter((p: Draft) => p.piece !== "overdue");
    },
  ],
  [
    "review wait longer than within",
    "starter",
    "refused",
    "value-too-low",
    "/pieces/9/with/within",
    (d) => {
      d.pieces[9].with = { wait: 14, within: 7, by: "headteacher" };
    },
  ],
  [
    "dates: review due before it was dated",
    "reach",
    "refused",
    "dates-reversed",
    "/dates/1/on",
    (d) => {
      d.dates = [
        { what: "dated", on: "2024-05", cites: ["R20-HDR-03"] },
        { what: "review-due", on: "2023-05", cites: ["R20-HDR-03"] },
      ];
    },
  ],
  [
    "dates: the same twice",
    "reach",
    "refused",
    "said-twice",
    "/dates/1/what",
    (d) => {
      d.dates = [
        { what: "dated", on: "2024-05", cites: ["R20-HDR-03"] },
        { what: "dated", on: "2025-05", cites: ["R20-HDR-03"] },
      ];
    },
  ],
  [
    "dates: second without first",
    "reach",
    "refused",
    "second-without-first",
    "/dates/0/set",
    (d) => {
      d.dates = [{ what: "dated", on: "2024-05", set: "second", cites: ["R20-HDR-03"] }];
    },
  ],
  [
    "form twice at the same moment",
    "reach",
    "refused",
    "name-repeated",
    "/forms/5/form",
    (d) => {
      d.forms.push(structuredClone(d.forms[0]));
    },
  ],
  [
    "form signed by a role twice",
    "reach",
    "refused",
    "name-repeated",
    "/forms/0/signedBy/1",
    (d) => {
      d.forms[0].signedBy = ["senior-leader", "senior-leader"];
    },
  ],
  [
    "matrix: level twice",
    "reach",
    "refused",
    "matrix-level-repeated",
    "/riskMatrix/likelihood/levels/1/level",
    (d) => {
      d.riskMatrix.likelihood.levels[1].level = 1;
    },
  ],
  [
    "matrix: bands with a hole",
    "reach",
    "refused",
    "matrix-gap",
    "/riskMatrix/bands",
    (d) => {
      d.riskMatrix.bands[1].to = 8;
    },
  ],
  [
    "matrix: band ids alike",
    "reach",
    "refused",
    "matrix-band-repeated",
    "/riskMatrix/bands/1/id",
    (d) => {
      d.riskMatrix.bands[1].id = "low";
    },
  ],
  [
    "matrix: labels alike",
    "reach",
    "warned",
    "title-twice",
    "/riskMatrix/bands/1/label",
    (d) => {
      d.riskMatrix.bands[1].label = "Low";
    },
  ],
  [
    "matrix: level labels alike",
    "reach",
    "warned",
    "title-twice",
    "/riskMatrix/likelihood/levels/1/label",
    (d) => {
      d.riskMatrix.likelihood.levels[1].label = "Very unlikely";
    },
  ],
  [
    "matrix: bands from the worst",
    "reach",
    "refused",
    "matrix-overlap",
    "/riskMatrix/bands/1",
    (d) => {
      d.riskMatrix.bands.reverse();
    },
  ],
  [
    "worse band reviewed more rarely",
    "reach",
    "warned",
    "review-rarer",
    "/assessmentReview/byBand/high",
    (d) => {
      d.settings["r.low"] = set(6, { unit: "months", cites: ["R20-A4-24"] });
      d.settings["r.high"] = set(24, { unit: "months", cites: ["R20-A4-24"] });
      d.assessmentReview.byBand = { low: { setting: "r.low" }, high: { setting: "r.high" } };
    },
  ],
  [
    "review of the document in minutes",
    "reach",
    "warned",
    "number-unusual",
    "/settings/doc.review/value",
    (d) => {
      d.settings["doc.review"] = set(30, { unit: "minutes", cites: ["R20-A4-24"] });
      d.review = { setting: "doc.review" };
    },
  ],
  [
    "coverage of a clause that a rule cites",
    "reach",
    "warned",
    "coverage-contradicts",
    "/coverage/4/cites/0",
    (d) => {
      d.coverage.push({ cites: ["R20-PRE-05"], by: "none", why: "It is not checked." });
    },
  ],
  [
    "coverage of one clause twice",
    "reach",
    "refused",
    "name-repeated",
    "/coverage/4/cites/0",
    (d) => {
      d.coverage.push(structuredClone(d.coverage[0]));
    },
  ],
  [
    "case id twice",
    "council",
    "refused",
    "name-repeated",
    "/cases/1/id",
    (d) => {
      const v = firstCase();
      d.cases = [v, structuredClone(v)];
    },
  ],
  [
    "case expects a verdict it cannot have",
    "council",
    "refused",
    "not-in-list",
    "/cases/0/expect/verdict",
    (d) => {
      const v = firstCase();
      v.expect = { verdict: "goes" };
      d.cases = [v];
    },
  ],
  [
    "case with an own fact that is not declared",
    "council",
    "warned",
    "case-not-a-visit",
    "/cases/0/visit/own/lanternTaken",
    (d) => {
      const v = firstCase();
      v.visit.own = { lanternTaken: true };
      d.cases = [v];
    },
  ],
  [
    "case with an own event that is not declared",
    "council",
    "warned",
    "case-not-a-visit",
    "/cases/0/visit/events/0/what",
    (d) => {
      const v = firstCase();
      v.visit.events.push({ type: "own", id: "z9", at: "2026-06-09T09:00:00+01:00", what: "knoked-again" });
      d.cases = [v];
    },
  ],
  [
    "two own facts with one question",
    "council",
    "warned",
    "sentence-twice",
    "/facts/1/asks",
    (d) => {
      d.facts = ["lantern", "whistle"].map((id) => ({
        id,
        of: "visit",
        type: "yes-no",
        describes: "A " + id + ".",
        asks: "Is it taken along?",
        words: { yes: "a " + id + " is taken", no: "no " + id + " is taken" },
      }));
      d.rules.push(
        duty({
          all: [
            { fact: "lantern", is: true },
            { fact: "whistle", is: true },
          ],
        }),
      );
    },
  ],
  [
    "two own facts with the same words",
    "council",
    "warned",
    "sentence-twice",
    "/facts/1",
    (d) => {
      d.facts = ["lantern", "whistle"].map((id) => ({
        id,
        of: "visit",
        type: "yes-no",
        describes: "A " + id + ".",
        words: { yes: "a lantern is taken", no: "no lantern is taken" },
      }));
      d.rules.push(
        duty({
          all: [
            { fact: "lantern", is: true },
            { fact: "whistle", is: true },
          ],
        }),
      );
    },
  ],
  [
    "own event whose yes is its no",
    "council",
    "refused",
    "words-alike",
    "/events/0/words/no",
    (d) => {
      d.events[0].words.no = d.events[0].words.yes;
    },
  ],
  [
    "own words with a full stop",
    "council",
    "warned",
    "sentence-unfinished",
    "/events/0/words/yes",
    (d) => {
      d.events[0].words.yes = "The worker knocked again.";
    },
  ],
  [
    "an own ladder's step after its end",
    "council",
    "warned",
    "timer-ends-as-done",
    "/ladders/0/steps/0/unless/0",
    (d) => {
      d.ladders[0].ends = { doneBy: [{ event: "knocked-again" }], says: "It ends." };
    },
  ],
  [
    "own ladder that forbids what ends it",
    "council",
    "warned",
    "ladder-forbids-itself",
    "/ladders/0/forbids/0/event",
    (d) => {
      d.ladders[0].ends = { doneBy: [{ event: "papers-left" }], says: "It ends." };
    },
  ],
  [
    "first step ends it all",
    "council",
    "warned",
    "ladder-ends-with-step",
    "/ladder/steps/0/endsWith",
    (d) => {
      d.ladder.steps[0].endsWith = "done";
    },
  ],
  [
    "acknowledgement longer than everything",
    "council",
    "warned",
    "number-unusual",
    "/settings/overdue.acknowledgement/value",
    (d) => {
      d.settings["overdue.acknowledgement"].value = 600;
    },
  ],
  [
    "permission beats a rule that it does not speak against",
    "council",
    "warned",
    "permission-unused",
    "/rules/3",
    (d) => {
      d.rules.push({
        kind: "permission",
        id: "alone-ok",
        cites: ["EAST-1"],
        when: { fact: "visitedBefore", is: true },
        permits: "lone-visit",
        beats: ["assessed-first"],
        says: "One may go.",
      });
    },
  ],
  [
    "permission nobody rules out",
    "council",
    "warned",
    "permission-unused",
    "/rules/3",
    (d) => {
      d.rules.push({
        kind: "permission",
        id: "alone-ok",
        cites: ["EAST-1"],
        when: { fact: "visitedBefore", is: true },
        permits: "lone-visit",
        says: "One may go.",
      });
    },
  ],
  [
    "definition of a name of an own fact",
    "council",
    "refused",
    "name-taken",
    "/facts/0/id",
    (d) => {
      d.facts = [
        {
          id: "lantern",
          of: "visit",
          type: "yes-no",
          describes: "A lantern.",
          words: { yes: "a lantern is taken", no: "no lantern is taken" },
        },
      ];
      d.rules.unshift({
        kind: "definition",
        id: "def",
        cites: [],
        defines: "lantern",
        as: { fact: "inDaylight", is: false },
        says: "It is dark",
      });
      d.rules.push(duty({ fact: "lantern", is: true }));
    },
  ],
  [
    "definition of what always is",
    "council",
    "warned",
    "rule-never-broken",
    "/rules/0",
    (d) => {
      d.rules.unshift({
        kind: "definition",
        id: "def",
        cites: [],
        defines: "theDark",
        as: {
          any: [
            { fact: "inDaylight", is: false },
            { fact: "inDaylight", is: true },
          ],
        },
        says: "It is dark",
      });
      d.rules.push(duty({ fact: "riskAssessed", is: true }, { when: { fact: "theDark", is: true } }));
    },
  ],
  [
    "setting from the calendar that counts people",
    "council",
    "refused",
    "setting-misfit",
    "/settings/visitors.dark",
    (d) => {
      d.settings["visitors.dark"] = {
        describes: "how many go",
        unit: "members of staff",
        origin: "not-stated",
        from: "calendar.closing",
        assumed: 2,
      };
    },
  ],
  [
    "grace from the calendar",
    "council",
    "refused",
    "setting-misfit",
    "/settings/overdue.grace",
    (d) => {
      d.settings["overdue.grace"] = {
        describes: "grace",
        unit: "minutes",
        origin: "not-stated",
        from: "calendar.closing",
        assumed: 20,
      };
    },
  ],
  [
    "setting list with a word twice",
    "reach",
    "refused",
    "unknown-key",
    "/settings/signOff.roles/assumed",
    (d) => {
      d.settings["signOff.roles"].assumed = ["senior-leader", "senior-leader"];
      if (d.settings["signOff.roles"].value) d.settings["signOff.roles"].value = ["senior-leader", "senior-leader"];
    },
  ],
  [
    "setting of a month in a list",
    "council",
    "refused",
    "word-misfit",
    "/settings/months/value/0",
    (d) => {
      d.settings["months"] = set(["july", "agust"]);
      d.rules.push(duty({ fact: "weekday", in: { setting: "months" } }));
    },
  ],
  [
    "setting cites a clause twice",
    "council",
    "refused",
    "said-twice",
    "/settings/visitors.dark/cites/1",
    (d) => {
      d.settings["visitors.dark"].cites = ["EAST-3", "EAST-3"];
    },
  ],
  [
    "source code in other letters",
    "council",
    "warned",
    "clause-nearly",
    "/rules/0/cites/0",
    (d) => {
      d.source.code = "East";
    },
  ],
  [
    "id with a slip of the source: rule id like timer id",
    "council",
    "refused",
    "name-repeated",
    "/timers/1/id",
    (d) => {
      d.rules.push(duty({ fact: "riskAssessed", is: true }, { id: "tell-manager" }));
    },
  ],
  [
    "a setting that facts count by, in weeks",
    "council",
    "refused",
    "setting-misfit",
    "/settings/agreed.countsFor",
    (d) => {
      d.settings["agreed.countsFor"] = set(52, { unit: "weeks" });
      d.rules.push(duty({ fact: "loneVisitAgreed", is: true }));
    },
  ],
  [
    "a setting that facts count by, a letter off",
    "council",
    "warned",
    "setting-unused",
    "/settings/agreed.countFor",
    (d) => {
      d.settings["agreed.countFor"] = set(52, { unit: "days" });
      d.rules.push(duty({ fact: "loneVisitAgreed", is: true }));
    },
  ],
  [
    "words for a visit that keeps the rule",
    "council",
    "warned",
    "condition-never-so",
    "/rules/1/says/unmetWhen/0/when",
    (d) => {
      d.rules[1].says.unmetWhen = [
        { when: { fact: "visitorCount", atLeast: { setting: "visitors.dark" } }, says: "Two go." },
      ];
    },
  ],
  [
    "words that earlier ones always take",
    "council",
    "warned",
    "condition-never-so",
    "/rules/1/says/unmetWhen/1/when",
    (d) => {
      d.rules[1].says.unmetWhen = [
        { when: { fact: "visitorCount", atMost: 3 }, says: "Few go." },
        { when: { fact: "visitorCount", atMost: 1 }, says: "One goes." },
      ];
    },
  ],
  [
    "number compared between facts of other units",
    "council",
    "refused",
    "fact-units-differ",
    "/rules/3/require",
    (d) => {
      d.rules.push(duty({ fact: "visitMinutes", atMost: { fact: "visitorCount" } }));
    },
  ],
  [
    "a fact compared with itself",
    "council",
    "warned",
    "rule-never-broken",
    "/rules/3",
    (d) => {
      d.rules.push(duty({ fact: "visitorCount", atLeast: { fact: "visitorCount" } }));
    },
  ],
  [
    "code word told to the missing themselves",
    "council",
    "warned",
    "told-to-themselves",
    "/codeWord/actor",
    (d) => {
      d.codeWord = {
        status: "school-set",
        by: "Head",
        actor: "visitor",
        action: "ring-police",
        delay: { setting: "door.knock" },
        strength: "must",
        cites: [],
        doneBy: [{ event: "police-called" }],
        channels: ["call"],
        says: "The worker calls the police.",
      };
    },
  ],
  [
    "code word channel twice",
    "council",
    "refused",
    "said-twice",
    "/codeWord/channels/1",
    (d) => {
      d.codeWord = {
        status: "school-set",
        by: "Head",
        actor: "team-office",
        action: "ring-police",
        delay: { setting: "door.knock" },
        strength: "must",
        cites: [],
        doneBy: [{ event: "police-called" }],
        channels: ["call", "call"],
        says: "The office calls the police.",
      };
    },
  ],
  [
    "mode of a case",
    "council",
    "refused",
    "not-in-list",
    "/cases/0/mode",
    (d) => {
      const v = firstCase();
      v.mode = "strickt";
      d.cases = [v];
    },
  ],
  [
    "mustSay an entry that where has otherwise",
    "council",
    "refused",
    "said-twice",
    "/timers/3/doneBy/0/mustSay/to",
    (d) => {
      d.timers.push(
        timer({ doneBy: [{ event: "reported", where: { to: "team-manager" }, mustSay: { to: "night-manager" } }] }),
      );
    },
  ],
  [
    "ifGiven what where says already",
    "council",
    "refused",
    "said-twice",
    "/timers/3/doneBy/0/ifGiven/to",
    (d) => {
      d.timers.push(
        timer({ doneBy: [{ event: "reported", where: { to: "team-manager" }, ifGiven: { to: "team-manager" } }] }),
      );
    },
  ],
  [
    "a list of one word twice in a pattern",
    "council",
    "refused",
    "said-twice",
    "/timers/3/doneBy/0/where/to/1",
    (d) => {
      d.timers.push(timer({ doneBy: [{ event: "reported", where: { to: ["team-manager", "team-manager"] } }] }));
    },
  ],
  [
    "a narrower pattern beside a wider one",
    "council",
    "warned",
    "pattern-within",
    "/timers/3/doneBy/1",
    (d) => {
      d.timers.push(timer({ doneBy: [{ event: "reported" }, { event: "reported", where: { to: "team-manager" } }] }));
    },
  ],
  [
    "limit by an hour that the calendar never opens",
    "council",
    "warned",
    "hour-at-night",
    "/settings/x.h/value",
    (d) => {
      d.settings["x.h"] = set("03:00");
      d.timers.push(timer({ by: { kind: "end-of-working-day", hour: { setting: "x.h" } } }));
    },
  ],
  [
    "school days as a period",
    "council",
    "refused",
    "setting-misfit",
    "/timers/3/by/period",
    (d) => {
      d.settings["x.d"] = set(3, { unit: "school days" });
      d.timers.push(timer({ by: { kind: "elapsed", period: { setting: "x.d" } } }));
    },
  ],
  [
    "half a working day",
    "council",
    "refused",
    "setting-misfit",
    "/timers/3/by/count",
    (d) => {
      d.settings["x.d"] = set(0.5);
      d.settings["x.m"] = set("staff-work");
      d.timers.push(timer({ by: { kind: "school-days", count: { setting: "x.d" }, meaning: { setting: "x.m" } } }));
    },
  ],
  [
    "interval shorter than its window twice",
    "council",
    "refused",
    "window-too-wide",
    "/ladder/starts/checkIns/window",
    (d) => {
      d.ladder.starts.checkIns = {
        from: "expected-arrival",
        every: { setting: "door.knock" },
        window: { setting: "overdue.spacing" },
        cites: ["EAST-1"],
      };
    },
  ],
  [
    "everyWhen longer for more danger unsaid: every equal",
    "council",
    "warned",
    "numbers-alike",
    "/ladder/starts/checkIns/everyWhen/0/every",
    (d) => {
      d.ladder.starts.checkIns = {
        from: "expected-arrival",
        every: { setting: "door.manager" },
        everyWhen: [{ when: { fact: "visitorCount", atLeast: 2 }, every: { setting: "door.manager" } }],
        window: { setting: "door.knock" },
        cites: ["EAST-1"],
      };
    },
  ],
  [
    "unmetWhen without unmet and with the sentence of asks",
    "council",
    "warned",
    "sentence-repeats",
    "/rules/1/says/unmetWhen/0/says",
    (d) => {
      d.rules[1].says.unmetWhen = [{ when: { fact: "visitedBefore", is: true }, says: d.rules[1].says.asks }];
    },
  ],
  [
    "unmetWhen twice the same words",
    "council",
    "warned",
    "sentence-repeats",
    "/rules/1/says/unmetWhen/1/says",
    (d) => {
      d.rules[1].says.unmetWhen = [
        { when: { fact: "visitedBefore", is: true }, says: "Dark." },
        { when: { fact: "earlierAnger", is: true }, says: "Dark." },
      ];
    },
  ],
  [
    "rule asks in its when what only its own timer tells",
    "council",
    "refused",
    "waits-for-itself",
    "/timers/3/when",
    (d) => {
      d.timers.push(timer({ when: { fact: "keptInTime", timer: "mine", is: true } }));
    },
  ],
];

describe("a habit of an author is never accepted in silence", () => {
  test.each(habits)("%s (%s): %s as %s", (_, name, told, code, path, make) => {
    const document = structuredClone<Draft>(documents[name]);
    make(document);
    const parsed = parsePolicy(document);
    const found = parsed.ok ? lintPolicy(parsed.value) : parsed.issues;
    expect(parsed.ok ? "warned" : "refused").toBe(told);
    expect(found.map((one) => [one.code, one.path])).toContainEqual([code, path]);
  });

  test.each(["council", "starter"] as const)("nothing is told of %s as it is", (name) => {
    const parsed = parsePolicy(documents[name]);
    expect(parsed.ok && lintPolicy(parsed.value)).toEqual([]);
  });
});
