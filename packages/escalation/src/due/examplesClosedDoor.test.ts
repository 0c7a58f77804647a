import type { VisitEvent } from "@home-visits/core";
import { describe, expect, it } from "vitest";
import { at, policy, record, stateAt } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { event, visitAt } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";

const mor = (now: string, events: Parameters<typeof stateAt>[2], visit = arranged(at("14:00"))) =>
  stateAt("morecambe-road-2024", now, events, visit);
const arranged = (start: string) =>
  visitAt({ leaveSchool: at("13:30"), arrive: at("13:55") }, { announced: { status: "pre-arranged", start } });
const nobody = event("14:01", "nobody-home", {});
const announced = event("13:40", "lateness-announced", { by: "parent" });
const left = (time: string) => event(time, "left", {});

describe("waiting at the door under Morecambe Road (MOR-VIS-07, MOR-VIS-09)", () => {
  it("D58: with no notice staff wait until 14:20 at most; leaving at 14:05 or 14:20 is no finding, 14:21 is advice", () => {
    expect(mor("14:20", [nobody]).dueNow.find(({ step }) => step === "wait-no-notice")).toMatchObject({
      limit: at("14:20"),
      forbids: ["enter"],
    });
    expect(record(mor("15:00", [nobody, left("14:05")]).late, "wait-no-notice")).toBeUndefined();
    expect(record(mor("15:00", [nobody, left("14:20")]).late, "wait-no-notice")).toBeUndefined();
    expect(record(mor("15:00", [nobody, left("14:21")]).late, "wait-no-notice")).toEqual({
      minutes: 1,
      outcome: "advice",
    });
  });

  it("D60: when lateness was announced 14:30 is in time and 14:31 is not; the other rule does not apply (MOR-VIS-08)", () => {
    const entered = (time: string) => event(time, "entered", { parentOrCarerPresent: true });
    expect(record(mor("15:00", [announced, nobody, entered("14:30")]).late, "wait-lateness-announced")).toBeUndefined();
    expect(record(mor("14:31", [announced, nobody]).late, "wait-lateness-announced")).toEqual({
      minutes: 1,
      outcome: "advice",
    });
    expect(mor("14:31", [announced, nobody]).late.some(({ step }) => step === "wait-no-notice")).toBe(false);
  });

  it("D62: a parent who will come at 14:45 changes nothing: 14:30 is the last minute, from the arranged time", () => {
    const later = event("13:40", "lateness-announced", { by: "parent", expected: at("14:45") });
    expect(mor("14:10", [later, nobody]).dueNow.find(({ step }) => step === "wait-lateness-announced")?.limit).toBe(
      at("14:30"),
    );
  });

  it("D64: the 20 and 30 minutes run on across both clock changes", () => {
    const limits = (start: string) => {
      const plan = planEscalation({
        visit: visitAt({ arrive: start }, { announced: { status: "pre-arranged", start } }),
        policy: policy("morecambe-road-2024"),
        school,
      });
      return ["wait-no-notice", "wait-lateness-announced"].map(
        (id) => plan.timers.find((timer) => timer.id === id)?.limit?.clock,
      );
    };
    expect(limits("2026-03-29T00:50:00+00:00")).toEqual(["02:10 BST", "02:20 BST"]);
    expect(limits("2026-10-25T01:50:00+01:00")).toEqual(["01:10 GMT", "01:20 GMT"]);
  });

  it("staff who come late wait no longer: the 20 minutes run from the arranged time", () => {
    const late = event("14:15", "nobody-home", {});
    expect(mor("14:16", [late]).dueNow.find(({ step }) => step === "wait-no-notice")?.limit).toBe(at("14:20"));
    expect(record(mor("15:00", [late, left("14:25")]).late, "wait-no-notice")?.minutes).toBe(5);
  });

  it("word that comes during the wait makes it the 30 minutes of an announced lateness", () => {
    const word = event("14:10", "lateness-announced", { by: "parent" });
    const waiting = mor("14:25", [nobody, word]);
    expect(
      waiting.dueNow.filter(({ step }) => step.startsWith("wait")).map(({ step, limit }) => [step, limit]),
    ).toEqual([["wait-lateness-announced", at("14:30")]]);
    expect(waiting.late.some(({ step }) => step.startsWith("wait"))).toBe(false);
  });

  it("neither limit applies to a visit that was not arranged, nor under another policy", () => {
    const unannounced = visitAt({ arrive: at("13:55") }, { announced: { status: "unannounced" } });
    expect(mor("14:30", [nobody], unannounced).dueNow.some(({ step }) => step.startsWith("wait"))).toBe(false);
    expect(stateAt("reach2-2020", "14:30", [nobody]).dueNow.some(({ step }) => step.startsWith("wait"))).toBe(false);
  });
});

describe("nobody home (R20-NOH-04, R20-NOH-05, R2X-NOH-05)", () => {
  const onDay = (date: string, offset: string) => {
    const time = (clock: string) => `${date}T${clock}:00${offset}`;
    const visit = visitAt({ leaveSchool: time("13:30"), backAtSchool: time("15:00") });
    const events = [
      event(time("13:50"), "nobody-home", {}),
      event(time("14:30"), "back", { whole: true }),
      event(time("14:40"), "parent-rung", { answered: false }),
    ];
    return stateAt("reach2-2020", time("14:45"), events, visit).dueNow.find(
      ({ step }) => step === "note-home-next-school-day",
    );
  };

  it.each([
    ["2026-03-27", "+00:00", "2026-03-30T23:59:00+01:00"],
    ["2026-04-02", "+01:00", "2026-04-20T23:59:00+01:00"],
    ["2026-05-22", "+01:00", "2026-06-01T23:59:00+01:00"],
    ["2026-12-17", "+00:00", "2026-12-18T23:59:00+00:00"],
    ["2026-12-18", "+00:00", "2027-01-05T23:59:00+00:00"],
    ["2026-12-29", "+00:00", "2027-01-05T23:59:00+00:00"],
    ["2026-02-13", "+00:00", "2026-02-23T23:59:00+00:00"],
    ["2026-07-21", "+01:00", "2026-09-02T23:59:00+01:00"],
    ["2026-10-23", "+01:00", "2026-11-03T23:59:00+00:00"],
    ["2026-05-01", "+01:00", "2026-05-05T23:59:00+01:00"],
    ["2027-01-04", "+00:00", "2027-01-05T23:59:00+00:00"],
    ["2026-06-09", "+01:00", "2026-06-10T23:59:00+01:00"],
  ])("D66: after a visit on %s the note goes home on the next school day", (date, offset, limit) => {
    expect(onDay(date, offset)?.limit).toBe(limit);
  });

  it("the note home is asked for only when the parent could not be reached", () => {
    const reached = [
      event("13:50", "nobody-home", {}),
      event("14:30", "back", { whole: true }),
      event("14:40", "parent-rung", { answered: true }),
    ];
    expect(
      stateAt("reach2-2020", "14:45", reached).dueNow.some(({ step }) => step === "note-home-next-school-day"),
    ).toBe(false);
  });

  const noteDue = (...events: readonly VisitEvent[]) =>
    stateAt("reach2-2020", "15:30", [
      event("13:50", "nobody-home", {}),
      event("14:30", "back", { whole: true }),
      ...events,
    ]).dueNow.some(({ step }) => step === "note-home-next-school-day");
  const unanswered = { from: "visitor:a", to: "parent", channel: "call", answered: false } as const;

  it("a call that is noted as any contact is noted counts like a parent who was rung", () => {
    expect(noteDue(event("14:40", "contact", unanswered))).toBe(true);
    expect(noteDue(event("14:40", "contact", { ...unanswered, to: "family" }))).toBe(true);
    expect(noteDue(event("14:40", "contact", { ...unanswered, to: "child" }))).toBe(false);
    expect(noteDue(event("14:40", "contact", { ...unanswered, to: "buddy" }))).toBe(false);
    expect(noteDue(event("14:40", "contact", { ...unanswered, channel: "text" }))).toBe(false);
    expect(
      stateAt("reach2-2020", "15:30", [
        event("13:50", "nobody-home", {}),
        event("14:30", "back", { whole: true }),
        event("14:40", "contact", unanswered),
      ]).dueNow.map(({ step }) => step),
    ).not.toContain("ring-parent-on-return");
  });

  it("a call before the visit was about something else", () => {
    expect(noteDue(event("13:20", "parent-rung", { answered: false }))).toBe(false);
  });

  it("nothing is left to send once the parent answers or gets in touch", () => {
    const rung = event("14:40", "parent-rung", { answered: false });
    expect(noteDue(rung)).toBe(true);
    expect(noteDue(rung, event("15:10", "parent-rung", { answered: true }))).toBe(false);
    expect(noteDue(rung, event("15:10", "contact", { from: "parent", to: "school-office", channel: "email" }))).toBe(
      false,
    );
    expect(noteDue(rung, event("15:10", "contact", { from: "child", to: "school-office", channel: "call" }))).toBe(
      true,
    );
    const reachedFirst = event("13:30", "parent-rung", { answered: true });
    expect(noteDue(reachedFirst, rung)).toBe(true);
  });

  it("a note that went keeps its record when the parent gets in touch afterwards", () => {
    const events = [
      event("13:50", "nobody-home", {}),
      event("14:30", "back", { whole: true }),
      event("14:40", "parent-rung", { answered: false }),
      event("15:00", "note-sent-home", {}),
      event("15:10", "parent-rung", { answered: true }),
    ];
    expect(stateAt("reach2-2020", "15:30", events).done.map(({ step }) => step)).toContain("note-home-next-school-day");
  });

  it("only a message to the family by an approved system is the later text's message", () => {
    const due = (to: string, approvedSystem?: boolean) =>
      stateAt("reach2-later", "15:30", [
        event("13:50", "nobody-home", {}),
        event("14:30", "back", { whole: true }),
        event("14:40", "parent-rung", { answered: false }),
        event("15:00", "message-sent", { to, ...(approvedSystem === undefined ? {} : { approvedSystem }) }),
      ]).dueNow.some(({ step }) => step === "message-when-not-reached");
    expect(due("parent", true)).toBe(false);
    expect(due("parent", false)).toBe(true);
    expect(due("parent")).toBe(true);
    expect(due("buddy", true)).toBe(true);
  });

  it("parents are told of a cancellation by a call that is answered or a message to them (R20-NOH-06)", () => {
    const due = (...told: readonly VisitEvent[]) =>
      stateAt("reach2-2020", "12:03", [event("12:00", "cancelled", { by: "visitor:a", because: "illness" }), ...told])
        .dueNow.map(({ step }) => step)
        .includes("tell-parents-of-cancellation");
    expect(due()).toBe(true);
    expect(due(event("12:01", "parent-rung", { answered: false }))).toBe(true);
    expect(due(event("12:01", "parent-rung", {}))).toBe(false);
    expect(due(event("12:01", "contact", { ...unanswered, answered: true }))).toBe(false);
    expect(due(event("12:01", "message-sent", { to: "buddy" }))).toBe(true);
    expect(due(event("12:01", "message-sent", { to: "parent" }))).toBe(false);
  });

  it("a calendar that ends first leaves the day open and never late", () => {
    const note = onDay("2027-02-12", "+00:00");
    expect(note).toMatchObject({ limit: undefined });
  });
});
