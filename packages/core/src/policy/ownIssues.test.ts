import { describe, expect, test } from "vitest";
import { ownEvent, ownFact, timedClause } from "../../test/ownParts.js";
import { duty, ownIssuesOf, type OwnParts } from "../../test/ownPolicy.js";

const timer = (when: unknown) =>
  timedClause("call", { when, from: { event: "arrived" }, doneBy: [{ event: "neighbours-asked" }] });

describe("what is refused where a school declares words of its own, and where it uses them", () => {
  const mistakes: readonly (readonly [what: string, parts: OwnParts, path: string, code: string, says: string])[] = [
    ["a name that every record knows", { facts: [ownFact("littleKnown")] }, "/facts/0/id", "name-taken", ""],
    ["a name that stands twice", { facts: [ownFact("one"), ownFact("one")] }, "/facts/1/id", "name-repeated", ""],
    ["an event that every record knows", { events: [ownEvent("departed")] }, "/events/0/id", "name-taken", ""],
    ["the type of all own events", { events: [ownEvent("own")] }, "/events/0/id", "name-taken", ""],
    ["an event that stands twice", { events: [ownEvent("a"), ownEvent("a")] }, "/events/1/id", "name-repeated", ""],
    [
      "a word without its list",
      { events: [ownEvent("a", { entries: { how: { type: "word", describes: "How." } } })] },
      "/events/0/entries/how",
      "own-options-missing",
      "",
    ],
    [
      "a list where nothing is chosen",
      { events: [ownEvent("a", { entries: { how: { type: "text", describes: "How.", options: ["x"] } } })] },
      "/events/0/entries/how/options",
      "own-options-misplaced",
      "",
    ],
    [
      "a word that a fact has twice",
      {
        facts: [
          {
            id: "mood",
            of: "visit",
            type: "word",
            describes: "The mood.",
            noun: "the mood",
            options: ["calm", "upset", "calm"],
          },
        ],
      },
      "/facts/0/options/2",
      "name-repeated",
      "",
    ],
    [
      "a word that an entry has twice",
      { events: [ownEvent("a", { entries: { how: { type: "word", describes: "How.", options: ["x", "x"] } } })] },
      "/events/0/entries/how/options/1",
      "name-repeated",
      "",
    ],
    [
      "a slip of the pen in a rule",
      { facts: [ownFact("insurerTold")], rules: [duty("a", { fact: "insurerTolld", is: true })] },
      "/rules/0/require",
      "unknown-fact",
      "insurerTold",
    ],
    [
      "a value of another type",
      { facts: [ownFact("insurerTold")], rules: [duty("a", { fact: "insurerTold", is: "yes" })] },
      "/rules/0/require",
      "value-misfit",
      "true or false",
    ],
    [
      "a clock time that is none",
      {
        facts: [{ id: "readyFrom", of: "visit", type: "clock", describes: "From when.", noun: "the time" }],
        rules: [duty("a", { fact: "readyFrom", atMost: "3.30pm" })],
      },
      "/rules/0/require",
      "value-misfit",
      "15:30",
    ],
    [
      "a word that is not among the options",
      {
        facts: [
          {
            id: "consent",
            of: "home",
            type: "word",
            describes: "How.",
            noun: "consent",
            options: ["spoken", "written"],
          },
        ],
        rules: [duty("a", { fact: "consent", is: "writen" })],
      },
      "/rules/0/require",
      "word-misfit",
      "written",
    ],
    [
      "a fact about each vehicle without forEach",
      { facts: [ownFact("insurerTold", { of: "vehicle" })], rules: [duty("a", { fact: "insurerTold", is: true })] },
      "/rules/0/require",
      "fact-of-items",
      "vehicle",
    ],
    [
      "an event that nobody declares",
      {
        events: [ownEvent("neighbours-asked")],
        rules: [duty("a", { fact: "happened", event: "neighbour-asked", is: true })],
      },
      "/rules/0/require",
      "unknown-event",
      "neighbours-asked",
    ],
    ["no event", { rules: [duty("a", { fact: "happened", is: true })] }, "/rules/0/require", "event-missing", ""],
    [
      "an event for a fact about none",
      { rules: [duty("a", { fact: "littleKnown", event: "departed", is: true })] },
      "/rules/0/require",
      "event-misplaced",
      "",
    ],
    [
      "a timer that waits for an event that nobody declares",
      { timers: [timer({ fact: "littleKnown", is: true })] },
      "/timers/0/doneBy/0/event",
      "unknown-event",
      "",
    ],
    [
      "a clock that only the passing of time would start",
      {
        events: [ownEvent("neighbours-asked")],
        timers: [timer({ fact: "minutesSince", event: "arrived", atLeast: 20 })],
      },
      "/timers/0/when",
      "time-passes-in-when",
      "limit",
    ],
    [
      "the same behind a definition",
      {
        events: [ownEvent("neighbours-asked")],
        rules: [
          {
            kind: "definition",
            id: "long",
            cites: [],
            defines: "longInside",
            as: { fact: "minutesSince", event: "arrived", atLeast: 20 },
            says: "a long stay",
          },
        ],
        timers: [timer({ fact: "longInside", is: true })],
      },
      "/timers/0/when",
      "time-passes-in-when",
      "limit",
    ],
  ];

  const saying = (asks: string) => ({ rules: [duty("a", { fact: "littleKnown", is: true }, { says: { asks } })] });
  test.each([
    ["a fact that there is not", "Two go: {fact:visitorCuont}.", "unknown-fact", "visitorCount"],
    ["a setting that there is not", "{setting:pair} go.", "unknown-setting", ""],
    ["braces around nothing known", "{visitorCount} go.", "sentence-place", "{fact:"],
    ["a fact about an event without one", "It was {fact:timesHappened} times.", "event-missing", ""],
    ["an event that there is not", "{fact:timesHappened(departd)} times.", "unknown-event", "departed"],
    ["a role where there is none", "{fact:visitorCount(dsl)}.", "role-misplaced", ""],
  ])("a place of a sentence: %s", (_, asks, code, says) => {
    expect(ownIssuesOf(saying(asks))).toContainEqual(["/rules/0/says/asks", code, expect.stringContaining(says)]);
  });
  test("places of a sentence that name what there is are let be", () => {
    expect(ownIssuesOf(saying("{fact:visitorCount} go, {fact:timesHappened(left)} left."))).toEqual([]);
  });

  test.each(mistakes)("%s", (_, parts, path, code, says) => {
    expect(ownIssuesOf(parts)).toContainEqual([path, code, expect.stringContaining(says)]);
  });

  test("a document with none of these is read, and so is one with nothing but its head", () => {
    expect(
      ownIssuesOf({
        facts: [ownFact("insurerTold")],
        events: [
          ownEvent("neighbours-asked", { entries: { how: { type: "word", describes: "How.", options: ["door"] } } }),
        ],
        rules: [
          duty("a", {
            any: [
              { fact: "insurerTold", is: true },
              { fact: "timesHappened", event: "left", is: 1 },
            ],
          }),
        ],
        timers: [timer({ fact: "happened", event: "nobody-home", is: true })],
      }),
    ).toEqual([]);
    expect(ownIssuesOf({})).toEqual([]);
  });
});
