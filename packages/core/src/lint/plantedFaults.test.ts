import { expect, test } from "vitest";
import { closedDoor, ladderDocument, step } from "../../test/ladderPolicy.js";
import { statedSetting, timedClause } from "../../test/ownParts.js";
import { duty, ownDocument, type OwnParts } from "../../test/ownPolicy.js";
import { policies } from "../policies/policies.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import { lintPolicy } from "./lintPolicy.js";

const both = (fact: string) => ({
  all: [
    { fact, is: true },
    { fact, is: false },
  ],
});
const counted = (fact: string, operator: string, value: number, unit: string) =>
  ownDocument({
    settings: { limit: statedSetting(value, { unit }) },
    rules: [duty("a-rule", { fact, [operator]: { setting: "limit" } }, { phase: "during", gate: undefined })],
  });
const base = policies["reach2-2020"];
const overdue = (parts: OwnParts, settings: object) => ({
  ...base,
  settings: { ...base.settings, ...settings },
  ladder: { ...base.ladder, ...("starts" in base.ladder ? { starts: { ...base.ladder.starts, ...parts } } : {}) },
});
const act = (id: string, event: string) => ({ id, says: "An act.", doneBy: [{ event }] });
const ladder = (more: object) => ladderDocument(closedDoor(more));

/** Well formed, and wrong in a way that a search, or an eye for proportion, finds. */
const planted: readonly (readonly [what: string, code: string, path: string, document: unknown])[] = [
  [
    "a timed clause under a condition that contradicts itself",
    "timer-never-arises",
    "/timers/0",
    ownDocument({ timers: [timedClause("ring-back", { when: both("littleKnown") })] }),
  ],
  [
    "a clause for visits of fewer than no staff",
    "timer-never-arises",
    "/timers/0",
    ownDocument({ timers: [timedClause("ring-back", { when: { fact: "visitorCount", lessThan: 0 } })] }),
  ],
  [
    "a step that its ladder's end rules out",
    "timer-never-arises",
    "/ladders/0/steps/1",
    ladder({
      ends: { when: { fact: "littleKnown", is: true }, says: "It ends." },
      steps: [
        step("knock-again"),
        step("look", { when: { fact: "littleKnown", is: true }, doneBy: [{ event: "replied" }] }),
      ],
    }),
  ],
  [
    "a ladder that ends as it starts",
    "ladder-ends-at-once",
    "/ladders/0/ends/doneBy/1",
    ladder({ ends: { doneBy: [{ event: "family-arrived" }, { event: "nobody-home" }], says: "It ends." } }),
  ],
  [
    "a ladder that forbids an act of a choice of its own",
    "ladder-forbids-itself",
    "/ladders/0/forbids/0/event",
    ladder({ forbids: [{ id: "no-card", event: "note-left", strength: "must", cites: ["L-3"], says: "No card." }] }),
  ],
  [
    "two acts of one clause that one event does",
    "acts-alike",
    "/timers/0/acts/1/doneBy",
    ownDocument({
      timers: [
        timedClause("write", { doneBy: [], enough: "all", acts: [act("a", "letter-sent"), act("b", "letter-sent")] }),
      ],
    }),
  ],
  [
    "a grace of two days and two hours",
    "number-unusual",
    "/settings/grace/value",
    overdue({ grace: { setting: "grace" } }, { grace: statedSetting(3000, { unit: "minutes" }) }),
  ],
  [
    "a longest visit of 60 hours",
    "number-unusual",
    "/settings/limit/value",
    counted("visitMinutes", "atMost", 3600, "minutes"),
  ],
  [
    "a wait of half a day",
    "number-unusual",
    "/settings/limit/value",
    counted("minutesWaited", "atMost", 720, "minutes"),
  ],
  [
    "fifteen staff at each visit",
    "number-unusual",
    "/settings/limit/value",
    counted("visitorCount", "atLeast", 15, "members of staff"),
  ],
  [
    "forty attempts at ringing",
    "number-unusual",
    "/settings/often/value",
    ownDocument({
      settings: { often: statedSetting(40), apart: statedSetting(5, { unit: "minutes" }) },
      timers: [timedClause("ring-often", { attempts: { setting: "often" }, spacing: { setting: "apart" } })],
    }),
  ],
  [
    "hours between which no visit fits, in one rule",
    "hours-crossed",
    "/settings/until/value",
    ownDocument({
      settings: { from: statedSetting("16:00"), until: statedSetting("15:30") },
      rules: [
        duty("in-hours", {
          all: [
            { fact: "arrivalClock", atLeast: { setting: "from" } },
            { fact: "leavingClock", atMost: { setting: "until" } },
          ],
        }),
      ],
    }),
  ],
  [
    "a rule with a letter more than another",
    "names-near",
    "/rules/1/id",
    ownDocument({
      rules: [
        duty("goals-set", { fact: "goalsSet", is: true }),
        duty("goals-sets", { fact: "littleKnown", is: false }),
      ],
    }),
  ],
  [
    "a clause with two letters of another's name swapped",
    "names-near",
    "/timers/1/id",
    ownDocument({ timers: [timedClause("ring-back"), timedClause("ring-bakc", { doneBy: [{ event: "signed-in" }] })] }),
  ],
  [
    "a rule that is over before the definition that it rests on can be so",
    "rule-never-applies",
    "/rules/1",
    ownDocument({
      rules: [
        {
          kind: "definition",
          id: "means-small",
          cites: ["OWN-1"],
          defines: "smallParty",
          as: {
            all: [
              { fact: "visitorCount", atMost: 1 },
              { fact: "visitorCount", atLeast: 2 },
            ],
          },
          says: "a small party",
        },
        duty("small-goes", { fact: "goalsSet", is: true }, { when: { fact: "smallParty", is: true } }),
      ],
    }),
  ],
];

function warningsOf(document: unknown) {
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return lintPolicy(parsed.value).map(({ code, path }) => [code, path]);
}

test.each(planted)("%s: %s at %s", (_, code, path, document) => {
  expect(warningsOf(document)).toContainEqual([code, path]);
});

test.each([
  ["steps that are numbered", ["visit-step-1", "visit-step-2"]],
  ["short names", ["ring", "sing"]],
  ["names that differ by more than a letter", ["note-left", "note-sent"]],
])("%s are let be", (_, [one = "", other = ""]) => {
  const document = ownDocument({
    rules: [duty(one, { fact: "goalsSet", is: true }), duty(other, { fact: "littleKnown", is: false })],
  });
  expect(warningsOf(document)).toEqual([]);
});
