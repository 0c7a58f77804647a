import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { at, record, stateAt } from "../../test/stateAt.js";
import { event } from "../../test/visit.js";

const departed = event("13:30", "departed", {});
const back = event("15:00", "back", { whole: true });
const stepsOf = (list: readonly { readonly step: string }[]) => list.map(({ step }) => step);
const byBoth = (type: "back" | "signed-in" | "signed-out", a: string, b: string): VisitEvent[] => [
  event(a, type, { by: "visitor:a" }),
  event(b, type, { by: "visitor:b" }),
];

describe("what each visitor has to do", () => {
  it("is done with the last of them: one who is back says nothing of the other (R20-AFT-02, R2X-AFT-02)", () => {
    for (const policy of ["reach2-2020", "reach2-later"]) {
      const events = [departed, ...byBoth("back", "14:50", "15:20")];
      const between = stateAt(policy, "15:10", events).dueNow.find(({ step }) => step === "back-at-school");
      expect(between?.visitors).toEqual(["b"]);
      expect(record(stateAt(policy, "15:30", events).late, "back-at-school")).toEqual({
        minutes: 20,
        outcome: "breach",
      });
    }
  });

  it("an event that names no visitor is about all; signing in again is a return too (R20-AFT-02)", () => {
    for (const type of ["back", "signed-in"] as const) {
      const state = stateAt("reach2-2020", "15:30", [departed, event("14:55", type, {})]);
      expect(record(state.done, "back-at-school")).toEqual({ minutes: 0, outcome: "kept" });
    }
  });

  it("both sign out before they leave and in when they are back (ATLP-TAB-08, ATLP-G-25)", () => {
    const out = byBoth("signed-out", "13:20", "13:25");
    expect(stepsOf(stateAt("atlp-covid", "13:31", [...out, departed]).done)).toContain("sign-out");
    const one = stateAt("atlp-covid", "13:31", [...out.slice(0, 1), departed]).missed;
    expect(one).toMatchObject([{ step: "sign-out", visitors: ["b"], outcome: "breach" }]);
    const home = [...out, departed, back, event("15:02", "signed-in", { by: "visitor:a" })];
    const state = stateAt("atlp-covid", "15:05", home);
    expect(state.dueNow.find(({ step }) => step === "sign-back-in")?.visitors).toEqual(["b"]);
    expect(stepsOf(state.missed)).not.toContain("sign-back-in");
  });
});

describe("what does not do a duty", () => {
  it("a family's call to the office is not the visitors' (MOR-VIS-17)", () => {
    const call = (from: string) => event("13:40", "contact", { from, to: "school-office", channel: "call" });
    const before = (from: string) => stateAt("morecambe-road-2024", "13:50", [departed, call(from)]).done;
    expect(stepsOf(before("visitor:a"))).toContain("call-before");
    for (const from of ["parent", "family", "social-worker"])
      expect(stepsOf(before(from))).not.toContain("call-before");
  });

  it("a call that nobody answered told nobody that the visit is over (R20-AFT-01, ALU-BEF-21, MOR-VIS-18)", () => {
    for (const [policy, to, step] of [
      ["reach2-2020", "buddy", "leaving-call"],
      ["alumwell-2025", "school", "leaving-call"],
      ["morecambe-road-2024", "school-office", "call-after"],
    ] as const) {
      const call = (answered: boolean) =>
        event("14:31", "contact", {
          from: "visitor:a",
          to,
          channel: "call",
          answered,
          about: ["a", "b"],
          says: [{ what: "leaving" }],
        });
      const of = (answered: boolean) =>
        stateAt(policy, "14:32", [departed, event("14:30", "left", {}), call(answered)]);
      expect(stepsOf(of(true).done)).toContain(step);
      expect(stepsOf(of(false).dueNow)).toContain(step);
    }
  });

  it("another form than the incident's shared with the Head, or another assessment than the full one (R20-INC-06, R20-AFT-11, R20-AFT-14)", () => {
    const shared = (form: object) =>
      stateAt("reach2-2020", "16:00", [
        event("14:00", "incident", {}),
        back,
        event("15:30", "form-shared", { with: "headteacher", ...form }),
      ]).done;
    expect(stepsOf(shared({}))).toContain("share-incident-form");
    expect(stepsOf(shared({ form: "incident-report" }))).toContain("share-incident-form");
    expect(stepsOf(shared({ form: "home-visit-log" }))).not.toContain("share-incident-form");
    const assessed = (assessment: "initial" | "full") =>
      stateAt("reach2-2020", "16:00", [departed, back, event("15:30", "assessment-done", { assessment })]).dueNow;
    expect(stepsOf(assessed("initial"))).toContain("complete-full-assessment");
    expect(stepsOf(assessed("initial"))).not.toContain("sign-off-assessment");
    expect(stepsOf(assessed("full"))).toContain("sign-off-assessment");
  });

  it("parents are told of a cancellation by a call that they answer or a message to them (R20-NOH-06)", () => {
    const off = event("08:10", "cancelled", { by: "visitor:a", because: "illness" });
    const told = (how: VisitEvent) =>
      stepsOf(stateAt("reach2-2020", "08:20", [off, how]).done).includes("tell-parents-of-cancellation");
    expect(told(event("08:12", "parent-rung", { answered: true }))).toBe(true);
    expect(told(event("08:12", "parent-rung", { answered: false }))).toBe(false);
    expect(told(event("08:12", "message-sent", { to: "parent" }))).toBe(true);
    expect(told(event("08:12", "message-sent", { to: "buddy" }))).toBe(false);
    const call = { from: "school-office", to: "family", channel: "call" } as const;
    expect(told(event("08:12", "contact", { ...call, answered: true }))).toBe(true);
    expect(told(event("08:12", "contact", { ...call, answered: false }))).toBe(false);
  });
});

describe("what is due on the return", () => {
  it("may be done before it, once there is something to tell (R20-INC-03, MOR-FOL-02, ALU-AFT-01)", () => {
    for (const [policy, cause, to, step] of [
      ["reach2-2020", "incident", "line-manager", "tell-line-manager"],
      ["morecambe-road-2024", "concern", "leadership-team", "report-concerns"],
      ["alumwell-2025", "left", "dsl", "report-back"],
    ] as const) {
      const told = (time: string) =>
        stateAt(policy, "16:00", [departed, event("14:00", cause, {}), event(time, "reported", { to }), back]);
      expect(record(told("14:20").done, step)).toEqual({ minutes: 0, outcome: "kept" });
      expect(stepsOf(told("13:00").dueNow)).toContain(step);
    }
  });

  it("each of two incidents takes a form of its own, in their order (R20-INC-06)", () => {
    const shared = (...times: readonly string[]) =>
      stateAt("reach2-2020", "16:00", [
        event("10:30", "incident", {}),
        event("11:30", "incident", {}),
        ...times.map((time) => event(time, "form-shared", { with: "headteacher" })),
      ]);
    const counted = (list: readonly { readonly step: string }[]) =>
      stepsOf(list).filter((step) => step === "share-incident-form").length;
    expect(counted(shared("10:45", "12:00").done)).toBe(2);
    expect(counted(shared("10:45").dueNow)).toBe(1);
    expect(counted(shared("10:45", "11:00").dueNow)).toBe(1);
    expect(shared("10:45", "12:00").done.filter(({ step }) => step === "share-incident-form")).toMatchObject([
      { done: at("10:45") },
      { done: at("12:00") },
    ]);
  });
});
