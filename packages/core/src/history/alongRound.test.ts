import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { datedEvents } from "./datedEvents.js";
import { historyAtHome } from "./historyAtHome.js";
import { historyOf } from "./historyOf.js";
import { partyOf } from "./VisitParty.js";

type Happening = Parameters<typeof happening>[1];
const ms = (time: string) => Date.parse(at(time));
const party = { ...partyOf(exampleVisit), homes: ["home-1", "home-2", "home-3"] };
const along = (...events: readonly Happening[]) =>
  datedEvents(happening(exampleVisit, ...events).events, ms("16:00"), party);
const homesAfter = (...events: readonly Happening[]) =>
  along(...events)
    .happened.at(-1)
    ?.onRound?.legs.map(({ home, over }) => (over ? "over" : home));
const event = (time: string, type: "arrived" | "left" | "departed" | "nobody-home", home?: string): Happening => ({
  type,
  at: at(time),
  home,
});
const says = (time: string, what: "leaving" | "safe", from = "visitor:a"): Happening => ({
  type: "contact",
  at: at(time),
  from,
  to: "school",
  channel: "call",
  answered: true,
  says: [{ what }],
});
const aboutOf = (...events: readonly Happening[]) => along(...events).happened.map(({ onRound }) => onRound?.about);

describe("where each visitor is on a round (W12)", () => {
  test("one home after the other, whether or not an event names it", () => {
    expect(homesAfter(event("13:00", "departed"))).toEqual([0, 0]);
    expect(homesAfter(event("13:10", "arrived"), event("13:40", "left"))).toEqual([1, 1]);
    expect(homesAfter(event("13:10", "arrived"), event("13:40", "left"), event("14:20", "left"))).toEqual([2, 2]);
    expect(homesAfter(event("13:10", "arrived", "home-2"), event("13:40", "left"))).toEqual([2, 2]);
    const all = ["home-1", "home-2", "home-3"].map((home, place) => event(`14:0${String(place)}`, "left", home));
    expect(homesAfter(...all)).toEqual(["over", "over"]);
  });

  test("who says that they leave moves on alone", () => {
    expect(homesAfter(event("13:10", "arrived"), says("13:40", "leaving"))).toEqual([1, 0]);
  });

  test("what the DSL does at a home moves nobody on", () => {
    expect(homesAfter(event("13:10", "arrived"), { ...event("13:40", "left"), by: "dsl" })).toEqual([0, 0]);
  });

  test("a home that was called off is passed over, and is one again when somebody comes to it", () => {
    const off: Happening = { type: "cancelled", at: at("12:00"), by: "family", home: "home-1" };
    expect(homesAfter(off)).toEqual([1, 1]);
    expect(homesAfter(off, event("13:10", "arrived", "home-1"))).toEqual([0, 0]);
  });

  test("a home that only one of them does not go to stands for the other (W16)", () => {
    const off: Happening = { type: "cancelled", at: at("12:00"), by: "school", about: ["a"], home: "home-1" };
    expect(homesAfter(off)).toEqual([1, 0]);
    expect(homesAfter(off, event("13:10", "arrived", "home-1"), event("13:40", "left", "home-1"))).toEqual([1, 1]);
    expect(homesAfter(off, { ...event("13:10", "arrived", "home-2"), by: "visitor:a" })).toEqual([1, 0]);
    const events = along(off);
    const homes = [0, 1].map((home) => historyAtHome(home, party, { ...events, now: ms("16:00") }));
    expect(homes.map(({ calledOff, cancelled }) => [calledOff, cancelled])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test("a home to which one after the other does not go is called off with the last of them (W16)", () => {
    const off = (time: string, who: string): Happening => ({
      type: "cancelled",
      at: at(time),
      by: "school",
      about: [who],
      home: "home-1",
    });
    for (const out of [[], [event("12:30", "departed")]]) {
      const one = along(off("12:00", "a"), ...out);
      const both = along(...out, off("13:00", "a"), off("13:01", "b"));
      expect(historyAtHome(0, party, { ...one, now: ms("16:00") }).calledOff).toBe(undefined);
      expect(historyAtHome(0, party, { ...both, now: ms("16:00") }).calledOff?.at).toBe(ms("13:01"));
    }
  });

  test("a home that was called off, and that somebody says they leave all the same, was not (W16)", () => {
    const off: Happening = { type: "cancelled", at: at("12:00"), by: "family", home: "home-2" };
    const at2 = (...more: readonly Happening[]) =>
      historyAtHome(1, party, { ...along(off, ...more), now: ms("16:00") }).calledOff?.at;
    expect(at2()).toBe(ms("12:00"));
    expect(at2({ ...says("14:00", "leaving"), home: "home-2" })).toBe(undefined);
  });

  test("a home that was left and is come to again is one of the round again", () => {
    expect(
      homesAfter(
        event("13:10", "arrived", "home-1"),
        event("13:40", "left", "home-1"),
        event("13:42", "arrived", "home-1"),
      ),
    ).toEqual([0, 0]);
  });
});

describe("which home an event is about", () => {
  test("the one at which its visitors are; a call between two homes is about both; the journey is about none", () => {
    expect(
      aboutOf(event("13:00", "departed"), event("13:10", "nobody-home"), event("13:40", "left"), says("13:45", "safe")),
    ).toEqual([undefined, [0], [0], [0, 1]]);
  });

  test("a leaving call after the leaving is about the home that was left, a second one about the next", () => {
    expect(aboutOf(event("13:40", "left"), says("13:41", "leaving"), says("14:20", "leaving"))).toEqual([
      [0],
      [0],
      [1],
    ]);
  });

  test("the closed door and the calling off of one home are not another's", () => {
    const events = along(event("13:00", "departed"), event("13:10", "nobody-home", "home-1"), {
      type: "cancelled",
      at: at("13:20"),
      by: "family",
      home: "home-2",
    });
    const [first, second, third] = [0, 1, 2].map((home) => historyAtHome(home, party, { ...events, now: ms("16:00") }));
    expect([first?.door.closedSince, second?.door.closedSince]).toEqual([ms("13:10"), undefined]);
    expect([first?.calledOff, second?.calledOff?.at, third?.calledOff]).toEqual([undefined, ms("13:20"), undefined]);
  });
});

describe("an event at a home that is not this visit's", () => {
  const elsewhere = (...events: readonly Happening[]) => historyOf(happening(exampleVisit, ...events), ms("16:00"));

  test("tells where the visitors are, and nothing of this door", () => {
    const history = elsewhere(
      { ...event("13:40", "nobody-home", "home-2"), by: "visitor:a" },
      { type: "danger", at: at("13:50"), by: "visitor:a", home: "home-2" },
    );
    expect([history.door.closedSince, history.events]).toEqual([undefined, []]);
    expect(history.visitors[0]?.danger).toBe(ms("13:50"));
  });

  test("the way back is the same for every home", () => {
    const history = elsewhere({ type: "back", at: at("15:00"), about: ["a", "b"], home: "home-2" });
    expect(history.allBack).toBe(ms("15:00"));
  });
});
