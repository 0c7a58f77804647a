import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { ownPolicy, withoutCheckIns } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { at, dueSteps, stateAt } from "../../test/stateAt.js";
import { event, unanswered, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";
import type { EscalationState } from "./EscalationState.js";

const R20 = "reach2-2020";
const ALU = "alumwell-2025";
const MOR = "morecambe-road-2024";
const departed = event("13:30", "departed", {});
const asks = ({ questions }: EscalationState) => questions.map((one) => one.asks);
const statuses = ({ people }: EscalationState) => people.map(({ status }) => status);
const says = (time: string, from: string, said: object, detail: object = {}): VisitEvent =>
  ({
    ...event(time, "contact", { from, to: "school", channel: "call", answered: true }),
    says: [said],
    ...detail,
  }) as VisitEvent;
const staffed = { ...school, roles: { ...school.roles, "duty-manager": ["manager"], "site-manager": ["leader"] } };
const own = (now: string, ...events: readonly VisitEvent[]) =>
  escalationAt(planEscalation({ visit: visitV, policy: ownPolicy, school: staffed }), events, at(now));
const quiet = (now: string, ...events: readonly VisitEvent[]) =>
  escalationAt(planEscalation({ visit: visitV, policy: withoutCheckIns, school: staffed }), events, at(now));

describe("who ends a watch (W1, W2)", () => {
  const rung = ["14:31", "14:36"].flatMap((time) =>
    ["a", "b"].map((who) => ({ ...unanswered(time, who, "school"), id: `${who} ${time}` })),
  );

  it("F01 W2: the DSL drives there, finds nobody and comes back: both are missing still, and the police are due", () => {
    const events = [
      departed,
      ...rung,
      event("14:50", "drove-to-address", { way: "to", by: "dsl" }),
      event("15:20", "back", { by: "dsl" }),
    ];
    const state = stateAt(ALU, "15:21", events);
    expect(statuses(state)).toEqual(["overdue", "overdue"]);
    expect(dueSteps(state)).toContain("police");
  });

  it("F02 W1 W6: the family's landline answers that they are fine: danger stands", () => {
    const fine = says("14:10", "buddy", { what: "safe" }, { to: "family", line: "landline", about: ["a", "b"] });
    const state = stateAt(R20, "14:11", [departed, says("13:58", "visitor:a", { what: "code-word" }), fine]);
    expect([state.phase, statuses(state)]).toEqual(["code-word", ["in-danger", "in-danger"]]);
    expect(asks(state)).toContain("heard-of");
    expect(dueSteps(state)).toEqual(["code-word"]);
  });

  it("F06 W1: an entry by the DSL says nothing of the visitors", () => {
    const entered = event("14:55", "entered", { by: "dsl" });
    expect(statuses(stateAt(ALU, "14:56", [departed, ...rung, entered]))).toEqual(["overdue", "overdue"]);
    const drove = event("14:50", "drove-to-address", { way: "to", by: "dsl", entered: true });
    expect(stateAt(ALU, "14:56", [departed, ...rung, drove]).done.find(({ step }) => step === "drive")).toMatchObject({
      outcome: "breach",
    });
  });

  it("F06: whoever drove there and went in did what the step forbids, in whichever event it stands (ALU-OVD-04)", () => {
    const drove = event("14:50", "drove-to-address", { way: "to", by: "dsl" });
    const driveAfter = (...events: readonly VisitEvent[]) =>
      stateAt(ALU, "15:05", [departed, ...rung, ...events]).done.find(({ step }) => step === "drive")?.outcome;
    expect(driveAfter(drove)).toBe("kept");
    expect(driveAfter(drove, event("14:55", "entered", { by: "dsl" }))).toBe("breach");
    expect(driveAfter(event("14:55", "entered", { by: "dsl" }), { ...drove, at: at("15:01") })).toBe("breach");
    expect(driveAfter(drove, event("14:55", "room-entered", { room: "kitchen", by: "dsl" }))).toBe("breach");
    expect(driveAfter(drove, event("14:55", "entered", { by: "police" }))).toBe("kept");
    expect(driveAfter(drove, event("14:55", "entered", { by: "visitor:a" }))).toBe("kept");
  });

  it("W2: a return that names nobody ends nothing and asks who is back; one tap settles it", () => {
    const state = stateAt(R20, "15:01", [departed, event("14:55", "back", {})]);
    expect(state.phase).toBe("overdue");
    const question = state.questions.find((one) => one.asks === "who-is-back");
    expect(question).toMatchObject({ visitors: ["a", "b"], since: at("14:55") });
    expect(question?.taps).toEqual([{ type: "back", by: "school-office", about: ["a", "b"] }]);
    const tap = { ...event("15:02", "back", { by: "school-office", about: ["a", "b"] }), id: "tap" };
    expect(stateAt(R20, "15:02", [departed, event("14:55", "back", {}), tap]).phase).toBe("accounted-for");
  });

  it("W1: who was only heard of is asked about until somebody saw or spoke to them", () => {
    const located = event("15:05", "visitor-located", { visitor: "a", by: "caretaker" });
    const state = stateAt(R20, "15:06", [departed, located]);
    expect(state.people[0]).toMatchObject({ status: "overdue", heardOf: at("15:05") });
    const spoke = event("15:07", "spoken-to", { by: "school-office", about: ["a"] });
    expect(stateAt(R20, "15:08", [departed, located, spoke]).people[0]).toMatchObject({
      status: "reached",
      heardOf: undefined,
    });
  });
});

describe("the order of time (W3, W4)", () => {
  it("W3: a return before the recorded departure, a leaving before the recorded arrival, end nothing", () => {
    expect(stateAt(R20, "15:01", [event("13:00", "back", { whole: true }), departed]).phase).toBe("overdue");
    const leaving = says("13:40", "visitor:a", { what: "leaving" }, { about: ["b"] });
    const arrived = event("13:45", "arrived", { whole: true });
    expect(statuses(stateAt(ALU, "14:31", [departed, leaving, arrived]))).toEqual(["overdue", "overdue"]);
  });

  it.each([
    ["a second departure", event("15:10", "departed", {})],
    ["an entry", event("15:10", "entered", { whole: true })],
    ["a room", event("15:10", "room-entered", { room: "kitchen", whole: true })],
    ["danger", event("15:10", "danger", {})],
    ["not being safe", says("15:10", "visitor:a", { what: "not-safe" }, { about: ["b"] })],
  ])("W4: %s after the return puts them under watch again", (_, again) => {
    const back = event("14:50", "back", { whole: true });
    expect(stateAt(R20, "15:05", [departed, back]).phase).toBe("accounted-for");
    expect(stateAt(R20, "15:11", [departed, back, again]).phase).not.toBe("accounted-for");
  });

  it.each([
    event("15:10", "child-seen", {}),
    event("15:10", "adult-spoken-to", {}),
    event("15:10", "record-filed", {}),
    event("14:40", "entered", { whole: true }),
  ])("W4: what is on paper, or was before the return, undoes nothing ($type)", (later) => {
    const back = event("14:50", "back", { whole: true });
    expect(stateAt(R20, "15:11", [departed, back, later]).phase).toBe("accounted-for");
  });
});

describe("what does a step (W5, W10)", () => {
  const missing = [departed, unanswered("14:31", "a", "school"), { ...unanswered("14:31", "b", "school"), id: "b1" }];

  it("W5: the police called about something else, a drive to another home, a deed of the missing do no step", () => {
    const alu = (one: VisitEvent) => dueSteps(stateAt(ALU, "15:30", [...missing, one]));
    expect(alu(event("14:57", "police-called", { purpose: "accompaniment", by: "school" }))).toContain("police");
    expect(alu(event("14:57", "police-called", { purpose: "missing-staff", by: "school" }))).not.toContain("police");
    expect(alu(event("14:57", "police-called", { purpose: "missing-staff", by: "visitor:a" }))).toContain("police");
    expect(alu(event("14:57", "drove-to-address", { home: "another-visit", by: "dsl" }))).toContain("drive");
    expect(alu(event("14:57", "drove-to-address", { home: "visit-v", by: "dsl" }))).not.toContain("drive");
  });

  it("W5: a purpose that is left blank counts, and is asked", () => {
    const state = stateAt(ALU, "15:30", [...missing, event("14:57", "police-called", { by: "school" })]);
    expect(dueSteps(state)).not.toContain("police");
    expect(asks(state)).toContain("police-purpose");
  });

  it("F08 W10: 'I am on it' by a parent every nine minutes holds nothing", () => {
    const held = Array.from({ length: 6 }, (_, nth) => ({
      ...event(`14:${String(32 + nth * 4)}`, "acknowledged", { by: "parent" }),
      id: `on-it-${String(nth)}`,
    }));
    expect(dueSteps(stateAt(ALU, "14:56", [departed, ...held]))).toEqual(["ring", "drive", "police"]);
  });

  it("W10: renewals hold a step for at most twice the length, also under a school's own ladder", () => {
    const renewals = (times: readonly string[], by: string) =>
      times.map((time) => ({ ...event(time, "acknowledged", { by }), id: `on-it ${time}` }));
    const every = renewals(["14:35", "14:40", "14:45", "14:50", "14:55"], "school");
    expect(dueSteps(stateAt(ALU, "14:54", [departed, ...every]))).toEqual(["ring"]);
    expect(dueSteps(stateAt(ALU, "14:55", [departed, ...every]))).toEqual(["ring", "drive"]);
    const short = renewals(["15:07", "15:10", "15:13", "15:16"], "duty-manager");
    expect(dueSteps(quiet("15:16", departed, ...short))).toEqual(["ring", "text-family"]);
  });
});

describe("lateness (W7 to W9, W11, W13, W14)", () => {
  it("F03 W8: the call before a Morecambe Road visit is due until 13:45, and missed from 13:46", () => {
    const state = (now: string) => stateAt(MOR, now, [departed]);
    const named = ({ step }: { readonly step: string }) => step === "call-before";
    expect([state("13:40").dueNow.some(named), state("13:40").missed.some(named)]).toEqual([true, false]);
    expect([state("13:45").dueNow.some(named), state("13:45").late.some(named)]).toEqual([true, false]);
    expect([state("13:46").dueNow.some(named), state("13:46").missed.find(named)?.outcome]).toEqual([false, "breach"]);
    expect(state("13:40").nextAt).toBe(at("13:46"));
  });

  it("F04 W7: whether they have left is asked from the expected time on, and the question stays", () => {
    for (const id of [MOR, ALU, R20]) {
      expect(asks(stateAt(id, "14:29", [departed]))).not.toContain("has-left");
      for (const now of ["14:30", "16:30", "20:00"]) expect(asks(stateAt(id, now, [departed]))).toContain("has-left");
      const left = event("14:40", "left", { by: "visitor:a", whole: true });
      expect(asks(stateAt(id, "16:30", [departed, left]))).not.toContain("has-left");
    }
  });

  it("F05 W9 W14: nobody rings for 39 minutes and A rings in at 15:40: the step is late by 39 minutes, and stays in the answer", () => {
    const a = says("15:40", "visitor:a", { what: "safe" });
    const both = says("15:40", "visitor:a", { what: "safe" }, { about: ["a", "b"] });
    const neglect = ({ late }: EscalationState) => late.filter(({ step }) => step === "try-each-visitor");
    expect(neglect(stateAt(R20, "15:41", [departed, both]))).toMatchObject([
      { minutes: 39, visitors: ["a", "b"], because: "accounted-for", done: undefined },
    ]);
    expect(neglect(stateAt(R20, "15:41", [departed, a]))).toMatchObject([
      { minutes: 39, visitors: ["a"] },
      { minutes: 40, visitors: ["b"], because: undefined },
    ]);
    expect(stateAt(R20, "15:41", [departed, a]).dueNow.find(({ step }) => step === "try-each-visitor")?.minutes).toBe(
      40,
    );
  });

  it("W9: the step after a neglected one is not blamed for it", () => {
    const late = [unanswered("15:40", "a"), { ...unanswered("15:41", "b"), id: "b1" }];
    const told = event("15:42", "senior-leader-told", { by: "buddy" });
    const record = stateAt(R20, "15:43", [departed, ...late, told]).done.find(
      ({ step }) => step === "tell-senior-leader",
    );
    expect(record).toMatchObject({ minutes: 0, outcome: "kept" });
  });

  it("F07 W11: late, neither why nor until when: the clock runs on, and the office is told to ask for both", () => {
    const state = stateAt(R20, "15:01", [departed, says("14:50", "visitor:a", { what: "late" }, { about: ["b"] })]);
    expect([state.phase, asks(state).includes("why-and-until-when")]).toEqual(["overdue", true]);
  });

  it("W11: when without why moves the clock, and why is asked", () => {
    const late = says("14:50", "visitor:a", { what: "late", expectedBack: at("15:20") }, { about: ["b"] });
    const state = stateAt(R20, "15:15", [departed, late]);
    expect([state.phase, asks(state).includes("why-late")]).toEqual(["out", true]);
    expect(stateAt(R20, "15:21", [departed, late]).phase).toBe("overdue");
  });

  it.each([
    ["the next day", "2026-06-10T15:30:00+01:00"],
    ["two hours and a minute later", at("17:01")],
  ])("F09 W10: a new time on %s is asked about, and the old clock runs on", (_, expectedBack) => {
    const late = says("14:50", "visitor:a", { what: "late", why: "Traffic", expectedBack }, { about: ["b"] });
    const state = quiet("15:06", departed, late);
    expect(asks(state)).toContain("new-time-too-late");
  });
});

describe("a stop is not an end (W15), and no cry for people at their desks (W16)", () => {
  it("F12 W15: a flat tyre without a time stops the clock, and the office asks every half hour", () => {
    const tyre = says("14:50", "visitor:a", { what: "late", why: "Flat tyre" }, { about: ["b"] });
    const state = (now: string) => stateAt(R20, now, [departed, tyre]);
    expect([state("15:10").phase, state("15:10").nextAt]).toEqual(["out", at("15:20")]);
    expect(state("15:20").questions.find((one) => one.asks === "any-news")).toMatchObject({ since: at("15:20") });
    expect(state("22:00").questions.find((one) => one.asks === "any-news")).toMatchObject({ since: at("21:50") });
    expect(state("22:00").nextAt).toBe(at("22:20"));
  });

  it("F14 W16: finished, going home stops R20's clock, and is asked once", () => {
    const home = ["a", "b"].map((who) => ({ ...says("14:45", `visitor:${who}`, { what: "going-home" }), id: who }));
    const state = stateAt(R20, "15:30", [departed, ...home]);
    expect([state.phase, statuses(state)]).toEqual(["accounted-for", ["going-home", "going-home"]]);
    expect(state.questions.filter((one) => one.asks === "is-home")).toHaveLength(1);
    const there = event("16:00", "spoken-to", { by: "school-office", about: ["a", "b"] });
    expect(stateAt(R20, "16:01", [departed, ...home, there]).questions).toEqual([]);
  });

  it.each([R20, "reach2-later", ALU])(
    "F15 W16: %s: cancelled with nobody departed is called off, and asked about",
    (id) => {
      const off = event("13:45", "cancelled", { by: "family", because: "illness" });
      const state = stateAt(id, "15:30", [off]);
      expect([state.phase, dueSteps(state)]).toEqual(["cancelled", []]);
      expect(asks(state)).toEqual(["everybody-at-school"]);
      const back = event("15:31", "back", { by: "school-office", about: ["a", "b"] });
      expect(asks(stateAt(id, "15:32", [off, back]))).toEqual([]);
      expect(stateAt(id, "15:30", [departed, off]).phase).toBe("overdue");
      expect(stateAt(id, "15:30", [off, event("13:50", "arrived", { by: "visitor:a" })]).phase).toBe("overdue");
    },
  );

  it("W15: while anybody is out there is a next time to ask, under every policy and a school's own ladder", () => {
    const silent = [departed];
    for (const id of [R20, "reach2-later", ALU, MOR, "atlp-covid"])
      for (const now of ["13:31", "15:30", "23:00"])
        expect(stateAt(id, now, silent).nextAt, `${id} ${now}`).toBeDefined();
    for (const now of ["13:31", "15:30", "23:00"]) {
      expect(own(now, ...silent).nextAt).toBeDefined();
      expect(quiet(now, ...silent).nextAt).toBeDefined();
    }
  });

  it("W12: the state names the home where the visitors are expected", () => {
    expect(stateAt(R20, "14:00", [departed]).home).toBe("visit-v");
  });
});

describe("danger (W6)", () => {
  const word = says("14:00", "visitor:a", { what: "code-word" });

  it.each([R20, "reach2-later"])("F13: %s: B inside the same home answers safe: danger stands, 999 is due", (id) => {
    const state = stateAt(id, "14:03", [
      departed,
      word,
      says("14:02", "visitor:b", { what: "safe" }, { about: ["a"] }),
    ]);
    expect([state.phase, dueSteps(state)]).toEqual(["code-word", ["code-word"]]);
  });

  it("999 is answered where the police are there, and its neglect is remembered", () => {
    const police = event("14:20", "seen", { by: "police", about: ["a", "b"] });
    expect(stateAt(R20, "14:21", [departed, word, police]).done.find(({ step }) => step === "code-word")).toMatchObject(
      {
        minutes: 15,
      },
    );
    const dsl = event("14:20", "seen", { by: "dsl", about: ["a", "b"] });
    const state = stateAt(R20, "14:21", [departed, word, dsl]);
    expect(dueSteps(state)).toEqual([]);
    expect(state.late).toMatchObject([{ step: "code-word", minutes: 20, because: "nobody-in-danger" }]);
  });

  it("each of several words stands, and danger without a word does too", () => {
    const amber = says("14:00", "visitor:a", { what: "code-word", which: "amber" });
    expect(statuses(own("14:05", departed, amber, says("14:02", "visitor:b", { what: "safe" })))).toEqual([
      "in-danger",
      "in-danger",
    ]);
    const danger = event("14:00", "danger", { about: ["a"] });
    expect(statuses(stateAt(ALU, "14:05", [departed, danger, says("14:02", "visitor:a", { what: "safe" })]))).toEqual([
      "in-danger",
      "expected",
    ]);
  });
});
