import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { at, stateAt } from "../../test/stateAt.js";
import { event } from "../../test/visit.js";
import type { EscalationState } from "./EscalationState.js";

const R20 = "reach2-2020";
const ALU = "alumwell-2025";
const MOR = "morecambe-road-2024";
const departed = event("13:30", "departed", {});
const arrived = event("13:45", "arrived", { by: "visitor:a", whole: true });
const call = (time: string, from: string, says: readonly object[], detail: object = {}): VisitEvent =>
  ({
    ...event(time, "contact", { from, to: "school", channel: "call", answered: true }),
    id: `${from}-${time}`,
    says,
    ...detail,
  }) as VisitEvent;
const late = (time: string, said: object, detail: object = {}) =>
  call(time, "visitor:a", [{ what: "late", ...said }], detail);
const asks = ({ questions }: EscalationState) =>
  questions.map((one) => `${one.asks} ${one.visitors.join(" and ")} ${one.since.slice(11, 16)}`);
const statuses = ({ people }: EscalationState) => people.map(({ status }) => status);
const named = (list: EscalationState["late"], step: string) =>
  list.filter((one) => one.step === step).map(({ minutes, because, visitors }) => [minutes, because, visitors.join()]);
const due = ({ dueNow }: EscalationState, step: string) =>
  dueNow.filter((one) => one.step === step).map(({ minutes, visitors }) => [minutes, visitors.join()]);

describe("W1 hearsay does nothing for the visitors", () => {
  it.each(["family", "parent", "caretaker", "social-worker", "police"])(
    "a return noted by %s is not the return that R20-AFT-02 waits for",
    (by) => {
      const state = stateAt(R20, "15:06", [departed, event("15:05", "back", { by, about: ["a", "b"] })]);
      expect([state.done.some(({ step }) => step === "back-at-school"), due(state, "back-at-school")]).toEqual([
        false,
        [[6, "a,b"]],
      ]);
    },
  );

  it("that they left the home, noted by the family, is heard of and asked about, and settles nothing", () => {
    const state = stateAt(ALU, "14:31", [
      departed,
      arrived,
      event("14:25", "left", { by: "family", about: ["a", "b"] }),
    ]);
    expect([state.phase, asks(state)]).toEqual([
      "overdue",
      ["heard-of a 14:25", "heard-of b 14:25", "has-left a and b 14:30"],
    ]);
  });

  it("a return that names nobody, noted by the buddy or by a role that nobody holds, asks who is back", () => {
    for (const by of ["buddy", "caretaker", "school-office"])
      expect(asks(stateAt(R20, "14:59", [departed, event("14:58", "back", { by })]))).toContain(
        "who-is-back a and b 14:58",
      );
    expect(asks(stateAt(R20, "14:59", [departed, event("14:58", "back", { by: "dsl" })]))).toEqual([
      "has-left a and b 14:30",
    ]);
  });
});

describe("W4 what is said at once", () => {
  it("still inside and going home in one call: who says it is inside, and is looked for", () => {
    const said = call("14:45", "visitor:a", [{ what: "going-home" }, { what: "still-inside" }]);
    expect(statuses(stateAt(R20, "15:01", [departed, said]))).toEqual(["overdue", "overdue"]);
  });
});

describe("W5 a call on the way is one that could be about this", () => {
  const left = event("14:20", "left", { by: "visitor:a", whole: true });

  it.each(["still-inside", "code-word", "not-safe", "arrived"])("R20-AFT-01: '%s' is no leaving call", (what) => {
    const state = stateAt(R20, "14:31", [departed, left, call("14:22", "visitor:a", [{ what }], { to: "buddy" })]);
    expect(due(state, "leaving-call")).toEqual([[6, ""]]);
  });

  it.each(["leaving", "going-home", "safe", "late"])("R20-AFT-01: '%s' is one", (what) => {
    const state = stateAt(R20, "14:31", [departed, left, call("14:22", "visitor:a", [{ what }], { to: "buddy" })]);
    expect(state.done.map(({ step }) => step)).toContain("leaving-call");
  });

  it("ALU-BEF-20: a call within the school, or the leaving call, is no call on arrival", () => {
    const inside = [call("13:46", "dsl", [{ what: "arrived" }]), call("13:50", "visitor:a", [{ what: "leaving" }])];
    for (const said of inside)
      expect(due(stateAt(ALU, "13:52", [departed, arrived, said]), "arrival-call")).toEqual([[2, ""]]);
    const own = call("13:46", "visitor:a", [{ what: "arrived" }]);
    expect(stateAt(ALU, "13:52", [departed, arrived, own]).done.map(({ step }) => step)).toContain("arrival-call");
  });

  it("MOR-VIS-17: a code word is not the call before the visit", () => {
    const state = stateAt(MOR, "14:01", [departed, call("14:00", "visitor:a", [{ what: "code-word" }])]);
    expect(named(state.missed, "call-before")).toEqual([[1, undefined, ""]]);
  });
});

describe("W7 whether each has left", () => {
  it.each([MOR, ALU, R20])("%s: one left, and the other is asked after", (id) => {
    const one = event("14:25", "left", { by: "visitor:a" });
    expect(asks(stateAt(id, "14:30", [departed, arrived, one]))).toEqual(["has-left b 14:30"]);
  });

  it("who said that both leave is not asked about the other, who says 'still inside' is", () => {
    const both = call("14:28", "visitor:a", [{ what: "leaving" }], { about: ["b"] });
    const state = stateAt(ALU, "15:10", [
      departed,
      arrived,
      both,
      call("14:40", "visitor:a", [{ what: "still-inside" }]),
    ]);
    expect(asks(state).filter((one) => one.startsWith("has-left"))).toEqual(["has-left a 15:10"]);
  });

  it.each([MOR, ALU, R20])("%s: that some left, and nobody says who, speaks for nobody (W2)", (id) => {
    const left = event("14:25", "left", {});
    expect(asks(stateAt(id, "14:30", [departed, arrived, left]))).toEqual(["has-left a and b 14:30"]);
    expect(asks(stateAt(id, "14:30", [departed, arrived, { ...left, by: "dsl" }]))).toEqual(["has-left a and b 14:30"]);
    expect(asks(stateAt(id, "14:30", [departed, arrived, { ...left, by: "visitor:a" }]))).toEqual(["has-left b 14:30"]);
    expect(asks(stateAt(id, "14:30", [departed, arrived, { ...left, whole: true }]))).toEqual([]);
  });
});

describe("W8 W9 each visitor is expected back by their own time (R20-AFT-02)", () => {
  it("one said why they are late: the other is late at 15:01 all the same", () => {
    const state = stateAt(R20, "15:01", [departed, late("14:50", { why: "Flat tyre" })]);
    expect(due(state, "back-at-school")).toEqual([[1, "b"]]);
  });

  it("one moved their time: each is late, or in time, by their own", () => {
    const moved = late("14:50", { why: "Traffic", expectedBack: at("15:40") });
    const back = event("15:30", "back", { by: "school-office", about: ["a", "b"] });
    const state = stateAt(R20, "15:31", [departed, moved, back]);
    const returned = state.done
      .filter(({ step }) => step === "back-at-school")
      .map(({ minutes, outcome }) => [minutes, outcome]);
    expect(returned.sort()).toEqual([
      [0, "kept"],
      [30, "breach"],
    ]);
  });

  it.each([
    ["a new time", late("15:30", { why: "Traffic", expectedBack: at("15:50") }, { about: ["b"] })],
    ["a reason", late("15:30", { why: "Flat tyre" }, { about: ["b"] })],
    ["going home", call("15:30", "visitor:a", [{ what: "going-home" }], { about: ["b"] })],
  ])("%s at 15:30 does not make the half hour before it unsaid", (_, told) => {
    const state = stateAt(R20, "15:31", [departed, told]);
    expect(named(state.late, "back-at-school")).toEqual([[30, "accounted-for", "a,b"]]);
    expect(due(state, "back-at-school")).toEqual([]);
  });
});

describe("W11 what one word leaves out another says", () => {
  const why = { why: "Traffic" };
  const when = { expectedBack: at("15:30") };

  it.each([
    ["until when, then why", when, why],
    ["why, then until when", why, when],
  ])("%s: the clock stands at 15:30, and nothing is asked", (_, first, second) => {
    const told = [departed, late("14:40", first, { about: ["b"] }), late("14:45", second, { about: ["b"] })];
    expect(asks(stateAt(R20, "14:46", told)).filter((one) => !one.startsWith("has-left"))).toEqual([]);
    expect(statuses(stateAt(R20, "15:30", told))).toEqual(["expected", "expected"]);
    expect(stateAt(R20, "15:31", told).phase).toBe("overdue");
  });

  it("a time that has passed is no answer any more: a reason alone stops the clock, and until when is asked", () => {
    const told = [departed, late("14:40", when, { about: ["b"] }), late("15:35", why, { about: ["b"] })];
    const state = stateAt(R20, "15:36", told);
    expect([statuses(state), asks(state)]).toEqual([["expected", "expected"], ["until-when a and b 15:35"]]);
  });
});

describe("W14 how many minutes", () => {
  it("MOR-VIS-17: what could be done until 13:45 was a minute late when it could not be done any more", () => {
    expect(named(stateAt(MOR, "13:46", [departed]).missed, "call-before")).toEqual([[1, undefined, ""]]);
    expect(named(stateAt(MOR, "16:00", [departed]).missed, "call-before")).toEqual([[1, undefined, ""]]);
  });
});
