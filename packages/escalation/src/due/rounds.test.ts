import { describe, expect, it } from "vitest";
import type { Visit, VisitEvent } from "@home-visits/core";
import { school } from "../../test/school.js";
import { at, dueSteps, policy } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { plannedHomes, timelineRows } from "../plan/timelineRows.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

const shared = { leaveSchool: at("13:10"), backAtSchool: at("15:20") };

/** Two homes: 13:30 to 14:05 and 14:20 to 14:55, away from 13:10 to 15:20. */
const first: Visit = {
  ...visitV,
  id: "visit-1",
  round: { id: "round-1", position: 1 },
  announced: { status: "pre-arranged", start: at("13:30") },
  times: { ...shared, arrive: at("13:30"), leaveHome: at("14:05") },
};
const second: Visit = {
  ...visitV,
  id: "visit-2",
  round: { id: "round-1", position: 2 },
  announced: { status: "pre-arranged", start: at("14:20") },
  times: { ...shared, arrive: at("14:20"), leaveHome: at("14:55") },
};

const planOf = (id: string, visits: readonly Visit[] = [first, second], visit = visits[0] as Visit) =>
  planEscalation({ visit, round: visits, policy: policy(id), school });
const stateAt = (id: string, now: string, ...events: VisitEvent[]) => escalationAt(planOf(id), events, at(now));

const departed = event("13:10", "departed", {});
const arrived = (time: string, home?: string) => event(time, "arrived", { by: "visitor:a", about: ["b"], home });
const left = (time: string, home?: string) => event(time, "left", { by: "visitor:a", about: ["b"], home });
const says = (
  time: string,
  what: "leaving" | "arrived" | "safe",
  visitor = "a",
  about: string[] = ["b"],
  home?: string,
) =>
  event(time, "contact", {
    from: `visitor:${visitor}`,
    to: "school",
    channel: "call",
    answered: true,
    about,
    says: [{ what }],
    home,
  });

const policies = ["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"];

describe("W12 F62 the home where the visitors are expected", () => {
  it.each(policies)("%s: a home whose time is past without a word is not one that is to come", (id) => {
    const statuses = (now: string, ...events: VisitEvent[]) =>
      stateAt(id, now, ...events).homes.map(({ status }) => status);
    expect(statuses("13:35", departed)).toEqual(["expected", "to-come"]);
    // Alumwell's clock counts to the end of each home: there they are expected at the first until a word comes
    const silent = id === "alumwell-2025" ? ["expected", "to-come"] : ["no-news", "expected"];
    expect(statuses("14:30", departed)).toEqual(silent);
    // who came to the first and has not left it is there, and the second is to come, however late
    expect(statuses("15:00", departed, arrived("13:30"))).toEqual(["expected", "to-come"]);
    expect(statuses("14:30", departed, arrived("13:30"), left("14:05"))).toEqual(["left", "expected"]);
  });
  it.each(policies)("%s: the first until they left it, then the second", (id) => {
    expect(stateAt(id, "13:05").home).toBe("visit-1");
    expect(stateAt(id, "13:35", departed, arrived("13:30")).home).toBe("visit-1");
    expect(stateAt(id, "14:30", departed, arrived("13:30")).home).toBe("visit-1");
    expect(stateAt(id, "14:10", departed, arrived("13:30"), left("14:05")).home).toBe("visit-2");
    expect(stateAt(id, "14:10", departed, says("14:05", "leaving")).home).toBe("visit-2");
    const both = [departed, arrived("13:30"), left("14:05"), arrived("14:20"), left("14:55")];
    expect(stateAt(id, "15:00", ...both).homes.map(({ status }) => status)).toEqual(["left", "left"]);
  });

  it.each(["reach2-2020", "morecambe-road-2024"])("%s: where nothing tells, by the plan", (id) => {
    expect(stateAt(id, "13:50", departed).home).toBe("visit-1");
    expect(stateAt(id, "14:30", departed).home).toBe("visit-2");
    expect(stateAt(id, "16:00", departed).home).toBe("visit-2");
  });

  it("the order in which they really went, where an event names the home", () => {
    const turned = [departed, arrived("13:30", "visit-2")];
    expect(stateAt("reach2-2020", "13:40", ...turned).home).toBe("visit-2");
    const state = stateAt("reach2-2020", "14:10", ...turned, left("14:05", "visit-2"));
    expect([state.home, state.homes.map(({ status }) => status)]).toEqual(["visit-1", ["expected", "left"]]);
  });

  it("each visitor by themselves: one left, the other is still there", () => {
    const state = stateAt("alumwell-2025", "14:10", departed, arrived("13:30"), says("14:04", "leaving", "a", []));
    expect(state.people.map(({ home, status }) => [home, status])).toEqual([
      ["visit-2", "expected"],
      ["visit-1", "overdue"],
    ]);
    expect(state.home).toBe("visit-1");
  });

  it("a home that was called off is passed over, and owes no call", () => {
    const off = event("12:00", "cancelled", { by: "family", because: "illness", home: "visit-1" });
    const state = stateAt("alumwell-2025", "15:00", off, departed, arrived("14:20"), says("14:56", "leaving"));
    expect(state.homes.map(({ status }) => status)).toEqual(["called-off", "left"]);
    expect(state.people.map(({ status }) => status)).toEqual(["left", "left"]);
    expect([...state.late, ...state.missed].filter(({ home }) => home === "visit-1")).toEqual([]);
  });
});

describe("W12 a home that was called off, as a whole or for one of them", () => {
  const off = (home: string | undefined, detail: { readonly about?: string[] } = {}) =>
    event("13:00", "cancelled", { by: "family", because: "illness", home, ...detail });
  const asked = (now: string, ...events: VisitEvent[]) =>
    stateAt("reach2-2020", now, ...events)
      .questions.filter(({ asks }) => asks === "has-left")
      .map(({ visitors, home }) => `${visitors.join()} ${String(home)}`);

  it.each(policies)("%s: nobody is expected there by the plan", (id) => {
    expect(stateAt(id, "14:30", off("visit-2"), departed).home).toBe("visit-1");
    expect(stateAt(id, "13:20", off("visit-1"), departed).home).toBe("visit-2");
  });

  it("who does not go to one home is not asked about there, and the other is", () => {
    const events = [off("visit-1", { about: ["a"] }), departed];
    expect(asked("14:05", ...events)).toEqual(["b visit-1"]);
    expect(stateAt("alumwell-2025", "14:05", ...events).people.map(({ home }) => home)).toEqual(["visit-2", "visit-1"]);
  });

  it.each([
    ["they set out all the same", departed],
    ["one comes to a home all the same", event("13:30", "arrived", { by: "visitor:a", home: "visit-1" })],
  ])("W4 W16 called off as a whole, and %s: each home is asked after", (_, out) => {
    const state = (now: string) => stateAt("reach2-2020", now, off(undefined), out);
    expect(state("14:30").homes.map(({ status }) => status)).not.toContain("called-off");
    expect(asked("14:55", off(undefined), out)).toEqual(["a,b visit-1", "a,b visit-2"]);
  });
});

describe("W12 who comes to the next home", () => {
  it("ALU-OVD-01: in time is expected to leave it in time, however late the leaving of the first was", () => {
    const state = (now: string, came: string) => stateAt("alumwell-2025", now, departed, arrived(came, "visit-2"));
    expect(state("14:55", "14:20").phase).toBe("out");
    expect(state("14:56", "14:20").phase).toBe("overdue");
    expect([state("15:00", "14:25").phase, state("15:01", "14:25").phase]).toEqual(["out", "overdue"]);
  });

  it("after the second has the time that the plan has between the two, and is not missing at once", () => {
    const turned = [departed, arrived("13:30", "visit-2"), says("14:02", "leaving", "a", ["b"], "visit-2")];
    const state = (now: string) => stateAt("alumwell-2025", now, ...turned);
    expect(state("14:06")).toMatchObject({ phase: "out", home: "visit-1" });
    expect([state("14:52").phase, state("14:53").phase]).toEqual(["out", "overdue"]);
  });

  it("with somebody who left the one before comes to the next, whether or not it is named", () => {
    const state = stateAt("alumwell-2025", "14:30", departed, says("14:04", "leaving", "a", []), arrived("14:20"));
    expect(state.people.map(({ home }) => home)).toEqual(["visit-2", "visit-2"]);
  });

  it("W2 an arrival that names nobody takes nobody from the home that they did not leave", () => {
    const there = [departed, arrived("13:30"), says("14:04", "leaving", "a", []), event("14:20", "arrived", {})];
    expect(stateAt("alumwell-2025", "14:30", ...there).people[1]).toMatchObject({ home: "visit-1", status: "overdue" });
  });
});

describe("W12 W5 a drive goes where they are expected", () => {
  const drove = (home: string) => event("14:10", "drove-to-address", { home, by: "dsl", way: "to" });
  const alu = (...events: VisitEvent[]) => dueSteps(stateAt("alumwell-2025", "15:30", departed, ...events));

  it("the drive that is due names the first home while they are missing there, the second once they left", () => {
    const drive = (...events: VisitEvent[]) =>
      stateAt("alumwell-2025", "15:30", departed, ...events).dueNow.find(({ step }) => step === "drive")?.home;
    expect(drive(arrived("13:30"))).toBe("visit-1");
    expect(drive(arrived("13:30"), says("14:05", "leaving"), arrived("14:20"))).toBe("visit-2");
  });

  it("a drive to the other home does not do it", () => {
    expect(alu(arrived("13:30"), drove("visit-2"))).toContain("drive");
    expect(alu(arrived("13:30"), drove("visit-1"))).not.toContain("drive");
  });
});

describe("each home has its own clock", () => {
  it("ALU-OVD-01: overdue at the first at 14:06, at the second at 14:56, and never for the one that they left", () => {
    expect(stateAt("alumwell-2025", "14:05", departed, arrived("13:30")).phase).toBe("out");
    expect(stateAt("alumwell-2025", "14:06", departed, arrived("13:30")).phase).toBe("overdue");
    const on = [departed, arrived("13:30"), says("14:05", "leaving")];
    expect(stateAt("alumwell-2025", "14:55", ...on).phase).toBe("out");
    const late = stateAt("alumwell-2025", "14:56", ...on);
    expect([late.phase, late.home]).toEqual(["overdue", "visit-2"]);
    expect(stateAt("alumwell-2025", "14:56", ...on, says("14:55", "leaving")).phase).toBe("accounted-for");
  });

  it("who leaves the first home late is expected at the second as much later", () => {
    const late = [departed, arrived("13:30"), says("14:45", "leaving")];
    expect(stateAt("alumwell-2025", "15:30", ...late).people[0]?.expectedBy).toBe(at("15:35"));
  });

  it("R20-AFT-01: one leaving call for each home, each late by its own minutes", () => {
    const state = stateAt(
      "reach2-2020",
      "15:10",
      departed,
      arrived("13:30"),
      left("14:05"),
      { ...says("14:06", "leaving"), to: "buddy" } as VisitEvent,
      arrived("14:20"),
      left("14:55"),
    );
    const call = (list: typeof state.done) =>
      list.filter(({ step }) => step === "leaving-call").map(({ home }) => home);
    expect(call(state.done)).toEqual(["visit-1"]);
    expect(state.dueNow.filter(({ step }) => step === "leaving-call").map(({ home }) => home)).toEqual(["visit-2"]);
  });

  it("the closed door of one home does not touch the other", () => {
    const shut = [departed, event("13:31", "nobody-home", { by: "visitor:a" }), left("13:50"), arrived("14:20")];
    const state = stateAt("reach2-2020", "14:30", ...shut);
    expect(state.dueNow.filter(({ step }) => step === "leave-note").map(({ home }) => home)).toEqual(["visit-1"]);
  });

  it("a leaving from the first home is not dated before the arrival at the second", () => {
    expect(stateAt("reach2-2020", "14:30", departed, left("14:05"), arrived("14:20")).issues).toEqual([]);
    const wrong = stateAt("reach2-2020", "14:30", departed, left("13:20", "visit-1"), arrived("13:30", "visit-1"));
    expect(wrong.issues.map(({ code }) => code)).toEqual(["dated-before-arrival"]);
  });

  it("each home is asked after for itself", () => {
    const asked = (now: string, ...events: VisitEvent[]) =>
      stateAt("alumwell-2025", now, departed, ...events)
        .questions.filter(({ asks }) => asks.startsWith("has-"))
        .map(({ asks, home }) => [asks, home]);
    expect(asked("13:35")).toEqual([["has-arrived", "visit-1"]]);
    expect(asked("14:25", arrived("13:30"), says("14:05", "leaving"))).toEqual([["has-arrived", "visit-2"]]);
    expect(asked("15:00", arrived("13:30"), says("14:05", "leaving"), arrived("14:20"))).toEqual([
      ["has-left", "visit-2"],
    ]);
  });
});

describe("one plan for the round", () => {
  it("from whichever visit it is made, whatever else is on the list", () => {
    const other: Visit = { ...visitV, id: "visit-9", round: { id: "round-9", position: 1 } };
    for (const id of policies) {
      const [one, two] = [planOf(id), planOf(id, [second, other, first], second)];
      for (const now of ["13:20", "14:10", "15:30"]) {
        const events = [departed, arrived("13:30"), left("14:05")];
        const answer = (plan: typeof one) => escalationAt(plan, events, at(now));
        expect(answer(two)).toEqual(answer(one));
      }
    }
  });

  it("events of both records count, those of one id once for each home", () => {
    const own = (visit: Visit, ...events: VisitEvent[]): Visit => ({ ...visit, events });
    const named = (id: string, one: VisitEvent): VisitEvent => ({ ...one, id });
    const plan = planOf("alumwell-2025", [
      own(first, named("e1", departed), named("e2", arrived("13:30")), named("e3", says("14:05", "leaving"))),
      own(second, named("e1", arrived("14:20")), named("e2", says("14:55", "leaving"))),
    ]);
    const state = escalationAt(plan, [named("e2", { ...says("14:55", "leaving"), home: "visit-2" })], at("15:00"));
    expect([state.phase, state.homes.map(({ status }) => status)]).toEqual(["accounted-for", ["left", "left"]]);
    expect(state.done.filter(({ step }) => step === "leaving-call").map(({ home }) => home)).toEqual([
      "visit-1",
      "visit-2",
    ]);
  });

  it("is plain data: stored and read again it answers the same", () => {
    const plan = planOf("alumwell-2025");
    const again = JSON.parse(JSON.stringify(plan)) as typeof plan;
    expect(escalationAt(again, [departed], at("14:30"))).toEqual(escalationAt(plan, [departed], at("14:30")));
  });

  it("F62 one sheet has both homes with their times, and each call says for which", () => {
    const plan = planOf("reach2-2020");
    expect(plannedHomes(plan).map(({ visit, arrives, leaves }) => [visit, arrives?.clock, leaves?.clock])).toEqual([
      ["visit-1", "13:30", "14:05"],
      ["visit-2", "14:20", "14:55"],
    ]);
    const calls = timelineRows(plan).filter(({ step }) => step === "leaving-call");
    expect(calls.map(({ home, time }) => [home, time])).toEqual([
      ["visit-1", "14:05"],
      ["visit-2", "14:55"],
    ]);
    expect(timelineRows(plan).filter(({ step }) => step === "tell-office-before-leaving")).toMatchObject([
      { time: "13:10", home: undefined },
    ]);
  });

  it("ALU: the steps for missing staff stand once for each home", () => {
    const drives = timelineRows(planOf("alumwell-2025")).filter(({ step }) => step === "drive");
    expect(drives.map(({ home }) => home)).toEqual(["visit-1", "visit-2"]);
  });
});

describe("an event that names no home, before anything told where they are (W12)", () => {
  const asksAt = (now: string, ...events: VisitEvent[]) =>
    stateAt("reach2-2020", now, departed, ...events).questions.filter(({ asks }) => asks === "which-home");

  it("counts for the first home while they are expected there, and asks nothing", () => {
    expect(asksAt("13:40", arrived("13:35"))).toEqual([]);
  });

  it("is asked about once they have left the first by the plan; each tap names a home and settles it", () => {
    const [asked] = asksAt("14:30", arrived("14:25"));
    expect(asked).toMatchObject({ since: at("14:25"), visitors: ["a", "b"] });
    expect(asked?.taps.map(({ home }) => home)).toEqual(["visit-1", "visit-2"]);
    for (const tap of asked?.taps ?? []) {
      const settled = { ...tap, id: "tap", at: at("14:31") } as VisitEvent;
      const state = stateAt("reach2-2020", "14:32", departed, arrived("14:25"), settled);
      expect([state.home, state.questions.map(({ asks }) => asks)]).toEqual([
        tap.home,
        expect.not.arrayContaining(["which-home"]),
      ]);
    }
  });

  it("is not asked about where an earlier word told where they are", () => {
    expect(asksAt("14:30", says("14:04", "leaving"), arrived("14:25"))).toEqual([]);
    expect(asksAt("14:30", arrived("14:25", "visit-2"))).toEqual([]);
  });
});
