import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { historyOf } from "./historyOf.js";
import { untimelyIssues } from "./untimelyIssues.js";

type Happening = Parameters<typeof happening>[1];
const ms = (time: string) => Date.parse(at(time));
const roles = new Set(["dsl"]);
const until = (now: string, ...events: readonly Happening[]) =>
  historyOf(happening(exampleVisit, ...events), ms(now), { roles });
const places = (history: ReturnType<typeof until>) => history.visitors.map(({ place }) => place);
const said = (time: string, from: string, what: "safe" | "leaving" | "still-inside" | "code-word"): Happening => ({
  type: "contact",
  at: at(time),
  from,
  to: "school",
  channel: "call",
  answered: true,
  says: [{ what }],
});

describe("where visitors are", () => {
  test("departed and nobody named is the party, and everything else needs a name (W2)", () => {
    const events: Happening[] = [
      { type: "departed", at: at("13:32") },
      { type: "arrived", at: at("13:45"), about: ["b"] },
    ];
    const history = until("14:00", ...events);
    expect(places(history)).toEqual(["on-the-way", "at-the-door"]);
    expect([history.departed, history.arrived]).toEqual([ms("13:32"), ms("13:45")]);
    expect(history.visitors[1]).toMatchObject({ since: ms("13:45") });
  });

  test("F01 F06 W2 what the DSL does at the home is nothing of the visitors", () => {
    const history = until(
      "15:30",
      { type: "departed", at: at("13:32") },
      { type: "entered", at: at("15:10"), by: "dsl" },
      { type: "back", at: at("15:20"), by: "dsl" },
    );
    expect([history.entered, history.allBack, history.unnamedReturn]).toEqual([undefined, undefined, undefined]);
    expect(places(history)).toEqual(["on-the-way", "on-the-way"]);
  });

  test("all are back with the last of them; a return that names nobody is asked about (W2)", () => {
    const one = until("15:30", { type: "back", at: at("15:00"), about: ["a"] }, { type: "back", at: at("15:10") });
    expect([one.allBack, one.unnamedReturn]).toEqual([undefined, ms("15:10")]);
    const both = until(
      "15:30",
      { type: "back", at: at("15:00"), about: ["a"] },
      { type: "back", at: at("15:10"), whole: true },
    );
    expect([both.allBack, both.unnamedReturn]).toEqual([ms("15:10"), undefined]);
  });

  test("W3 a return before the recorded departure ends nothing, is kept, and is told", () => {
    const history = until(
      "14:00",
      { type: "back", at: at("13:00"), whole: true },
      { type: "departed", at: at("13:30") },
    );
    expect(places(history)).toEqual(["on-the-way", "on-the-way"]);
    expect(history.allBack).toBeUndefined();
    const events = happening(exampleVisit, { type: "back", at: at("13:00"), whole: true }).events;
    expect(untimelyIssues(history.untimely, events).map(({ path, code }) => [path, code])).toEqual([
      ["/events/0", "dated-before-departure"],
    ]);
    expect(history.untimely.map(({ tooEarly }) => [tooEarly?.before, tooEarly?.whole])).toEqual([["departed", true]]);
    expect(until("14:00", { type: "back", at: at("13:00"), whole: true }).untimely).toEqual([]);
  });

  test("W4 no state is final: still inside after leaving, a departure after the return", () => {
    const inside = until("14:50", said("14:30", "visitor:a", "leaving"), said("14:40", "visitor:a", "still-inside"));
    expect(places(inside)).toEqual(["inside", "at-school"]);
    const again = until("16:00", { type: "back", at: at("15:00"), whole: true }, { type: "departed", at: at("15:30") });
    expect([places(again)[0], again.allBack]).toEqual(["on-the-way", undefined]);
  });

  test("F02 F13 W6 danger stands until somebody from outside the visit saw them, or somebody else notes them as back", () => {
    const danger = (...more: readonly Happening[]) =>
      until("16:00", said("14:00", "visitor:a", "code-word"), ...more).visitors.map((one) => one.danger !== undefined);
    expect(danger()).toEqual([true, true]);
    expect(danger(said("14:02", "visitor:b", "safe"))).toEqual([true, true]);
    expect(danger({ type: "seen", at: at("14:20"), by: "police", about: ["a"] })).toEqual([false, true]);
    expect(danger({ type: "spoken-to", at: at("14:20"), by: "dsl", about: ["a"] })).toEqual([true, true]);
    expect(danger({ type: "back", at: at("15:00"), by: "visitor:a" })).toEqual([true, true]);
    expect(danger({ type: "back", at: at("15:00"), by: "school-office", about: ["a", "b"] })).toEqual([false, false]);
  });
});

describe("the visit as a whole", () => {
  test("F15 W16 a cancellation calls the visit off only while nothing of the journey and no word of a visitor is recorded", () => {
    const off: Happening = { type: "cancelled", at: at("13:45"), by: "family", because: "illness" };
    expect(until("16:00", off).calledOff).toMatchObject({ at: ms("13:45"), by: "family" });
    expect(until("16:00", off, { type: "departed", at: at("13:50") }).calledOff).toBeUndefined();
    expect(until("16:00", { type: "departed", at: at("13:30") }, off).calledOff).toBeUndefined();
    expect(until("16:00", off, said("14:00", "visitor:a", "safe"))).toMatchObject({
      calledOff: undefined,
      cancelled: { at: ms("13:45") },
    });
    expect(until("16:00", { ...off, about: ["a"] }).calledOff).toBeUndefined();
  });

  test("the door is closed until somebody of the family comes, and closed again when nobody answers later", () => {
    const shut: Happening = { type: "nobody-home", at: at("13:46") };
    const came: Happening = { type: "family-arrived", at: at("13:55") };
    expect(until("14:00", shut, { type: "nobody-home", at: at("13:50") }).door.closedSince).toBe(ms("13:46"));
    expect(until("14:00", shut, came).door).toMatchObject({ met: ms("13:55"), metBy: "family-arrived" });
    expect(until("14:10", shut, came, { type: "nobody-home", at: at("14:05") }).door).toMatchObject({
      closedSince: ms("14:05"),
      met: undefined,
    });
  });

  test("the family is tried by a call, reached by an answer, and says itself that it will be late", () => {
    const rung = (answered: boolean): Happening => ({ type: "parent-rung", at: at("13:50"), answered });
    expect(until("14:00", rung(false)).family).toMatchObject({ tried: ms("13:50"), reached: undefined });
    expect(until("14:00", rung(true)).family).toMatchObject({ reached: ms("13:50"), told: ms("13:50") });
    const late: Happening = { type: "lateness-announced", at: at("13:20"), by: "parent", expected: at("14:00") };
    expect(until("14:00", late).family.late).toEqual({ at: ms("13:20"), expected: ms("14:00") });
  });
});

describe("the events", () => {
  const events: VisitEvent[] = [
    { id: "e2", type: "left", at: at("14:30") },
    { id: "e1", type: "arrived", at: at("14:30") },
    { id: "e3", type: "back", at: at("15:30") },
  ];
  const read = (list: readonly VisitEvent[]) => historyOf({ ...exampleVisit, events: [...list] }, ms("15:00"));

  test("come in their order, each id once, none from the future, whatever the order in which they came", () => {
    const first = read(events);
    expect(first.events.map(({ event }) => event.id)).toEqual(["e1", "e2"]);
    expect(first.later).toBe(ms("15:30"));
    expect(first.of("left")).toHaveLength(1);
    for (const list of [[...events].reverse(), [...events, ...events]])
      expect({ ...read(list), of: undefined }).toEqual({ ...first, of: undefined });
  });

  test("of two events with one id the earlier counts", () => {
    const twice: VisitEvent[] = [
      { id: "same", type: "left", at: at("14:40") },
      { id: "same", type: "back", at: at("14:35") },
    ];
    expect(read(twice).events.map(({ event }) => event.type)).toEqual(["back"]);
  });

  test("ten thousand events of one visit are read in one pass", () => {
    const many = Array.from({ length: 10_000 }, (_, nth): VisitEvent => ({
      id: `e${String(nth)}`,
      type: nth % 2 === 0 ? "arrived" : "nobody-home",
      at: at("13:00"),
      about: ["a"],
    }));
    expect(read(many).of("arrived")).toHaveLength(5_000);
  });
});

describe("who does not go although others do (W16)", () => {
  const off = (time: string, ...about: string[]): Happening => ({
    type: "cancelled",
    at: at(time),
    by: "school",
    about,
  });
  const told = (...events: readonly Happening[]) => {
    const { cancelled, calledOff, of } = until("15:30", ...events);
    return [cancelled?.at, calledOff?.at, of("cancelled").length];
  };

  test("calls no visit off: it is made by the others", () => {
    expect(told(off("13:00", "a"))).toEqual([undefined, undefined, 0]);
    expect(told(off("13:00", "a"), { type: "departed", at: at("13:32"), by: "visitor:b" })).toEqual([
      undefined,
      undefined,
      0,
    ]);
    expect(told({ type: "departed", at: at("13:32") }, off("13:40", "a"))).toEqual([undefined, undefined, 0]);
  });

  test("the last of them does, and so does a cancellation that names all or nobody", () => {
    for (const events of [[off("13:00", "a"), off("13:10", "b")], [off("13:10", "a", "b")], [off("13:10")]])
      expect(told(...events)).toEqual([ms("13:10"), ms("13:10"), 1]);
  });
});
