import { describe, expect, it } from "vitest";
import { at, record, stateAt } from "../../test/stateAt.js";
import { event, visitAt } from "../../test/visit.js";

const incident = event("10:30", "incident", {});
const back = event("11:15", "back", { whole: true });
const shared = (time: string) => event(time, "form-shared", { form: "incident-report", with: "headteacher" });

describe("after an incident (R20-INC-03, R20-INC-06)", () => {
  it.each(["reach2-2020", "reach2-later"])(
    "D70: under %s a form shared at 16:45 is 15 minutes late, at 16:30 in time",
    (id) => {
      expect(record(stateAt(id, "17:00", [incident, back, shared("16:45")]).late, "share-incident-form")).toEqual({
        minutes: 15,
        outcome: "breach",
      });
      expect(record(stateAt(id, "17:00", [incident, back, shared("16:30")]).done, "share-incident-form")).toEqual({
        minutes: 0,
        outcome: "kept",
      });
      expect(
        stateAt(id, "12:00", [incident, back]).dueNow.find(({ step }) => step === "share-incident-form"),
      ).toMatchObject({ limit: at("16:30"), origin: "school-set" });
    },
  );

  it("D70: the same answer stands at 16:30 and changes at 16:31", () => {
    const waiting = stateAt("reach2-2020", "16:30", [incident, back]);
    expect(record(waiting.late, "share-incident-form")).toBeUndefined();
    expect(waiting.nextAt).toBe(at("16:31"));
    expect(record(stateAt("reach2-2020", "16:31", [incident, back]).late, "share-incident-form")).toEqual({
      minutes: 1,
      outcome: "breach",
    });
  });

  it("D72: on the last day before half-term it is due the same day at 16:30 BST", () => {
    const friday = visitAt({ leaveSchool: "2026-10-23T13:30:00+01:00", backAtSchool: "2026-10-23T15:00:00+01:00" });
    const events = [
      event("2026-10-23T14:20:00+01:00", "incident", {}),
      event("2026-10-23T14:50:00+01:00", "back", { whole: true }),
    ];
    const due = stateAt("reach2-2020", "2026-10-23T15:00:00+01:00", events, friday).dueNow;
    expect(due.find(({ step }) => step === "share-incident-form")?.limit).toBe("2026-10-23T16:30:00+01:00");
  });

  it("D74: the shared form does not stand for the line manager, who stays due without a limit (R20-INC-03)", () => {
    const state = stateAt("reach2-2020", "18:00", [incident, back, shared("13:00")]);
    expect(state.dueNow.find(({ step }) => step === "tell-line-manager")).toMatchObject({
      strength: "must",
      limit: undefined,
    });
  });

  it("an incident on a Saturday, or after the day's end, has no end of a working day to be late for", () => {
    const limitOf = (instant: string) => {
      const visit = visitAt({ leaveSchool: instant });
      const due = stateAt("reach2-2020", instant, [event(instant, "incident", {})], visit).dueNow;
      return due.find(({ step }) => step === "share-incident-form");
    };
    expect(limitOf("2026-06-13T10:30:00+01:00")).toMatchObject({ limit: undefined });
    expect(limitOf("2026-06-09T17:30:00+01:00")).toMatchObject({ limit: undefined });
    expect(limitOf("2026-06-09T16:30:00+01:00")).toMatchObject({ limit: at("16:30") });
  });

  it("on a staff-only day it is the end of that day; in the holidays nobody works (R20-INC-06)", () => {
    const due = (instant: string) =>
      stateAt("reach2-2020", instant, [event(instant, "incident", {})], visitAt({ leaveSchool: instant })).dueNow.find(
        ({ step }) => step === "share-incident-form",
      )?.limit;
    expect(due("2026-11-02T10:00:00+00:00")).toBe("2026-11-02T16:30:00+00:00");
    expect(due("2026-10-28T10:00:00+00:00")).toBeUndefined();
  });

  it.each([
    ["11:05", undefined],
    ["11:06", 1],
  ])("P14: a concern told at %s, back at 11:00, is %s minutes late (MOR-FOL-02)", (told, minutes) => {
    const events = [
      event("10:15", "concern", {}),
      event("11:00", "back", { whole: true }),
      event(told, "reported", { to: "leadership-team" }),
    ];
    expect(record(stateAt("morecambe-road-2024", "16:00", events).late, "report-concerns")?.minutes).toBe(minutes);
  });

  it("after the police the office is told, without a limit; before them it is not asked for (MOR-SAF-11, MOR-SAF-12)", () => {
    const danger = event("10:00", "danger", { immediate: true });
    const police = event("10:02", "police-called", { number: "999" });
    const steps = (...events: Parameters<typeof stateAt>[2]) =>
      stateAt("morecambe-road-2024", "10:05", events).dueNow.map(({ step }) => step);
    expect(steps(danger)).not.toContain("notify-office-after-police");
    expect(steps(danger, police)).toContain("notify-office-after-police");
  });

  it("two incidents need two forms", () => {
    const second = event("10:50", "incident", {});
    expect(
      stateAt("reach2-2020", "13:10", [incident, second, back, shared("13:00")]).dueNow.filter(
        ({ step }) => step === "share-incident-form",
      ),
    ).toHaveLength(1);
  });

  it("D76: under Morecambe Road leadership told at 15:30 of what was seen before the return at 11:00 is advice, 4 h 30 after it (MOR-FOL-02)", () => {
    const events = [
      event("10:15", "concern", {}),
      event("11:00", "back", { whole: true }),
      event("15:30", "reported", { to: "leadership-team" }),
    ];
    const told = stateAt("morecambe-road-2024", "16:00", events).late.find(({ step }) => step === "report-concerns");
    expect(told).toMatchObject({ due: at("11:00"), done: at("15:30"), outcome: "advice" });
  });
});

describe("a visit that staff cancel (R20-NOH-06, R20-NOH-07)", () => {
  const visit = visitAt({ leaveSchool: at("13:30"), arrive: at("14:00"), backAtSchool: at("15:00") });
  const cancelled = (by: string) => event("08:10", "cancelled", { by, because: "illness" });

  it("D102: parents told at 13:30 are told 5 h 20 after, with the gap shown; the visit stays to be rearranged without a deadline", () => {
    const state = stateAt(
      "reach2-2020",
      "14:00",
      [cancelled("visitor:a"), event("13:30", "parent-rung", { answered: true })],
      visit,
    );
    expect(state.phase).toBe("cancelled");
    const told = state.late.find(({ step }) => step === "tell-parents-of-cancellation");
    expect(told).toMatchObject({ due: at("08:10"), done: at("13:30"), outcome: "breach", origin: "assumed" });
    expect(state.dueNow.find(({ step }) => step === "rearrange")).toMatchObject({ limit: undefined, origin: "open" });
  });

  it("D102: a family's cancellation brings no such duty", () => {
    const state = stateAt("reach2-2020", "14:00", [cancelled("family")], visit);
    expect(state.dueNow.some(({ step }) => step === "rearrange" || step === "tell-parents-of-cancellation")).toBe(
      false,
    );
  });

  it("a visit cancelled before it left has no overdue clock", () => {
    expect(
      stateAt("reach2-2020", "16:00", [cancelled("visitor:a")], visit).people.every(
        ({ status }) => status === "expected",
      ),
    ).toBe(true);
    expect(stateAt("reach2-2020", "16:00", [cancelled("visitor:a")], visit).standDownNeeds).toEqual([]);
  });
});

describe("afterwards", () => {
  it("D104: under Alumwell a report that is not made stays open and is never late (ALU-AFT-01, ALU-AFT-03)", () => {
    const state = stateAt("alumwell-2025", "2026-06-10T16:00:00+01:00", [event("15:00", "back", { whole: true })]);
    expect(state.dueNow.find(({ step }) => step === "report-back")).toMatchObject({
      strength: "should",
      limit: undefined,
      origin: "open",
    });
    expect(state.late.some(({ step }) => step === "report-back")).toBe(false);
  });

  it("the full assessment follows the first visit only, and its signature follows the assessment (R20-AFT-11, R20-AFT-14)", () => {
    const back15 = event("15:00", "back", { whole: true });
    const steps = (events: Parameters<typeof stateAt>[2], visit = visitAt({})) =>
      stateAt("reach2-2020", "16:00", events, visit).dueNow.map(({ step }) => step);
    expect(steps([back15])).toContain("complete-full-assessment");
    expect(steps([back15], visitAt({}, { earlierVisits: [{ on: "2026-05-01", answered: true }] }))).not.toContain(
      "complete-full-assessment",
    );
    expect(steps([back15], visitAt({}, { earlierVisits: [{ on: "2026-05-01", answered: false }] }))).toContain(
      "complete-full-assessment",
    );
    expect(steps([back15, event("15:30", "assessment-done", { assessment: "full" })])).toContain("sign-off-assessment");
  });
});
