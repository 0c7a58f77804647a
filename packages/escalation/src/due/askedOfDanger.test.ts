import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { ownPolicy } from "../../test/ownPolicy.js";
import { choosing, repeating } from "../../test/explore/ownLadders.js";
import { school } from "../../test/school.js";
import { at, dueSteps, policy, record } from "../../test/stateAt.js";
import { event, unanswered, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

const five = ["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"].map(policy);
const all = [...five, ownPolicy, repeating, choosing].map((document) => [document.id, document] as const);
const planOf = (document: (typeof five)[number]) => planEscalation({ visit: visitV, policy: document, school });

const departed = event("13:30", "departed", {});
const danger = event("14:02", "danger", { about: ["a"] });
const rings = (time: string, what: string) =>
  ({
    ...event(time, "contact", { from: "visitor:a", to: "school", channel: "call", answered: true }),
    says: [{ what }],
  }) as VisitEvent;

const stateOf = (document: (typeof five)[number], now: string, ...events: readonly VisitEvent[]) =>
  escalationAt(planOf(document), [departed, ...events], at(now));
const asked = ({ questions }: ReturnType<typeof escalationAt>, ...about: readonly string[]) =>
  questions
    .filter(({ asks }) => about.includes(asks))
    .map(({ asks, visitors, since }) => `${asks} ${visitors.join()} ${since.slice(11, 16)}`);

describe.each(all)("W6 W15 %s: danger without a code word is asked about", (_, document) => {
  it.each<[string, VisitEvent]>([
    ["danger is noted", danger],
    ["a visitor rings as not safe", rings("14:02", "not-safe")],
    [
      "a visitor calls the police because of danger",
      event("14:02", "police-called", { by: "visitor:a", number: "999", purpose: "danger" }),
    ],
  ])("when %s: at once, and it stays", (_said, happened) => {
    for (const now of ["14:02", "14:20", "18:00"])
      expect(asked(stateOf(document, now, happened), "in-danger")).toEqual(["in-danger a 14:02"]);
    expect(stateOf(document, "14:20", happened).people[0]).toMatchObject({
      status: "in-danger",
      since: at("14:02"),
    });
  });

  it.each<[string, VisitEvent]>([
    ["an incident", event("14:02", "incident", {})],
    ["a restraint", event("14:02", "physical-intervention", {})],
    ["a door that did not look safe", event("14:02", "approach-assessed", { safe: false })],
    ["voices raised inside", event("14:02", "entered", { by: "visitor:a", raisedVoicesHeard: true })],
    ["a visitor who called the police", event("14:02", "police-called", { by: "visitor:a", number: "999" })],
  ])("%s: the office asks whether all are safe, until each is heard of", (_sign, happened) => {
    expect(asked(stateOf(document, "14:02", happened), "all-safe")).toEqual(["all-safe a,b 14:02"]);
    const one = rings("14:10", "safe");
    expect(asked(stateOf(document, "16:00", happened, one), "all-safe")).toEqual(["all-safe b 14:02"]);
    const noted = event("14:10", "danger", { about: ["a", "b"] });
    expect(asked(stateOf(document, "16:00", happened, noted), "all-safe")).toEqual([]);
    const back = event("14:20", "back", { by: "school-office", about: ["a", "b"] });
    expect(asked(stateOf(document, "16:00", happened, back), "all-safe", "in-danger")).toEqual([]);
  });

  it("the office's own call to the police, and a word with them, is asked after again while the danger stands", () => {
    const rang = event("14:05", "police-called", { by: "school-office", number: "999", purpose: "danger" });
    expect(asked(stateOf(document, "14:34", danger, rang), "in-danger")).toEqual([]);
    expect(stateOf(document, "14:34", danger, rang).nextAt).toBe(at("14:35"));
    expect(asked(stateOf(document, "16:00", danger, rang), "in-danger")).toEqual(["in-danger a 14:35"]);
    const spoke = event("14:40", "spoken-to", { by: "dsl", about: ["a"] });
    expect(asked(stateOf(document, "16:00", danger, rang, spoke), "in-danger")).toEqual(["in-danger a 15:10"]);
    const seen = event("14:45", "seen", { by: "police", about: ["a"] });
    expect(asked(stateOf(document, "16:00", danger, rang, seen), "in-danger")).toEqual([]);
  });

  it("what the visitors and the family do about it settles nothing", () => {
    const theirs = [
      event("14:05", "police-called", { by: "visitor:a", number: "999", purpose: "danger" }),
      event("14:06", "police-called", { by: "parent", number: "999", purpose: "danger" }),
      rings("14:07", "safe"),
    ].map((one, nth) => ({ ...one, id: `theirs-${String(nth)}` }));
    expect(asked(stateOf(document, "14:20", danger, ...theirs), "in-danger")).toEqual(["in-danger a 14:02"]);
  });

  it("the police called about something else settle nothing", () => {
    const other = event("14:05", "police-called", { by: "school-office", purpose: "accompaniment" });
    expect(asked(stateOf(document, "14:20", danger, other), "in-danger")).toEqual(["in-danger a 14:02"]);
  });
});

describe("W6 a code word and what is noted for the same instant", () => {
  const word = (id: string): VisitEvent => ({ ...rings("14:02", "code-word"), id });
  const seen = (id: string): VisitEvent => ({ ...event("14:02", "seen", { by: "dsl", about: ["a", "b"] }), id });
  const rang = (id: string): VisitEvent => ({
    ...event("14:02", "police-called", { by: "buddy", number: "999", purpose: "danger" }),
    id,
  });

  it.each(all)("%s: danger stands, whatever the ids and the order of arrival", (_, document) => {
    for (const [first, second] of [
      ["x1", "x2"],
      ["x2", "x1"],
    ] as const)
      for (const events of [
        [word(first), seen(second)],
        [seen(first), word(second)],
      ])
        expect(stateOf(document, "14:03", ...events).people.map(({ status }) => status)).toEqual([
          "in-danger",
          "in-danger",
        ]);
  });

  it("999 that was rung in the minute of the word is its answer (R20-DUR-08)", () => {
    for (const ids of [
      ["x1", "x2"],
      ["x2", "x1"],
    ] as const)
      expect(dueSteps(stateOf(policy("reach2-2020"), "14:20", word(ids[0]), rang(ids[1])))).toEqual([]);
  });

  it("who comes back and sets out again in one minute is out (W4)", () => {
    const back = event("14:40", "back", { by: "school-office", about: ["a", "b"] });
    const again = { ...event("14:40", "departed", {}), id: "again" };
    for (const events of [
      [back, again],
      [
        { ...back, id: "z" },
        { ...again, id: "a" },
      ],
    ])
      expect(stateOf(policy("reach2-2020"), "15:01", ...events).phase).toBe("overdue");
  });

  it("while the buddy's call is due nothing else is asked; once it was made the office asks again (R20-DUR-08)", () => {
    const r20 = policy("reach2-2020");
    expect(asked(stateOf(r20, "14:20", word("x1")), "in-danger")).toEqual([]);
    expect(asked(stateOf(r20, "14:40", word("x1"), rang("x2")), "in-danger")).toEqual(["in-danger a,b 14:32"]);
  });
});

describe("W10 a hold needs somebody who holds", () => {
  const onIt = (by?: string) =>
    by === undefined ? event("15:03", "acknowledged", {}) : event("15:03", "acknowledged", { by });
  const held = (now: string, ...events: readonly VisitEvent[]) => stateOf(policy("reach2-2020"), now, ...events);

  it.each([undefined, "caretaker"])("from %s it holds nothing, and the office asks who it is", (by) => {
    const state = held("15:06", onIt(by));
    expect(dueSteps(state)).toContain("tell-senior-leader");
    expect(asked(held("15:04", onIt(by)), "who-holds")).toEqual(["who-holds a,b 15:03"]);
    expect(held("15:04", onIt(by)).questions.find(({ asks }) => asks === "who-holds")?.taps).toEqual([
      { type: "acknowledged", by: "buddy", step: "try-each-visitor" },
    ]);
  });

  it("one tap holds the step, and a parent or a visitor is not asked about", () => {
    const tap = { ...event("15:04", "acknowledged", { by: "buddy", step: "try-each-visitor" }), id: "tap" };
    expect(dueSteps(held("15:06", onIt(), tap))).toEqual(["try-each-visitor"]);
    expect(asked(held("15:04", onIt(), tap), "who-holds")).toEqual([]);
    for (const by of ["parent", "visitor:a"]) expect(asked(held("15:04", onIt(by)), "who-holds")).toEqual([]);
  });
});

describe("W16 one of two visitors is called off", () => {
  const off = event("13:20", "cancelled", { by: "school", because: "illness", about: ["a"] });
  const gone = event("13:30", "departed", { by: "visitor:b" });

  it.each(all)("%s: nobody looks for the one who stayed, and the other is watched", (_, document) => {
    const state = escalationAt(planOf(document), [off, gone], at("15:10"));
    expect(state.people[0]).toMatchObject({ status: "called-off", expectedBy: "open" });
    expect(asked(state, "everybody-at-school")).toEqual(["everybody-at-school a 13:20"]);
    for (const { visitors } of [...state.dueNow, ...state.late, ...state.missed]) expect(visitors).not.toContain("a");
    for (const { visitors, asks } of state.questions)
      if (asks !== "everybody-at-school") expect(visitors).not.toContain("a");
    expect(state.standDownNeeds.map(({ visitor }) => visitor)).not.toContain("a");
    const back = event("14:55", "back", { by: "school-office", about: ["b"] });
    expect(escalationAt(planOf(document), [off, gone, back], at("15:10")).phase).toBe("accounted-for");
  });

  it.each(all)(
    "%s: who goes after all is watched again, and nobody is called off once somebody left",
    (_, document) => {
      const both = event("13:30", "departed", {});
      const plan = planOf(document);
      expect(escalationAt(plan, [off, both], at("13:40")).people[0]?.status).toBe("expected");
      const later = { ...off, at: at("13:35") };
      expect(escalationAt(plan, [gone, later], at("13:40")).people[0]?.status).toBe("expected");
    },
  );

  it.each(all)(
    "%s: where the departure names nobody, the office is asked whether the one stayed (W2)",
    (_, document) => {
      const plan = planOf(document);
      const both = event("13:30", "departed", {});
      const asks = (...events: readonly VisitEvent[]) =>
        asked(escalationAt(plan, [off, both, ...events], at("13:59")), "everybody-at-school");
      expect(asks()).toEqual(["everybody-at-school a 13:30"]);
      const tap = event("13:58", "back", { by: "school-office", about: ["a"] });
      expect(asks(tap)).toEqual([]);
      expect(escalationAt(plan, [off, both, tap], at("15:10")).people[0]?.status).toBe("back");
      expect(asks(event("13:45", "arrived", { by: "visitor:b" }))).toEqual(["everybody-at-school a 13:30"]);
      expect(asks(event("13:45", "arrived", { by: "visitor:b", whole: true }))).toEqual([]);
      expect(asks(event("13:45", "arrived", { by: "visitor:a" }))).toEqual([]);
    },
  );

  it("a word of theirs on the way, to whomever, and leaving the home undo it", () => {
    const told = {
      ...event("14:27", "contact", { from: "visitor:a", to: "caretaker", channel: "call", answered: true }),
      says: [{ what: "leaving" }],
    } as VisitEvent;
    const left = event("14:27", "left", { by: "visitor:b", whole: true });
    for (const goes of [told, left])
      expect(escalationAt(planOf(policy("reach2-2020")), [off, gone, goes], at("15:01")).people[0]?.status).toBe(
        "overdue",
      );
  });

  it("called off one after the other, one who goes after all goes alone", () => {
    const other = { ...event("13:25", "cancelled", { by: "school", because: "illness", about: ["b"] }), id: "other" };
    const state = escalationAt(planOf(policy("reach2-2020")), [off, other, gone], at("15:10"));
    expect(state.people.map(({ status }) => status)).toEqual(["called-off", "overdue"]);
  });

  it("with the last of them the visit is called off", () => {
    const other = { ...event("13:25", "cancelled", { by: "school", because: "illness", about: ["b"] }), id: "other" };
    const state = escalationAt(planOf(policy("reach2-2020")), [off, other], at("15:10"));
    expect([state.phase, dueSteps(state)]).toEqual(["cancelled", []]);
  });
});

it("W14 what was missed says its minutes, the minute in which it became too late with it (ATLP-G-07)", () => {
  const state = stateOf(policy("atlp-covid"), "13:30");
  expect(record(state.missed, "sign-out")).toEqual({ minutes: 1, outcome: "breach" });
});

it("W1 whoever is back by their own word and in danger still is asked about when they are only spoken of", () => {
  const back = event("14:40", "back", { by: "visitor:a" });
  const spoken = event("14:50", "visitor-located", { visitor: "a" });
  const state = stateOf(policy("reach2-2020"), "14:55", danger, back, spoken);
  expect(state.people[0]).toMatchObject({ status: "in-danger", heardOf: at("14:50") });
  expect(asked(state, "heard-of")).toEqual(["heard-of a 14:50"]);
});

it("W14 the family called off, they went, and the school calls off: late from the school's word on (R20-NOH-07)", () => {
  const off = (time: string, by: string) => ({
    ...event(time, "cancelled", { by, because: "illness" }),
    id: `off ${time}`,
  });
  const events = [off("13:20", "family"), departed, off("15:02", "school")];
  const state = escalationAt(planOf(policy("reach2-2020")), events, at("15:16"));
  const told = state.late.find(({ step }) => step === "tell-parents-of-cancellation");
  expect([told?.due, told?.minutes]).toEqual([at("15:02"), 9]);
});

it("a call that nobody answered is no word of those in danger", () => {
  const state = stateOf(policy("alumwell-2025"), "14:20", danger, unanswered("14:10", "a", "school"));
  expect(asked(state, "in-danger")).toEqual(["in-danger a 14:02"]);
});
