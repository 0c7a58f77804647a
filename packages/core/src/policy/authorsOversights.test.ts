/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- documents are broken on purpose, anywhere in them */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { partsCiting } from "../../test/partsCiting.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import { extendPolicy } from "./extendPolicy.js";
import { parsePolicy } from "./parsePolicy.js";

// A document is broken on purpose, anywhere in it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Draft = any;

const read = (name: string): Draft => {
  const { cases: _, ...document } = JSON.parse(
    readFileSync(new URL(`../../../../docs/policies/${name}.json`, import.meta.url), "utf8"),
  );
  return document;
};
const documents = {
  council: read("council-team"),
  fostering: read("fostering-team"),
  charity: read("charity-check-calls"),
  elmRoad: read("trust-elm-road"),
};
const trust = parsePolicy(read("trust-base"));

const { set } = partsCiting("EAST-1");
const addRule = (d: Draft, more: object) =>
  d.rules.push({
    ...{ kind: "duty", id: "mine", cites: [d.rules[0].cites[0]], strength: "must", phase: "before" },
    ...{ require: { fact: "riskAssessed", is: true }, says: { asks: "Something is so." } },
    ...more,
  });

type Oversight = readonly [
  what: string,
  document: keyof typeof documents,
  told: "refused" | "warned",
  code: string,
  path: string,
  make: (d: Draft) => void,
];

/** Oversights in documents of policies that are not ours, each with what is told of it and where. */
const oversights: readonly Oversight[] = [
  [
    "a scope word of the place that is none",
    "council",
    "refused",
    "word-misfit",
    "/rules/0/scope/settings/0",
    (d) => {
      d.rules[0].scope = { settings: ["indoors"] };
    },
  ],
  [
    "scope caseStatuses child-protection misspelt",
    "council",
    "refused",
    "word-misfit",
    "/rules/0/scope/caseStatuses/0",
    (d) => {
      d.rules[0].scope = { caseStatuses: ["child-protecton"] };
    },
  ],
  [
    "fact in some.where misspelt",
    "fostering",
    "refused",
    "unknown-fact",
    "/rules/6/require/where",
    (d) => {
      d.rules[6].require.where.fact = "bussinessInsured";
    },
  ],
  [
    "some over wrong thing (fact of vehicle asked of visitor)",
    "fostering",
    "refused",
    "fact-of-items",
    "/rules/6/require/where",
    (d) => {
      d.rules[6].require.some = "visitor";
    },
  ],
  [
    "forEach pupil but fact of visitor",
    "fostering",
    "refused",
    "fact-of-items",
    "/rules/3/require",
    (d) => {
      d.rules[3].require = { fact: "worksUnwell", is: false };
    },
  ],
  [
    "happened of undeclared event",
    "fostering",
    "refused",
    "unknown-event",
    "/rules/5/forbid",
    (d) => {
      d.rules[5].forbid.event = "secret-promised";
    },
  ],
  [
    "timesHappened atLeast 0 (always so)",
    "fostering",
    "warned",
    "rule-never-kept",
    "/rules/5",
    (d) => {
      d.rules[5].forbid = { fact: "timesHappened", event: "secrecy-promised", atLeast: 0 };
    },
  ],
  [
    "timesHappened lessThan 0",
    "fostering",
    "warned",
    "rule-never-broken",
    "/rules/5",
    (d) => {
      d.rules[5].forbid = { fact: "timesHappened", event: "secrecy-promised", lessThan: 0 };
    },
  ],
  [
    "visitorCount atLeast 1.5",
    "council",
    "refused",
    "setting-misfit",
    "/rules/1/require/atLeast",
    (d) => {
      d.rules[1].require = { fact: "visitorCount", atLeast: 1.5 };
    },
  ],
  [
    "visitorCount is negative",
    "council",
    "warned",
    "rule-never-broken",
    "/rules/1",
    (d) => {
      d.rules[1].require = { fact: "visitorCount", atLeast: -2 };
    },
  ],
  [
    "own fact number compared with date",
    "fostering",
    "refused",
    "value-misfit",
    "/rules/2/require",
    (d) => {
      d.rules[2].require.atMost = "2026-06-09";
    },
  ],
  [
    "own fact compared with setting of other unit",
    "fostering",
    "refused",
    "unit-misfit",
    "/settings/checks.age/unit",
    (d) => {
      d.settings["checks.age"].unit = "days";
    },
  ],
  [
    "setting of months named as a limit period of a timer in working days",
    "fostering",
    "warned",
    "unit-of-other-days",
    "/settings/checks.age/unit",
    (d) => {
      d.timers[3].by.count = { setting: "checks.age" };
    },
  ],
  [
    "hour setting given unit minutes",
    "fostering",
    "refused",
    "unit-misplaced",
    "/settings/evening.from/unit",
    (d) => {
      d.settings["evening.from"].unit = "minutes";
    },
  ],
  [
    "clock hour as 24:00",
    "fostering",
    "refused",
    "setting-misfit",
    "/timers/2/by/hour",
    (d) => {
      d.settings["concern.by"].value = "24:00";
    },
  ],
  [
    "clock hour 6pm",
    "fostering",
    "refused",
    "setting-misfit",
    "/timers/2/by/hour",
    (d) => {
      d.settings["concern.by"].value = "6pm";
    },
  ],
  [
    "clock with a letter O: 18:OO",
    "fostering",
    "refused",
    "setting-misfit",
    "/timers/2/by/hour",
    (d) => {
      d.settings["concern.by"].value = "18:OO";
    },
  ],
  [
    "true as text for a yes-no setting",
    "fostering",
    "refused",
    "setting-misfit",
    "/ladder/starts/newTimeMovesClock",
    (d) => {
      d.settings["overdue.newTimeMovesClock"].value = "true";
    },
  ],
  [
    "number as text in attempts",
    "fostering",
    "refused",
    "setting-misfit",
    "/ladder/steps/0/attempts",
    (d) => {
      d.settings["overdue.attempts"].value = "2";
    },
  ],
  [
    "attempts 1e9",
    "fostering",
    "refused",
    "too-big",
    "/settings/overdue.attempts/value",
    (d) => {
      d.settings["overdue.attempts"].value = 1e9;
    },
  ],
  [
    "spacing 0 minutes",
    "fostering",
    "refused",
    "spacing-of-nothing",
    "/ladder/steps/0/spacing",
    (d) => {
      d.settings["overdue.spacing"].value = 0;
    },
  ],
  [
    "a grace that is counted twice",
    "fostering",
    "refused",
    "grace-twice",
    "/ladder/steps/0/delay",
    (d) => {
      d.ladder.steps[0].delay = { setting: "overdue.grace" };
    },
  ],
  [
    "ladder ring step with actor visitor (ring themselves)",
    "fostering",
    "warned",
    "missing-looks",
    "/ladder/steps/0/actor",
    (d) => {
      d.ladder.steps[0].actor = "visitor";
    },
  ],
  [
    "police step's actor is a body that is nobody",
    "fostering",
    "warned",
    "actor-outside",
    "/ladder/steps/1/actor",
    (d) => {
      d.ladder.steps[1].actor = "police";
    },
  ],
  [
    "substitute is not a role",
    "fostering",
    "refused",
    "unknown-role",
    "/roles/1/substitutes/0",
    (d) => {
      d.roles[1].substitutes = ["duty-manger"];
    },
  ],
  [
    "outOfHours role unknown",
    "council",
    "refused",
    "unknown-role",
    "/roles/1/outOfHours",
    (d) => {
      d.roles[1].outOfHours = "nigth-manager";
    },
  ],
  [
    "outOfHours circle",
    "council",
    "refused",
    "stands-in-for-itself",
    "/roles/2/outOfHours",
    (d) => {
      d.roles[2].outOfHours = "team-manager";
    },
  ],
  [
    "timer to unknown role",
    "council",
    "refused",
    "unknown-role",
    "/timers/0/to",
    (d) => {
      d.timers[0].to = "team-ofice";
    },
  ],
  [
    "doneBy where.to misspelt role",
    "council",
    "refused",
    "word-nearly-known",
    "/timers/1/doneBy/0/where/to",
    (d) => {
      d.timers[1].doneBy[0].where.to[0] = "team-manger";
    },
  ],
  [
    "doneBy where channel unknown",
    "council",
    "refused",
    "entry-misfit",
    "/ladder/steps/0/doneBy/0/where/channel",
    (d) => {
      d.ladder.steps[0].doneBy[0].where.channel = "phone";
    },
  ],
  [
    "doneBy with empty where value",
    "council",
    "refused",
    "blank-text",
    "/timers/1/doneBy/0/where/to",
    (d) => {
      d.timers[1].doneBy[0].where.to = "";
    },
  ],
  [
    "one event twice for what is done",
    "council",
    "refused",
    "said-twice",
    "/timers/1/doneBy/1",
    (d) => {
      d.timers[1].doneBy = [{ event: "back" }, { event: "back" }];
    },
  ],
  [
    "same doneBy twice",
    "council",
    "refused",
    "said-twice",
    "/timers/1/doneBy/2",
    (d) => {
      d.timers[1].doneBy.push(d.timers[1].doneBy[0]);
    },
  ],
  [
    "own ladder step done by own undeclared",
    "council",
    "refused",
    "unknown-event",
    "/ladders/0/steps/2/doneBy/0/event",
    (d) => {
      d.ladders[0].steps[2].doneBy[0].event = "looked-arround";
    },
  ],
  [
    "own ladder two steps of one id",
    "council",
    "refused",
    "name-repeated",
    "/ladders/0/steps/1/id",
    (d) => {
      d.ladders[0].steps[1].id = "knock-again";
    },
  ],
  [
    "two ladders of one id",
    "council",
    "refused",
    "name-repeated",
    "/ladders/1/id",
    (d) => {
      d.ladders.push(d.ladders[0]);
    },
  ],
  [
    "own ladder step with the id of a timer",
    "council",
    "refused",
    "name-repeated",
    "/ladders/0/steps/1/id",
    (d) => {
      d.ladders[0].steps[1].id = "tell-manager";
    },
  ],
  [
    "rule with the id of a timer",
    "council",
    "refused",
    "name-repeated",
    "/timers/1/id",
    (d) => {
      d.rules[0].id = "tell-manager";
    },
  ],
  [
    "a ladder that ends with what starts it",
    "council",
    "warned",
    "ladder-ends-at-once",
    "/ladders/0/ends/doneBy/0",
    (d) => {
      d.ladders[0].starts.from = { event: "family-arrived" };
    },
  ],
  [
    "ladder forbids event its rule requires",
    "council",
    "warned",
    "ladder-forbids-itself",
    "/ladders/0/forbids/0/event",
    (d) => {
      d.ladders[0].forbids[0].event = "note-left";
    },
  ],
  [
    "timer done by what starts it",
    "council",
    "warned",
    "timer-done-at-once",
    "/timers/1/doneBy/0",
    (d) => {
      d.timers[1].doneBy = [{ event: "nobody-home" }];
    },
  ],
  [
    "timer when contradicts its start",
    "council",
    "warned",
    "timer-never-arises",
    "/timers/1/when",
    (d) => {
      d.timers[1].when.is = false;
    },
  ],
  [
    "timer before a moment that is before its start",
    "council",
    "warned",
    "limit-before-start",
    "/timers/1/by/moment",
    (d) => {
      d.timers[1].by = { kind: "before", moment: "expected-departure" };
    },
  ],
  [
    "a clause of the door in the phase before the visit",
    "council",
    "warned",
    "phase-too-early",
    "/timers/1/phase",
    (d) => {
      d.timers[1].phase = "before";
    },
  ],
  [
    "a rule for each child that asks nothing of a child",
    "fostering",
    "warned",
    "same-for-each",
    "/rules/3/forEach",
    (d) => {
      d.rules[3].phase = "before";
      d.rules[3].gate = true;
      delete d.rules[3].when;
      d.rules[3].require = { fact: "leftAfterDanger", is: true };
    },
  ],
  [
    "unmet sentence about another setting unknown",
    "fostering",
    "refused",
    "unknown-setting",
    "/rules/2/says/unmet",
    (d) => {
      d.rules[2].says.unmet = "More than {setting:checks.aged} months.";
    },
  ],
  [
    "sentence placeholder misspelt kind",
    "fostering",
    "refused",
    "sentence-place",
    "/rules/2/says/asks",
    (d) => {
      d.rules[2].says.asks = "Once in {seting:checks.age} months.";
    },
  ],
  [
    "sentence with a brace unclosed",
    "fostering",
    "refused",
    "sentence-place",
    "/rules/2/says/asks",
    (d) => {
      d.rules[2].says.asks = "Once in {setting:checks.age months.";
    },
  ],
  [
    "sentence naming a fact of items in a visit rule",
    "fostering",
    "refused",
    "fact-of-items",
    "/rules/2/says/unmet",
    (d) => {
      d.rules[2].says.unmet = "It was {fact:bedroomSeen}.";
    },
  ],
  [
    "sentence says 6 where setting says 12",
    "fostering",
    "warned",
    "number-said-otherwise",
    "/rules/2/says/asks",
    (d) => {
      d.rules[2].says.asks = "A worker comes unannounced once in 6 months.";
    },
  ],
  [
    "duty requires what its when excludes",
    "fostering",
    "warned",
    "rule-never-kept",
    "/rules/1",
    (d) => {
      d.rules[1].require = { fact: "earlierAnger", is: false };
    },
  ],
  [
    "duty requires what its when says already",
    "fostering",
    "warned",
    "rule-never-broken",
    "/rules/1",
    (d) => {
      d.rules[1].require = { fact: "earlierAnger", is: true };
    },
  ],
  [
    "when always false: weekday in and not in",
    "fostering",
    "warned",
    "rule-never-applies",
    "/rules/1",
    (d) => {
      d.rules[1].when = {
        all: [
          { fact: "weekday", in: ["monday"] },
          { fact: "weekday", in: ["tuesday"] },
        ],
      };
    },
  ],
  [
    "when number between nothing",
    "fostering",
    "warned",
    "rule-never-applies",
    "/rules/2",
    (d) => {
      d.rules[2].when = {
        all: [
          { fact: "visitorCount", atLeast: 3 },
          { fact: "visitorCount", lessThan: 3 },
        ],
      };
    },
  ],
  [
    "clock between nothing",
    "fostering",
    "warned",
    "rule-never-applies",
    "/rules/2",
    (d) => {
      d.rules[2].when = {
        all: [
          { fact: "arrivalClock", atLeast: "17:00" },
          { fact: "arrivalClock", lessThan: "09:00" },
        ],
      };
    },
  ],
  [
    "clock between everything (any)",
    "fostering",
    "warned",
    "rule-never-broken",
    "/rules/2",
    (d) => {
      d.rules[2].require = {
        any: [
          { fact: "arrivalClock", atLeast: "09:00" },
          { fact: "arrivalClock", lessThan: "17:00" },
        ],
      };
    },
  ],
  [
    "in list with a word twice",
    "fostering",
    "warned",
    "word-twice",
    "/rules/1/when/in/1",
    (d) => {
      d.rules[1].when = { fact: "weekday", in: ["monday", "monday"] };
    },
  ],
  [
    "in list of all seven days",
    "fostering",
    "warned",
    "condition-always-so",
    "/rules/1/when",
    (d) => {
      d.rules[1].when = {
        fact: "weekday",
        in: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
      };
    },
  ],
  [
    "all with one part twice",
    "fostering",
    "refused",
    "said-twice",
    "/rules/1/when/all/1",
    (d) => {
      d.rules[1].when = {
        all: [
          { fact: "earlierAnger", is: true },
          { fact: "earlierAnger", is: true },
        ],
      };
    },
  ],
  [
    "recorded compared with a word",
    "fostering",
    "refused",
    "no-alternative-fits",
    "/rules/1/when",
    (d) => {
      d.rules[1].when = { fact: "earlierAnger", recorded: "yes" };
    },
  ],
  [
    "require recorded false (nobody may note it)",
    "fostering",
    "warned",
    "rules-disagree",
    "/rules/0",
    (d) => {
      d.rules[1].require = { fact: "riskAssessed", recorded: false };
    },
  ],
  [
    "cites a clause of another code",
    "fostering",
    "warned",
    "clause-nearly",
    "/rules/1/cites/0",
    (d) => {
      d.rules[1].cites = ["ASG-3"];
    },
  ],
  [
    "cites clause twice",
    "fostering",
    "refused",
    "said-twice",
    "/rules/1/cites/1",
    (d) => {
      d.rules[1].cites = ["ASH-3", "ASH-3"];
    },
  ],
  [
    "strength capital",
    "fostering",
    "refused",
    "not-in-list",
    "/rules/1/strength",
    (d) => {
      d.rules[1].strength = "Must";
    },
  ],
  [
    "kind permission without permits",
    "fostering",
    "refused",
    "missing",
    "/rules/1/permits",
    (d) => {
      d.rules[1].kind = "permission";
    },
  ],
  [
    "permission that no rule rules out",
    "fostering",
    "refused",
    "wrong-type",
    "/rules/9/says",
    (d) => {
      d.rules.push({
        kind: "permission",
        id: "mine",
        cites: ["ASH-3"],
        permits: "go-alone",
        when: { fact: "riskAssessed", is: true },
        says: { asks: "May." },
      });
    },
  ],
  [
    "own fact: word options with capitals",
    "fostering",
    "refused",
    "bad-format",
    "/facts/5/options/0",
    (d) => {
      d.facts.push({
        id: "mood",
        of: "visit",
        type: "word",
        describes: "Mood.",
        noun: "the mood",
        options: ["Good", "bad"],
      });
    },
  ],
  [
    "own fact yes and no alike",
    "fostering",
    "refused",
    "words-alike",
    "/facts/0/words/no",
    (d) => {
      d.facts[0].words.no = d.facts[0].words.yes;
    },
  ],
  [
    "own fact asks without question",
    "fostering",
    "refused",
    "blank-text",
    "/facts/0/asks",
    (d) => {
      d.facts[0].asks = " ";
    },
  ],
  [
    "own fact id with blank",
    "fostering",
    "refused",
    "bad-format",
    "/facts/0/id",
    (d) => {
      d.facts[0].id = "child seen";
    },
  ],
  [
    "own fact unused",
    "fostering",
    "warned",
    "fact-unused",
    "/facts/5",
    (d) => {
      d.facts.push({ ...d.facts[0], id: "childSpokenAlone" });
    },
  ],
  [
    "two own facts near names",
    "fostering",
    "warned",
    "names-near",
    "/facts/5/id",
    (d) => {
      d.facts.push({ ...d.facts[0], id: "childSeenAlon" });
      d.rules[3].require = { fact: "childSeenAlon", is: true };
    },
  ],
  [
    "own fact asked of wrong type: number with is true",
    "fostering",
    "refused",
    "value-misfit",
    "/rules/2/require",
    (d) => {
      d.rules[2].require = { fact: "monthsSinceUnannounced", is: true };
    },
  ],
  [
    "own fact near a built-in one",
    "fostering",
    "warned",
    "names-near",
    "/facts/5/id",
    (d) => {
      d.facts.push({ id: "visitorCont", of: "visit", type: "number", describes: "x", noun: "the count" });
      addRule(d, { require: { fact: "visitorCont", atLeast: 2 } });
    },
  ],
  [
    "own event with entry never used & same words",
    "fostering",
    "refused",
    "words-alike",
    "/events/0/words/no",
    (d) => {
      d.events[0].words.no = d.events[0].words.yes;
    },
  ],
  [
    "own event entry word without options",
    "fostering",
    "refused",
    "own-options-missing",
    "/events/0/entries/room",
    (d) => {
      d.events[0].entries = { room: { type: "word", describes: "which" } };
    },
  ],
  [
    "own event entry options on a number",
    "fostering",
    "refused",
    "own-options-misplaced",
    "/events/0/entries/room/options",
    (d) => {
      d.events[0].entries = { room: { type: "number", describes: "which", options: ["a", "b"] } };
    },
  ],
  [
    "pattern value no option of own entry",
    "council",
    "refused",
    "entry-misfit",
    "/timers/2/doneBy/0/where/result",
    (d) => {
      d.events[4].entries = { result: { type: "word", describes: "what", options: ["police", "none"] } };
      d.timers[2].doneBy[0].where = { result: "polise" };
    },
  ],
  [
    "pattern value wrong type of own entry",
    "council",
    "refused",
    "entry-misfit",
    "/timers/2/doneBy/0/where/result",
    (d) => {
      d.events[4].entries = { result: { type: "yes-no", describes: "what" } };
      d.timers[2].doneBy[0].where = { result: "yes" };
    },
  ],
  [
    "window wider",
    "charity",
    "refused",
    "window-too-wide",
    "/ladder/starts/checkIns/window",
    (d) => {
      d.settings["calls.after"].value = 90;
    },
  ],
  [
    "everyWhen shadowed twice by same condition",
    "charity",
    "refused",
    "said-twice",
    "/ladder/starts/checkIns/everyWhen/1",
    (d) => {
      d.ladder.starts.checkIns.everyWhen.push(d.ladder.starts.checkIns.everyWhen[0]);
    },
  ],
  [
    "checkIns begins after return",
    "charity",
    "warned",
    "limit-before-start",
    "/ladder/starts/checkIns/from",
    (d) => {
      d.ladder.starts.checkIns.from = { event: "back" };
    },
  ],
  [
    "a number that nobody can ring",
    "charity",
    "refused",
    "phone-invalid",
    "/codeWord/number",
    (d) => {
      d.codeWord.number = "99";
    },
  ],
  [
    "codeWord doneBy other number",
    "charity",
    "warned",
    "number-not-rung",
    "/codeWord/doneBy/0/where/number",
    (d) => {
      d.codeWord.doneBy[0].where.number = "101";
    },
  ],
  [
    "codeWord within 0",
    "charity",
    "refused",
    "limit-of-nothing",
    "/codeWord/within",
    (d) => {
      d.settings["codeWord.within"].value = 0;
    },
  ],
  [
    "codeWord delay longer than within",
    "charity",
    "refused",
    "late-before-due",
    "/codeWord/within",
    (d) => {
      d.settings["codeWord.delay"].value = 10;
    },
  ],
  [
    "codeWord channels letter",
    "charity",
    "refused",
    "not-in-list",
    "/codeWord/channels/1",
    (d) => {
      d.codeWord.channels = ["call", "lettr"];
    },
  ],
  [
    "rule for code-word though policy has none",
    "charity",
    "refused",
    "unknown-timer",
    "/rules/4/require",
    (d) => {
      delete d.codeWord;
    },
  ],
  [
    "before a moment of own event misspelt",
    "charity",
    "refused",
    "unknown-moment",
    "/timers/1/by/moment",
    (d) => {
      d.timers[1].by.moment = "desk-lef";
    },
  ],
  [
    "a limit of no time at all",
    "charity",
    "refused",
    "limit-of-nothing",
    "/timers/0/by/period",
    (d) => {
      d.timers[0].by = { kind: "elapsed", period: { setting: "codeWord.delay" } };
    },
  ],
  [
    "ladder delay that names an hour",
    "charity",
    "refused",
    "setting-misfit",
    "/ladder/steps/1/delay",
    (d) => {
      d.ladder.steps[1].delay = { setting: "debrief.by" };
    },
  ],
  [
    "grace not stated",
    "charity",
    "warned",
    "number-unstated",
    "/settings/overdue.grace",
    (d) => {
      d.settings["overdue.grace"] = { describes: "grace", unit: "minutes", origin: "not-stated" };
    },
  ],
  [
    "endsWith unknown",
    "charity",
    "refused",
    "not-in-list",
    "/ladder/steps/0/endsWith",
    (d) => {
      d.ladder.steps[0].endsWith = "each-visitor-reachd";
    },
  ],
  [
    "ladder ends with the family's word",
    "charity",
    "refused",
    "not-in-list",
    "/ladder/steps/0/endsWith",
    (d) => {
      d.ladder.steps[0].endsWith = "family-reached";
    },
  ],
  [
    "police before the calls",
    "charity",
    "warned",
    "police-first",
    "/ladder/steps/0",
    (d) => {
      d.ladder.steps.reverse();
    },
  ],
  [
    "step of the ladder by visitors who are missing",
    "charity",
    "warned",
    "missing-looks",
    "/ladder/steps/1/actor",
    (d) => {
      d.ladder.steps[1].actor = "visitor";
    },
  ],
  [
    "extends: setting path misspelt",
    "elmRoad",
    "refused",
    "unknown-place",
    "/changes/0/at",
    (d) => {
      d.changes[0].at = "/settings/visitors.eech";
    },
  ],
  [
    "extends: same place twice",
    "elmRoad",
    "refused",
    "place-twice",
    "/changes/4/at",
    (d) => {
      d.changes.push({ ...d.changes[0], to: 4 });
    },
  ],
  [
    "extends: by nobody",
    "elmRoad",
    "refused",
    "too-short",
    "/changes/0/by",
    (d) => {
      d.changes[0].by = "";
    },
  ],
  [
    "extends: to a text",
    "elmRoad",
    "refused",
    "setting-value",
    "/changes/1/to",
    (d) => {
      d.changes[1].to = "40 minutes";
    },
  ],
  [
    "changes that leave nobody to go",
    "elmRoad",
    "warned",
    "rule-never-broken",
    "/rules/0",
    (d) => {
      d.changes[0].to = 0;
    },
  ],
  [
    "a case at an instant without a zone",
    "council",
    "refused",
    "instant-invalid",
    "/cases/0/now",
    (d) => {
      d.cases = [
        {
          id: "c",
          visit: {
            id: "v",
            household: { familyName: "A", address: { lines: ["x"] } },
            purposes: [],
            setting: "inside",
            visitors: [],
            times: {},
            events: [],
          },
          now: "2026-06-09 13:00",
          expect: { verdict: "go" },
        },
      ];
    },
  ],
  [
    "cases: expects a rule that is none",
    "council",
    "refused",
    "unknown-key",
    "/cases/0/expect/rules",
    (d) => {
      d.cases = [
        {
          id: "c",
          visit: {
            id: "v",
            household: { familyName: "A", address: { lines: ["x"] } },
            purposes: [],
            setting: "inside",
            visitors: [{ id: "a", name: "A" }],
            times: {},
            events: [],
          },
          now: "2026-06-09T13:00:00+01:00",
          expect: { rules: { "two-affter-dark": "met" } },
        },
      ];
    },
  ],
  [
    "a number in a unit that nobody knows",
    "council",
    "warned",
    "setting-unused",
    "/settings/x",
    (d) => {
      d.settings["x"] = set(5, { unit: "fortnights" });
    },
  ],
  [
    "a word assumed where a number is compared",
    "council",
    "refused",
    "setting-value",
    "/settings/x/assumed",
    (d) => {
      d.settings["x"] = { describes: "x", origin: "not-stated", assumed: "soon", unit: "minutes" };
      addRule(d, { require: { fact: "minutesWaited", atMost: { setting: "x" } }, phase: "no-answer" });
    },
  ],
  [
    "setting origin school-set without by",
    "council",
    "refused",
    "missing",
    "/settings/overdue.spacing/by",
    (d) => {
      delete d.settings["overdue.spacing"].by;
    },
  ],
  [
    "setting stated without cites",
    "council",
    "refused",
    "missing",
    "/settings/overdue.grace/cites",
    (d) => {
      delete d.settings["overdue.grace"].cites;
    },
  ],
  [
    "a kind of role that is none",
    "council",
    "refused",
    "not-in-list",
    "/roles/0/kind",
    (d) => {
      d.roles[0].kind = "persn";
    },
  ],
  [
    "topic unknown",
    "council",
    "warned",
    "topic-without-stand",
    "/rules/0/topic",
    (d) => {
      d.rules[0].topic = "lone-workin";
    },
  ],
  [
    "edition number",
    "council",
    "refused",
    "wrong-type",
    "/edition",
    (d) => {
      d.edition = 2026;
    },
  ],
  [
    "a date without what it is",
    "council",
    "refused",
    "missing",
    "/dates/0/what",
    (d) => {
      d.dates = [{ id: "adopted", on: "2026-13-01", cites: [] }];
    },
  ],
  [
    "a step that may be done only once it is late",
    "council",
    "refused",
    "earliest-too-late",
    "/ladders/0/steps/0/notBefore",
    (d) => {
      d.ladders[0].steps[0].notBefore = { setting: "door.manager" };
    },
  ],
  [
    "repeat times 0",
    "council",
    "refused",
    "setting-misfit",
    "/ladders/0/steps/0/repeat/times",
    (d) => {
      d.settings.zero = set(0);
      d.ladders[0].steps[0].repeat = { every: { setting: "door.knock" }, times: { setting: "zero" } };
    },
  ],
  [
    "step acts one enough with only one act",
    "council",
    "refused",
    "too-short",
    "/ladders/0/steps/0/acts",
    (d) => {
      d.ladders[0].steps[0].acts = [{ id: "a", doneBy: [{ event: "knocked-again" }], says: "x" }];
      delete d.ladders[0].steps[0].doneBy;
    },
  ],
  [
    "ladder phase none",
    "council",
    "refused",
    "not-in-list",
    "/ladders/0/phase",
    (d) => {
      d.ladders[0].phase = "noanswer";
    },
  ],
  [
    "ladder title missing",
    "council",
    "refused",
    "missing",
    "/ladders/0/title",
    (d) => {
      delete d.ladders[0].title;
    },
  ],
  [
    "a planned time misspelt",
    "fostering",
    "refused",
    "no-alternative-fits",
    "/ladder/starts/at",
    (d) => {
      d.ladder.starts.at = "expected-leve-home";
    },
  ],
  [
    "ladder unless unknown",
    "fostering",
    "refused",
    "not-in-list",
    "/ladder/starts/unless",
    (d) => {
      d.ladder.starts.unless = "leaving-cal";
    },
  ],
];

describe("an oversight in a policy that is not ours is never accepted in silence", () => {
  test.each(oversights)("%s (%s): %s as %s", (_, name, told, code, path, make) => {
    const document = structuredClone<Draft>(documents[name]);
    make(document);
    if (!trust.ok) throw new Error("The trust's policy cannot be read.");
    const parsed = name === "elmRoad" ? extendPolicy(trust.value, document) : parsePolicy(document);
    const found = parsed.ok ? lintPolicy(parsed.value) : parsed.issues;
    expect(parsed.ok ? "warned" : "refused").toBe(told);
    expect(found.map((one) => [one.code, one.path])).toContainEqual([code, path]);
  });

  test.each(Object.keys(documents) as (keyof typeof documents)[])(
    "%s says nothing of the document as it is",
    (name) => {
      if (!trust.ok) throw new Error("The trust's policy cannot be read.");
      const parsed = name === "elmRoad" ? extendPolicy(trust.value, documents[name]) : parsePolicy(documents[name]);
      expect(parsed.ok && lintPolicy(parsed.value)).toEqual([]);
    },
  );
});
