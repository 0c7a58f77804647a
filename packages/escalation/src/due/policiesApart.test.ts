import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { school } from "../../test/school.js";
import { at, dueSteps, policy, stateAt } from "../../test/stateAt.js";
import { event, unanswered, visitAt, visitV } from "../../test/visit.js";
import { lintLadder } from "../lint/lintLadder.js";
import { planEscalation } from "../plan/planEscalation.js";

// The same visit and the same events under two policies that sound alike and ask for something else.
const departed = event("13:30", "departed", {});
const rungBy = (from: string, ...times: readonly string[]) =>
  times.flatMap((time) =>
    ["a", "b"].map((who): VisitEvent => ({ ...unanswered(time, who, from), id: `${who} ${time}` })),
  );
const stepOf = (id: string, step: string) => {
  const { ladder } = planEscalation({ visit: visitV, policy: policy(id), school });
  return ladder.status === "none" ? undefined : ladder.steps.find((each) => each.id === step);
};

describe("one visit, two clocks", () => {
  it.each([
    ["14:30", "out", "out"],
    ["14:31", "out", "overdue"],
    ["15:00", "out", "overdue"],
    ["15:01", "overdue", "overdue"],
  ] as const)(
    "at %s it is %s for the trust, which counts from the return, and %s for ALU, which counts from the end (R20-AFT-02, R2X-AFT-02, ALU-OVD-01)",
    (now, trust, alumwell) => {
      expect(stateAt("reach2-2020", now, [departed]).phase).toBe(trust);
      expect(stateAt("reach2-later", now, [departed]).phase).toBe(trust);
      expect(stateAt("alumwell-2025", now, [departed]).phase).toBe(alumwell);
    },
  );
});

describe("the police", () => {
  const considered = (time: string) => event(time, "police-considered", { decision: "do-not-call-yet" });

  it("having considered them is all that the trust asks for; ALU has them contacted (R20-AFT-05, ALU-OVD-06)", () => {
    const trust = [departed, ...rungBy("buddy", "15:01"), event("15:02", "senior-leader-told", {})];
    expect(dueSteps(stateAt("reach2-2020", "15:04", trust))).toContain("consider-police");
    expect(dueSteps(stateAt("reach2-2020", "15:04", [...trust, considered("15:03")]))).not.toContain("consider-police");
    const driven = event("14:40", "drove-to-address", { way: "to", by: "headteacher" });
    const alumwell = [departed, ...rungBy("school", "14:31", "14:36"), driven];
    for (const events of [alumwell, [...alumwell, considered("14:50")]])
      expect(dueSteps(stateAt("alumwell-2025", "15:00", events))).toContain("police");
    const called = [...alumwell, event("14:50", "police-called", {})];
    expect(dueSteps(stateAt("alumwell-2025", "15:00", called))).not.toContain("police");
  });
});

describe("the drive", () => {
  const told = [
    departed,
    ...rungBy("buddy", "15:01"),
    event("15:02", "senior-leader-told", {}),
    event("15:03", "police-considered", {}),
  ];
  const choices = (...events: readonly VisitEvent[]) =>
    stateAt("reach2-2020", "15:20", [...told, ...events]).dueNow.find(({ step }) => step === "leader-steps")?.choices;

  it("the trust's senior leader drives past, and may; ALU's Head or DSL drives there, must, and stays outside (R20-AFT-08, ALU-OVD-03, ALU-OVD-04)", () => {
    const past = stepOf("reach2-2020", "leader-steps")?.choices.find(({ id }) => id === "drive-past");
    expect(past).toMatchObject({ strength: "may", cites: ["R20-AFT-08"] });
    expect(choices()).toContain("drive-past");
    expect(choices(event("15:15", "drove-to-address", { way: "past", by: "senior-leader" }))).not.toContain(
      "drive-past",
    );
    expect(stepOf("alumwell-2025", "drive")).toMatchObject({ strength: "must", forbids: ["enter"], choices: [] });
  });

  it("nobody asks that the driver takes a second person or signs out, and no such duty is made up (R20-AFT-08, ALU-OVD-03)", () => {
    const open = (id: string, events: readonly VisitEvent[]) =>
      stateAt(id, "15:20", events)
        .dueNow.filter(({ part }) => part !== "ladder")
        .map(({ step }) => step);
    const past = event("15:15", "drove-to-address", { way: "past", by: "senior-leader" });
    expect(open("reach2-2020", [...told, past])).toEqual(open("reach2-2020", told));
    const rung = [departed, ...rungBy("school", "14:31", "14:36")];
    const to = event("14:50", "drove-to-address", { way: "to", by: "headteacher" });
    expect(open("alumwell-2025", [...rung, to])).toEqual(open("alumwell-2025", rung));
    expect(dueSteps(stateAt("alumwell-2025", "14:51", [...rung, to]))).not.toContain("drive");
  });
});

describe("a parent who is not reached", () => {
  const events = [
    event("13:50", "nobody-home", {}),
    event("14:30", "back", { whole: true }),
    event("14:40", "parent-rung", { answered: false }),
  ];
  const due = (id: string, step: string) => stateAt(id, "14:45", events).dueNow.find((each) => each.step === step);

  it("has a note by the next school day from the one text, from the other a message that has no day (R20-NOH-05, R2X-NOH-05)", () => {
    expect(due("reach2-2020", "note-home-next-school-day")?.limit).toBe("2026-06-10T23:59:00+01:00");
    expect(due("reach2-later", "note-home-next-school-day")).toBeUndefined();
    const message = due("reach2-later", "message-when-not-reached");
    expect(message).toMatchObject({ cites: ["R2X-NOH-05"], limit: undefined });
    const steps = (...happened: readonly VisitEvent[]) =>
      stateAt("reach2-later", "14:45", happened).dueNow.map(({ step }) => step);
    expect(steps(...events.slice(0, 2))).not.toContain("message-when-not-reached");
    expect(steps(...events.slice(0, 2), event("14:40", "parent-rung", { answered: true }))).not.toContain(
      "message-when-not-reached",
    );
    const sent = [...events, event("14:44", "message-sent", { to: "parent", approvedSystem: true })];
    expect(steps(...sent)).not.toContain("message-when-not-reached");
    expect(stateAt("reach2-later", "2026-07-20T09:00:00+01:00", events).late.map(({ step }) => step)).not.toContain(
      "message-when-not-reached",
    );
  });
});

describe("hours at which nobody is at school", () => {
  const closed = (id: string, date: string, from: string, until: string) => {
    const offset = date < "2026-10-25" ? "+01:00" : "+00:00";
    const day = (time: string) => `${date}T${time}:00${offset}`;
    const times = { leaveSchool: day(from), arrive: day(from), leaveHome: day(until), backAtSchool: day(until) };
    const visit = { ...visitAt(times), buddy: { name: "Carys Bell", phone: "07700 900203" } };
    return lintLadder({ policy: policy(id), school, visit }).some(({ code }) => code === "office-closed");
  };

  it.each([
    ["a weekday", "2026-06-09", "13:30", "15:00", false],
    ["an evening", "2026-06-09", "18:00", "19:00", true],
    ["a weekend", "2026-06-13", "10:00", "11:00", true],
    ["half-term", "2026-10-28", "10:00", "11:00", true],
    ["a staff-only day", "2026-11-02", "10:00", "11:00", false],
  ])("%s is found before anybody leaves (R20-PRE-19, ALU-BEF-20, MOR-VIS-17)", (_, date, from, until, expected) => {
    for (const id of ["reach2-2020", "alumwell-2025", "morecambe-road-2024"])
      expect(closed(id, date, from, until), id).toBe(expected);
  });
});

describe("no minutes of grace", () => {
  it.each(["reach2-2020", "reach2-later", "alumwell-2025"])("%s gives none, and none is added (R20-AFT-02)", (id) => {
    const { ladder } = planEscalation({ visit: visitV, policy: policy(id), school });
    const start = id === "alumwell-2025" ? at("14:30") : at("15:00");
    expect(ladder.status === "none" ? undefined : ladder.limit?.instant).toBe(start);
  });
});
