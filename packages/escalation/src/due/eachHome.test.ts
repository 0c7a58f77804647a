import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { choosing } from "../../test/explore/ownLadders.js";
import { roundStop } from "../../test/roundStop.js";
import { school } from "../../test/school.js";
import { at, policy, stateAt as singleAt } from "../../test/stateAt.js";
import { event } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

const [first, second, third] = [
  roundStop(1, "13:30", "13:55"),
  roundStop(2, "14:05", "14:25"),
  roundStop(3, "14:40", "15:00"),
];
const stateAt = (id: string, now: string, ...events: VisitEvent[]) => {
  const plan = planEscalation({ visit: first, round: [first, second, third], policy: policy(id), school });
  return escalationAt(plan, events, at(now));
};

const departed = event("13:10", "departed", {});
const arrived = (time: string, home: string, by = "visitor:a", about: string[] = []) =>
  event(time, "arrived", { by, about, home });
const rings = (time: string, what: "leaving" | "safe" | "still-inside" | "code-word", who: string, home?: string) =>
  event(time, "contact", {
    from: `visitor:${who}`,
    to: "school",
    channel: "call",
    answered: true,
    says: [{ what }],
    home,
  });
const drove = (time: string, home?: string) => event(time, "drove-to-address", { home, by: "dsl", way: "to" });

// A left the first home and came to the second, B is at the first: from 14:26 both are missing.
const apart = [departed, arrived("13:30", "visit-1", "visitor:a", ["b"]), rings("13:54", "leaving", "a", "visit-1")];
const there = [...apart, arrived("14:05", "visit-2")];

describe("W12 two are missing at two homes: a drive goes to each", () => {
  const drives = (now: string, ...events: VisitEvent[]) =>
    stateAt("alumwell-2025", now, ...there, ...events)
      .dueNow.filter(({ step }) => step === "drive")
      .map(({ home, visitors }) => `${visitors.join()} at ${String(home)}`);
  const police = (now: string, ...events: VisitEvent[]) =>
    stateAt("alumwell-2025", now, ...there, ...events).dueNow.find(({ step }) => step === "police");

  it("one is due for each home, with those who are missing there and a key of its own", () => {
    expect(drives("14:30")).toEqual(["b at visit-1", "a at visit-2"]);
    const keys = stateAt("alumwell-2025", "14:30", ...there).dueNow.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("a drive to one leaves the other due; one that names no home went where the state says they are", () => {
    expect(drives("14:40", drove("14:35", "visit-1"))).toEqual(["a at visit-2"]);
    expect(drives("14:40", drove("14:35", "visit-2"))).toEqual(["b at visit-1"]);
    expect(drives("14:40", drove("14:35"))).toEqual(["a at visit-2"]);
    expect(drives("14:40", drove("14:35", "visit-3"))).toEqual(["b at visit-1", "a at visit-2"]);
    expect(drives("14:40", drove("14:35", "visit-1"), drove("14:36", "visit-2"))).toEqual([]);
  });

  it("whoever is missing at another home only later is driven to from then on", () => {
    expect(drives("14:20", drove("14:15", "visit-1"))).toEqual([]);
    const later = stateAt("alumwell-2025", "14:30", ...there, drove("14:15", "visit-1"));
    expect(later.dueNow.find(({ step }) => step === "drive")).toMatchObject({
      home: "visit-2",
      visitors: ["a"],
      since: at("14:26"),
    });
    expect(later.done.filter(({ step }) => step === "drive").map(({ home }) => home)).toEqual(["visit-1"]);
  });

  it("the police wait for nobody's drive, and are called once for all", () => {
    expect(police("15:30", drove("14:35", "visit-1"))?.visitors).toEqual(["a", "b"]);
  });

  it("W9: a drive that nobody made before they were heard of stays in the answer with its home", () => {
    const found = [rings("14:50", "leaving", "a", "visit-2"), drove("14:35", "visit-1")];
    const { late } = stateAt("alumwell-2025", "14:55", ...there, ...found);
    const drive = late.filter(({ step }) => step === "drive");
    expect(drive.map(({ home, visitors, because }) => [home, visitors, because])).toContainEqual([
      "visit-2",
      ["a"],
      "accounted-for",
    ]);
  });

  it("R20-AFT-08: a drive past stays to be chosen for the home that nobody drove past", () => {
    const leader = (...events: VisitEvent[]) =>
      stateAt("reach2-2020", "16:30", ...there, ...events)
        .dueNow.filter(({ step }) => step === "leader-steps")
        .map(({ home, choices }) => [home, choices.includes("drive-past")]);
    expect(leader()).toEqual([
      ["visit-1", true],
      ["visit-2", true],
    ]);
    const past = event("16:00", "drove-to-address", { by: "senior-leader", way: "past", home: "visit-1" });
    expect(leader(past)).toEqual([
      ["visit-1", false],
      ["visit-2", true],
    ]);
  });
});

describe("W12 where each is on a round of three", () => {
  it("whoever comes to one home is no longer at another, and goes on in the order of the plan", () => {
    const on = [departed, arrived("13:30", "visit-1"), arrived("14:05", "visit-2"), rings("14:24", "leaving", "a")];
    expect(stateAt("reach2-2020", "14:30", ...on).people[0]?.home).toBe("visit-3");
    const passed = [departed, arrived("14:05", "visit-2"), rings("14:24", "leaving", "a")];
    expect(stateAt("reach2-2020", "14:30", ...passed).people[0]?.home).toBe("visit-3");
  });

  it("whoever leaves with others leaves the home where they are themselves", () => {
    const all = event("14:24", "left", { by: "visitor:a", whole: true });
    expect(stateAt("reach2-2020", "14:30", ...there, all).people[0]?.home).toBe("visit-3");
  });

  it("ALU-OVD-01: a leaving call from a later home ends the clock of one that they left without a call", () => {
    const left = event("13:54", "left", { by: "visitor:a", whole: true, home: "visit-1" });
    const call = rings("14:24", "leaving", "a", "visit-2");
    const [one] = stateAt("alumwell-2025", "14:30", departed, left, call).people;
    expect(one).toMatchObject({ home: "visit-3", status: "expected", expectedBy: at("15:00") });
  });

  it("an arrival that names nobody takes nobody back to a home that they left", () => {
    const some = event("14:05", "arrived", {});
    expect(stateAt("reach2-2020", "14:10", ...apart, some).people.map(({ home }) => home)).toEqual([
      "visit-2",
      "visit-1",
    ]);
  });

  it("W16: nobody is late for a home that was called off in time, and nobody is found by calling it off later", () => {
    const off = (time: string) => event(time, "cancelled", { by: "family", because: "illness", home: "visit-1" });
    expect(stateAt("alumwell-2025", "14:00", departed, off("13:20")).phase).toBe("out");
    expect(stateAt("alumwell-2025", "14:26", departed, off("13:20"))).toMatchObject({
      phase: "overdue",
      home: "visit-2",
    });
    expect(stateAt("alumwell-2025", "14:05", departed, off("14:00")).phase).toBe("overdue");
  });

  it("W7: whoever is still inside the second home is asked until when only once its own time is over", () => {
    const asks = (time: string) =>
      stateAt("reach2-2020", "14:50", ...there, rings(time, "still-inside", "a", "visit-2")).questions.map(
        (one) => one.asks,
      );
    expect(asks("14:20")).not.toContain("until-when");
    expect(asks("14:30")).toContain("until-when");
  });

  it("W7: nobody is asked whether they have come to a home at which they noted that nobody opens", () => {
    const shut = event("13:31", "nobody-home", { by: "visitor:a", whole: true, home: "visit-1" });
    const asked = stateAt("alumwell-2025", "13:40", departed, shut).questions.map(({ asks }) => asks);
    expect(asked).not.toContain("has-arrived");
  });
});

describe("W1 that one of them left says nothing of another", () => {
  const left = event("14:20", "left", { by: "visitor:a" });
  const safe = rings("14:25", "safe", "b");

  it("ALU-OVD-01: who rings from inside is looked for when they do not ring on leaving", () => {
    const { people } = singleAt("alumwell-2025", "14:40", [event("13:30", "departed", {}), left, safe]);
    expect(people.map(({ visitor, status }) => [visitor, status])).toEqual([
      ["a", "overdue"],
      ["b", "overdue"],
    ]);
  });

  it("that they left and nobody says who is about both, until they go in again", () => {
    const some = event("14:20", "left", {});
    const status = (...events: VisitEvent[]) => singleAt("alumwell-2025", "14:40", events).people[1]?.status;
    expect(status(some, safe)).toBe("left");
    expect(status(some, event("14:22", "entered", { by: "visitor:a" }), safe)).toBe("overdue");
  });
});

it("W6: a code word is answered for those who are in danger, and not for whoever is back", () => {
  const word = rings("13:40", "code-word", "a");
  const back = event("14:10", "back", { by: "school-office", about: ["b"] });
  const due = stateAt("reach2-2020", "14:20", departed, word, back).dueNow.find(({ step }) => step === "code-word");
  expect(due?.visitors).toEqual(["a"]);
});

describe("W2 what names nobody moves nobody's clock", () => {
  const left = (by?: string) =>
    event("13:50", "left", { home: "visit-1", ...(by === undefined ? {} : { by, whole: true }) });
  const asked = (now: string, ...events: VisitEvent[]) =>
    stateAt("alumwell-2025", now, departed, ...events)
      .questions.filter(({ asks, home }) => asks === "has-left" && home === "visit-1")
      .flatMap(({ visitors }) => visitors);

  it("that a home was left and nobody says by whom takes nobody from it who is there by name", () => {
    const here = (...events: VisitEvent[]) =>
      stateAt("reach2-2020", "14:00", departed, ...events).people.map(({ home }) => home);
    expect(here(arrived("13:30", "visit-1"), left())).toEqual(["visit-1", "visit-2"]);
    expect(here(arrived("13:30", "visit-1", "visitor:a", ["b"]), left())).toEqual(["visit-1", "visit-1"]);
    expect(here(arrived("13:30", "visit-1"), left("visitor:a"))).toEqual(["visit-2", "visit-2"]);
    // where nobody is named at all it tells where the party is
    expect(here(event("13:30", "arrived", { home: "visit-1" }), left())).toEqual(["visit-2", "visit-2"]);
  });

  it("W7: whether they left is asked until somebody says so by name", () => {
    expect(asked("13:56", left())).toEqual(["a", "b"]);
    expect(asked("13:56", left("visitor:a"))).toEqual([]);
    expect(asked("13:56", left(), event("13:54", "left", { by: "visitor:b", home: "visit-1" }))).toEqual(["a"]);
  });

  it.each([
    ["a leaving", event("13:50", "left", { home: "visit-1" })],
    ["an arrival at the next home", event("13:50", "arrived", { home: "visit-2" })],
    ["a closed door at the next home", event("13:50", "nobody-home", { home: "visit-2" })],
  ])("ALU-OVD-01: %s that names nobody ends no watch over the first home", (_, unnamed) => {
    const state = stateAt("alumwell-2025", "13:56", departed, unnamed);
    expect(state.phase).toBe("overdue");
    expect(state.people.map(({ status }) => status)).toEqual(["overdue", "overdue"]);
  });

  it("a ladder that any contact stops goes by the first home until somebody is named", () => {
    const plan = planEscalation({ visit: first, round: [first, second, third], policy: choosing, school });
    const status = (...events: VisitEvent[]) =>
      escalationAt(plan, [departed, ...events], at("13:56")).people.map((one) => one.status);
    expect(status(left())).toEqual(["overdue", "overdue"]);
    expect(status(left("visitor:a"))).toEqual(["expected", "expected"]);
    expect(status(left(), event("13:52", "left", { by: "visitor:b", home: "visit-1" }))).toEqual([
      "overdue",
      "expected",
    ]);
  });
});
