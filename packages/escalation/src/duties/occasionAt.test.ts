import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { record, stateAt } from "../../test/stateAt.js";
import { event } from "../../test/visit.js";

const departed = event("13:30", "departed", {});
const nobody = event("13:45", "nobody-home", {});
const back = event("15:00", "back", { whole: true });
const due = (policy: string, now: string, ...events: readonly VisitEvent[]) =>
  stateAt(policy, now, [departed, ...events]).dueNow.map(({ step }) => step);
const rings = (time: string, answered: boolean) =>
  event(time, "contact", { from: "visitor:a", to: "parent", channel: "call", answered });

describe("a door that stays closed", () => {
  it("is no visit: no full assessment follows it, and a note and a call do (D28, R20-AFT-11, R20-NOH-01, R20-NOH-04)", () => {
    const closed = due("reach2-2020", "15:30", nobody, back);
    expect(closed).toEqual(expect.arrayContaining(["leave-note", "ring-parent-on-return"]));
    expect(closed).not.toContain("complete-full-assessment");
  });

  it("and is one once somebody comes: then nothing is owed for the closed door (R20-NOH-01, R20-AFT-11)", () => {
    const opened = due("reach2-2020", "15:30", nobody, event("13:50", "family-arrived", {}), back);
    expect(opened).toContain("complete-full-assessment");
    expect(opened).not.toContain("leave-note");
    expect(opened).not.toContain("ring-parent-on-return");
  });
});

describe("a parent who is rung", () => {
  it("may be rung by any call that the record holds, and one answer is enough (R20-NOH-04, R20-NOH-05)", () => {
    const unanswered = [nobody, back, rings("15:05", false)];
    expect(due("reach2-2020", "15:10", ...unanswered)).not.toContain("ring-parent-on-return");
    expect(due("reach2-2020", "15:10", ...unanswered)).toContain("note-home-next-school-day");
    expect(due("reach2-later", "15:10", ...unanswered)).toContain("message-when-not-reached");
    expect(due("reach2-2020", "15:10", ...unanswered, rings("15:08", true))).not.toContain("note-home-next-school-day");
  });

  it("a call from before the door stayed closed was about something else (R20-NOH-04)", () => {
    const early = due("reach2-2020", "15:10", rings("13:35", false), nobody, back);
    expect(early).toContain("ring-parent-on-return");
    expect(early).not.toContain("note-home-next-school-day");
  });
});

describe("a family that is late (MOR-VIS-08, MOR-VIS-09)", () => {
  const told = event("13:35", "contact", {
    from: "parent",
    to: "school-office",
    channel: "call",
    says: [{ what: "late", why: "The bus" }],
  });
  const step = "wait-lateness-announced";

  it("may have said so in a call", () => {
    expect(due("morecambe-road-2024", "14:10", told, nobody)).toContain(step);
    expect(due("morecambe-road-2024", "14:10", told, nobody)).not.toContain("wait-no-notice");
  });

  it("ends the waiting when they come, whenever staff go in (D60)", () => {
    const came = (time: string) =>
      stateAt("morecambe-road-2024", "15:00", [
        departed,
        told,
        event(time, "family-arrived", {}),
        event("14:40", "entered", {}),
      ]);
    expect(record(came("14:15").done, step)).toEqual({ minutes: 0, outcome: "kept" });
    expect(record(came("14:16").late, step)).toEqual({ minutes: 1, outcome: "advice" });
  });
});
