import { describe, expect, it } from "vitest";
import type { Policy, VisitEvent } from "@home-visits/core";
import { ownPolicy, withoutCheckIns } from "../../test/ownPolicy.js";
import { school as base } from "../../test/school.js";
import { at, dueSteps } from "../../test/stateAt.js";
import { event, unanswered, visitAt, visitV } from "../../test/visit.js";
import { lintLadder } from "../lint/lintLadder.js";
import { planEscalation } from "../plan/planEscalation.js";
import { timelineRows } from "../plan/timelineRows.js";
import { escalationAt } from "../due/escalationAt.js";

const school = {
  ...base,
  people: [
    ...base.people,
    { id: "duty", name: "Dora Finch", number: "07700 900120" },
    { id: "call", name: "Cal Osei", number: "07700 900121" },
    { id: "site", name: "Sid Moor", number: "07700 900122" },
  ],
  roles: { ...base.roles, "duty-manager": ["duty"], "on-call-lead": ["call"], "site-manager": ["site"] },
};
const plan = planEscalation({ visit: visitV, policy: ownPolicy, school });
const quiet = planEscalation({ visit: visitV, policy: withoutCheckIns, school });
const quietState = (now: string, ...events: readonly VisitEvent[]) => escalationAt(quiet, events, at(now));
const state = (now: string, ...events: readonly VisitEvent[]) => escalationAt(plan, events, at(now));
const heard = (time: string, visitor: string, about: string[] = []) =>
  event(time, "contact", {
    from: `visitor:${visitor}`,
    to: "school",
    channel: "call",
    about,
    says: [{ what: "safe" }],
  });
const arrived = event("13:45", "arrived", {});
const wrote = (time: string) => event(time, "message-sent", { to: "family" });

type Starts = Exclude<Policy["ladder"], { status: "none" }>["starts"];

/** The plan of a policy whose ladder starts otherwise. */
function startingWith(policy: Policy, changes: Partial<Starts>, visit = visitV) {
  const { ladder } = policy;
  if (ladder.status === "none") throw new Error(ladder.status);
  const changed = { ...policy, ladder: { ...ladder, starts: { ...ladder.starts, ...changes } } };
  return planEscalation({ visit, policy: changed, school });
}

describe("a school's own ladder on a policy that has none", () => {
  it("is marked as the school's, with its minutes between the steps and its own roles", () => {
    expect(plan.ladder.status).toBe("school-set");
    expect(
      timelineRows(plan)
        .filter(({ time }) => time !== undefined && time >= "15:06")
        .map(({ time, who, step, origin }) => `${time ?? ""} ${who}: ${step} (${origin})`),
    ).toEqual([
      "15:06 Duty manager: ring (school-set)",
      "15:08 Duty manager: ring (school-set)",
      "15:10 Duty manager: ring (school-set)",
      "15:13 Site manager: text-family (school-set)",
      "15:20 Duty manager or Site manager: decide (school-set)",
      "15:20 Duty manager or Site manager: drive (school-set)",
      "15:20 Duty manager or Site manager: police (school-set)",
    ]);
  });

  it("its grace is in time to the minute", () => {
    expect(quietState("15:05").phase).toBe("out");
    expect(quietState("15:06").phase).toBe("overdue");
  });

  it("three attempts for each visitor, two minutes apart", () => {
    const rings = (time: string) =>
      ["a", "b"].map((who) => ({ ...unanswered(time, who, "duty-manager"), id: `${who} ${time}` }));
    const once = rings("15:06");
    expect(dueSteps(quietState("15:07", ...once))).toEqual([]);
    expect(dueSteps(quietState("15:08", ...once))).toEqual(["ring"]);
    const twice = [...once, ...rings("15:08")];
    const thrice = [...twice, ...rings("15:10")];
    expect(dueSteps(quietState("15:10", ...thrice))).toEqual([]);
    expect(quietState("15:10", ...thrice).next).toEqual({ step: "text-family", at: at("15:11") });
  });

  it("a repeated step is due again ten minutes after it was done, three times in all", () => {
    expect(dueSteps(quietState("15:14", wrote("15:13")))).not.toContain("text-family");
    expect(dueSteps(quietState("15:23", wrote("15:13")))).toContain("text-family");
    expect(quietState("15:23", wrote("15:13")).dueNow.find(({ step }) => step === "text-family")?.since).toBe(
      at("15:23"),
    );
    const all = [wrote("15:13"), wrote("15:23"), wrote("15:33")];
    expect(dueSteps(quietState("16:30", ...all))).not.toContain("text-family");
    expect(dueSteps(quietState("16:30", ...all.slice(0, 2)))).toContain("text-family");
  });

  it("leaves open what was not chosen", () => {
    const drove = event("15:22", "drove-to-address", {});
    expect(quietState("15:25", drove).dueNow.find(({ step }) => step === "decide")?.choices).toEqual(["police"]);
  });

  it("either … or: where one is enough, the first choice does the step", () => {
    const { ladder } = withoutCheckIns;
    if (ladder.status === "none") throw new Error(ladder.status);
    const steps = ladder.steps.map((step) => (step.id === "decide" ? { ...step, enough: "one" as const } : step));
    const either = planEscalation({
      visit: visitV,
      policy: { ...withoutCheckIns, ladder: { ...ladder, steps } },
      school,
    });
    const drove = event("15:22", "drove-to-address", {});
    const deciding = (events: readonly VisitEvent[]) =>
      dueSteps(escalationAt(either, events, at("15:25"))).filter((step) => step === "decide");
    expect(deciding([])).toEqual(["decide"]);
    expect(deciding([drove])).toEqual([]);
    expect(escalationAt(either, [drove], at("15:25")).done.map(({ step }) => step)).toContain("decide");
  });

  it("a visit in the evening is watched by whoever is on call", () => {
    const evening = (time: string) => `2026-06-09T${time}:00+01:00`;
    const visit = visitAt({
      leaveSchool: evening("18:00"),
      leaveHome: evening("19:00"),
      backAtSchool: evening("19:30"),
    });
    const late = planEscalation({ visit, policy: ownPolicy, school });
    const ring = escalationAt(late, [], evening("19:36")).dueNow.find(({ step }) => step === "ring");
    expect(ring?.actor).toMatchObject({ title: "On-call lead", people: [{ name: "Cal Osei" }] });
    expect(quietState("15:06").dueNow.find(({ step }) => step === "ring")?.actor.title).toBe("Duty manager");
    expect(timelineRows(late).find(({ step }) => step === "ring")?.who).toBe("On-call lead");
  });

  it("hours count when the step falls due in fact: a message that moves the clock into the evening moves the actor too", () => {
    const late = event("14:50", "contact", {
      from: "visitor:a",
      to: "school",
      channel: "call",
      about: ["b"],
      says: [{ what: "late", expectedBack: at("17:00") }],
    });
    expect(quietState("17:06", late).dueNow.find(({ step }) => step === "ring")?.actor.title).toBe("On-call lead");
  });

  it("is clean of findings but for the office's own calls", () => {
    expect(lintLadder({ policy: ownPolicy, school, visit: visitV })).toEqual([]);
  });
});

describe("calls at even intervals", () => {
  it("count from the arrival; one is in time until its window closes, and then the visitor is overdue", () => {
    expect(state("14:20", arrived).people.map(({ status }) => status)).toEqual(["expected", "expected"]);
    expect(state("14:00", arrived).people[0]?.expectedBy).toBe(at("14:20"));
    expect(state("14:20", arrived).nextAt).toBe(at("14:21"));
    expect(state("14:21", arrived).phase).toBe("overdue");
    expect(dueSteps(state("14:21", arrived))).toEqual(["ring"]);
  });

  it("each visitor is heard for themselves", () => {
    const people = state("14:21", arrived, heard("14:16", "a")).people;
    expect(people.map(({ status }) => status)).toEqual(["expected", "overdue"]);
  });

  it("a call in its window moves the clock to the next, one before its window does not", () => {
    const both = (time: string) => heard(time, "a", ["b"]);
    expect(state("14:30", arrived, both("14:10")).people[0]?.expectedBy).toBe(at("14:50"));
    expect(state("14:00", arrived, both("13:59")).people[0]?.expectedBy).toBe(at("14:20"));
    expect(state("14:51", arrived, both("14:15")).phase).toBe("overdue");
  });

  it("a late call ends the climb and the next is expected", () => {
    const found = state("14:30", arrived, heard("14:25", "a", ["b"]));
    expect(found.phase).toBe("out");
    expect(found.people.map(({ expectedBy }) => expectedBy)).toEqual([at("14:50"), at("14:50")]);
  });

  it("go on after the return is late: a contact then stops that clock, and the next call is expected", () => {
    const calls = ["14:16", "14:46"].map((time) => heard(time, "a", ["b"]));
    const late = state("15:30", arrived, ...calls, heard("15:14", "a", ["b"]));
    expect(late.people.map(({ expectedBy }) => expectedBy)).toEqual([at("15:50"), at("15:50")]);
    expect(late.standDownNeeds.map(({ needs }) => needs)).toEqual(["new-time", "new-time"]);
    expect(state("15:51", arrived, ...calls, heard("15:14", "a", ["b"])).phase).toBe("overdue");
  });

  it("go on under a ladder that any contact satisfies: a call says nothing about the time to come", () => {
    const watched = startingWith(ownPolicy, { unless: "any-contact" });
    const events = [arrived, heard("14:10", "a", ["b"])];
    expect(escalationAt(watched, events, at("14:50")).phase).toBe("out");
    expect(escalationAt(watched, events, at("14:51")).phase).toBe("overdue");
  });

  it("without them, any contact stops the clock from the expected moment on, and none before it does", () => {
    const watched = startingWith(withoutCheckIns, { unless: "any-contact" });
    const statusAt = (now: string, called: string) =>
      escalationAt(watched, [arrived, heard(called, "a", ["b"])], at(now)).people.map(({ status }) => status);
    expect(statusAt("14:10", "14:10")).toEqual(["expected", "expected"]);
    expect(statusAt("15:06", "14:59")).toEqual(["overdue", "overdue"]);
    expect(statusAt("15:06", "15:00")).toEqual(["reached", "reached"]);
    expect(statusAt("15:10", "15:07")).toEqual(["reached", "reached"]);
  });

  it("end with the return", () => {
    expect(state("16:00", arrived, heard("14:16", "a", ["b"]), event("14:40", "back", { whole: true })).phase).toBe(
      "accounted-for",
    );
  });
});

describe("a clock that counts from an event", () => {
  const hour = {
    describes: "the time in the home",
    unit: "minutes",
    origin: "school-set",
    value: 60,
    by: "Headteacher",
  };
  const settings = { ...withoutCheckIns.settings, "overdue.hour": hour } as Policy["settings"];
  const hourly: Policy = { ...withoutCheckIns, settings };
  const fromArrival = { at: { event: "arrived" }, grace: { setting: "overdue.hour" } };
  const watched = startingWith(hourly, fromArrival);
  const phaseAt = (now: string, ...events: readonly VisitEvent[]) => escalationAt(watched, events, at(now)).phase;

  it("goes by the plan until that has happened, so that it is not silent where nobody notes it", () => {
    expect(watched.ladder.status !== "none" && watched.ladder.limit?.instant).toBe(at("14:45"));
    expect([phaseAt("14:45"), phaseAt("14:46")]).toEqual(["out", "overdue"]);
  });

  it("goes by what happened from then on, the first time only", () => {
    const late = event("14:00", "arrived", {});
    expect([phaseAt("15:00", late), phaseAt("15:01", late)]).toEqual(["out", "overdue"]);
    expect(escalationAt(watched, [late], at("14:10")).nextAt).toBe(at("14:30"));
    expect(escalationAt(watched, [late], at("14:30")).nextAt).toBe(at("15:01"));
    expect(phaseAt("15:01", late, event("14:30", "arrived", {}))).toBe("overdue");
  });

  it("is not set back by the event where a message has moved it", () => {
    const said = [{ what: "late", why: "Traffic", expectedLeaveHome: at("15:40") }];
    const message = { from: "visitor:a", to: "school", channel: "call", about: ["b"], says: said };
    const told = event("13:40", "contact", message as never);
    expect([phaseAt("16:40", told, arrived), phaseAt("16:41", told, arrived)]).toEqual(["out", "overdue"]);
  });

  it("without any time is open until the event", () => {
    const open = startingWith(hourly, fromArrival, visitAt({ leaveSchool: at("13:30") }));
    expect(escalationAt(open, [], at("18:00")).people[0]?.expectedBy).toBe("open");
    expect(escalationAt(open, [arrived], at("14:00")).people[0]?.expectedBy).toBe(at("14:45"));
  });
});

describe("a timer that counts from a step of the ladder", () => {
  const deadline = withoutCheckIns.timers.find(({ part }) => part === "deadline");
  if (deadline === undefined) throw new Error("The policy has deadlines.");
  const report = {
    ...deadline,
    when: undefined,
    id: "report-ladder",
    each: "visit" as const,
    from: { step: "text-family" },
    doneBy: [{ event: "reported", where: { to: "governors" } }],
  };
  const policy = { ...withoutCheckIns, timers: [...withoutCheckIns.timers, report] };
  const watched = planEscalation({ visit: visitV, policy, school });
  const dueAt = (now: string, ...events: readonly VisitEvent[]) =>
    escalationAt(watched, events, at(now)).dueNow.find(({ step }) => step === "report-ladder")?.since;

  it("starts when the step is first done, by its own event or by name", () => {
    expect(dueAt("15:20")).toBeUndefined();
    expect(dueAt("15:20", wrote("15:12"), wrote("15:15"))).toBe(at("15:12"));
    expect(dueAt("15:20", event("15:13", "step-done", { step: "text-family", by: "site-manager" }))).toBe(at("15:13"));
  });
});

describe("several code words", () => {
  const word = (time: string, visitor: string, name?: string) =>
    event(time, "contact", {
      from: `visitor:${visitor}`,
      to: "school",
      channel: "call",
      says: [name === undefined ? { what: "code-word" } : { what: "code-word", which: name }],
    });

  it("each has its own answer, and one that is not named has the first", () => {
    expect(dueSteps(state("14:00", word("14:00", "a", "amber")))).toEqual(["code-word-amber"]);
    expect(dueSteps(state("14:00", word("14:00", "a")))).toEqual(["code-word"]);
    expect(dueSteps(state("14:00", word("14:00", "a", "purple")))).toEqual(["code-word"]);
    expect(state("14:00", word("14:00", "a", "amber")).phase).toBe("code-word");
  });

  it("a graver word after the first has its answer too, and whoever gave one cannot take it back for both", () => {
    const two = [word("14:00", "a", "amber"), word("14:05", "b")];
    expect(dueSteps(state("14:05", ...two))).toEqual(["code-word-amber", "code-word"]);
    const safe = [heard("14:10", "a", ["b"]), heard("14:11", "b", ["a"])];
    expect(state("14:12", ...two, ...safe).phase).toBe("code-word");
    const leader = event("14:20", "stood-down", { confirmedBy: "school", about: ["a", "b"] });
    expect(state("14:21", ...two, ...safe, leader).phase).toBe("code-word");
    const seen = event("14:20", "seen", { by: "school", about: ["a", "b"] });
    expect(state("14:21", ...two, ...safe, seen).phase).toBe("out");
  });
});
