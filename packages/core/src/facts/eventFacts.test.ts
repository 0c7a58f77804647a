import { describe, expect, test } from "vitest";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import { duty, ownPolicy } from "../../test/ownPolicy.js";
import { assessVisit } from "../assess/assessVisit.js";
import type { Visit } from "../visit/visitSchema.js";

const policy = ownPolicy({
  events: [
    {
      id: "neighbours-asked",
      describes: "Staff asked a neighbour when the family was last seen.",
      words: { yes: "a neighbour was asked", no: "no neighbour was asked" },
      entries: { answer: { type: "text", describes: "What the neighbour said." } },
    },
  ],
  rules: [
    duty("asked", { fact: "happened", event: "neighbours-asked", is: true }),
    duty("twice", { fact: "timesHappened", event: "neighbours-asked", atLeast: 2 }),
    duty("not-too-long", { fact: "minutesSince", event: "arrived", atMost: 20 }),
  ],
});
const asked = (clock: string, id: string) =>
  ({ type: "own", what: "neighbours-asked", id, at: at(clock), by: "a", own: { answer: "seen today" } }) as const;
const arrived = { type: "arrived", id: "arrived", at: at("13:45"), by: "visitor:a" } as const;

const states = (events: Visit["events"], now: string) =>
  Object.fromEntries(
    assessVisit({ visit: { ...exampleVisit, events }, policy, now: at(now), mode: "strict" }).trace.map(
      ({ rule, state }): [string, string] => [rule, state],
    ),
  );

describe("what happened, how often and how long ago", () => {
  test("an event of the school's own has happened from its instant on", () => {
    expect(states([asked("14:00", "n1")], "13:59")).toMatchObject({ asked: "unmet", twice: "unmet" });
    expect(states([asked("14:00", "n1")], "14:00")).toMatchObject({ asked: "met", twice: "unmet" });
    expect(states([asked("14:00", "n1"), asked("14:05", "n2")], "14:05")).toMatchObject({ twice: "met" });
  });

  test("minutes are counted from the last event of any type, and are unknown while there is none", () => {
    expect(states([], "14:05")).toMatchObject({ "not-too-long": "unknown" });
    expect(states([arrived], "14:05")).toMatchObject({ "not-too-long": "met" });
    expect(states([arrived], "14:06")).toMatchObject({ "not-too-long": "unmet" });
    expect(states([arrived, { ...arrived, id: "again", at: at("14:00") }], "14:20")).toMatchObject({
      "not-too-long": "met",
    });
  });

  test("an own event says nothing of where a visitor is", () => {
    const visit: Visit = { ...exampleVisit, events: [asked("13:00", "n1"), arrived] };
    expect(assessVisit({ visit, policy, now: at("14:10"), mode: "strict" }).issues).toEqual([]);
  });

  test("the finding says the words that the policy gave its event", () => {
    const { findings } = assessVisit({ visit: exampleVisit, policy, now: at("14:00"), mode: "strict" });
    expect(JSON.stringify(findings.find(({ rule }) => rule === "asked"))).toContain("a neighbour was asked");
  });
});
