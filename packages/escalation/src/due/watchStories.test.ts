import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { withoutCheckIns } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { at, dueSteps, stateAt } from "../../test/stateAt.js";
import { event, unanswered, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";
import type { EscalationState } from "./EscalationState.js";

const R20 = "reach2-2020";
const ALU = "alumwell-2025";
const five = [R20, "reach2-later", ALU, "morecambe-road-2024", "atlp-covid"];
const departed = event("13:30", "departed", {});
const says = (time: string, from: string, said: object, detail: object = {}): VisitEvent =>
  ({
    ...event(time, "contact", { from, to: "school", channel: "call", answered: true }),
    says: [said],
    ...detail,
  }) as VisitEvent;
const statuses = ({ people }: EscalationState) => people.map(({ status }) => status);
const asks = ({ questions }: EscalationState) => questions.map((one) => one.asks);

describe("W1: whose word counts", () => {
  it.each([
    ["a check-in to the family", event("15:02", "check-in", { by: "visitor:a", to: "family" }), "overdue"],
    [
      "a check-in to a role that nobody holds",
      event("15:02", "check-in", { by: "visitor:a", to: "caretaker" }),
      "overdue",
    ],
    ["a check-in to the office", event("15:02", "check-in", { by: "visitor:a", to: "school-office" }), "reached"],
    ["seen by a social worker", event("15:02", "seen", { by: "social-worker", about: ["a"] }), "overdue"],
    ["seen by the police", event("15:02", "seen", { by: "police", about: ["a"] }), "reached"],
    ["spoken to by the police", event("15:02", "spoken-to", { by: "police", about: ["a"] }), "overdue"],
    ["one visitor rings the other", says("15:02", "visitor:a", { what: "safe" }, { to: "visitor:b" }), "overdue"],
    [
      "a call of theirs that nobody answered",
      says("15:02", "visitor:a", { what: "safe" }, { answered: false }),
      "overdue",
    ],
  ])("%s", (_, told, status) => {
    expect(stateAt(R20, "15:03", [departed, told]).people[0]?.status).toBe(status);
  });

  it("a role that only a visitor holds is nobody at school: asked about, and no end of danger", () => {
    const visit = {
      ...visitV,
      visitors: [
        { id: "dsl", name: "Dilys Marsh" },
        { id: "b", name: "Bo Lindqvist" },
      ],
    };
    const danger = event("14:00", "danger", { about: ["b"] });
    const seen = event("14:10", "seen", { by: "dsl", about: ["b"] });
    const state = stateAt(R20, "14:11", [departed, danger, seen], visit);
    expect([statuses(state)[1], asks(state)]).toEqual(["in-danger", ["in-danger", "heard-of"]]);
  });
});

describe("W3: dated before it can be true", () => {
  it.each(five)("%s: a return and a leaving that are too early end nothing and are told by their place", (id) => {
    const events = [
      event("13:20", "back", { by: "school-office", about: ["a", "b"] }),
      departed,
      event("13:40", "left", { whole: true }),
      event("13:45", "arrived", { whole: true }),
    ];
    const state = stateAt(id, "14:31", events);
    expect(state.issues.map(({ path, code }) => [path, code])).toEqual([
      ["/events/0", "dated-before-departure"],
      ["/events/2", "dated-before-arrival"],
    ]);
    expect(statuses(state)).not.toContain("back");
    if (id !== "atlp-covid") expect(asks(state)).toContain("has-left");
  });

  it("the place is right wherever the event stands: in the record of the plan, in what is known later, or in both", () => {
    const [early, later] = [event("13:20", "back", { whole: true }), event("13:40", "left", { whole: true })];
    const arrived = event("13:45", "arrived", { whole: true });
    const pathsOf = (record: readonly VisitEvent[], known: readonly VisitEvent[]) =>
      stateAt(ALU, "14:31", known, { ...visitV, events: [...record] }).issues.map(({ path }) => path);
    expect(pathsOf([early, departed], [arrived])).toEqual(["/events/0"]);
    expect(pathsOf([early, departed], [later, arrived])).toEqual(["/events/0", "/events/2"]);
    expect(pathsOf([early, departed], [early, departed, later, arrived])).toEqual(["/events/0", "/events/2"]);
    expect(pathsOf([early, departed], [departed, later, arrived])).toEqual(["/events/0", "/events/2"]);
    expect(pathsOf([], [arrived, later, departed, early])).toEqual(["/events/3", "/events/1"]);
  });

  it("a leaving that names nobody is too early too, and is asked about still", () => {
    const events = [departed, event("13:40", "left", {}), event("13:45", "arrived", {})];
    expect(asks(stateAt(ALU, "14:30", events))).toContain("has-left");
  });

  it("what is too early for one visitor counts for the other", () => {
    const events = [
      event("13:30", "departed", { by: "visitor:a" }),
      event("13:40", "back", { by: "school-office", about: ["a", "b"] }),
      event("13:50", "departed", { by: "visitor:b" }),
    ];
    expect(statuses(stateAt(R20, "15:01", events))).toEqual(["back", "overdue"]);
  });

  it("a code word in a call that is too early stands", () => {
    const word = {
      ...says("13:25", "visitor:a", { what: "code-word" }),
      says: [{ what: "leaving" }, { what: "code-word" }],
    };
    expect(stateAt(R20, "13:35", [word as VisitEvent, departed]).phase).toBe("code-word");
  });

  it("without a recorded departure or arrival nothing is untrue", () => {
    const events = [event("13:20", "back", { by: "school-office", about: ["a", "b"] })];
    const state = stateAt(R20, "15:01", events);
    expect([state.issues, statuses(state)]).toEqual([[], ["back", "back"]]);
  });
});

describe("W4: what puts under watch again, and what does not", () => {
  const back = event("14:50", "back", { by: "school-office", about: ["a", "b"] });

  it.each([R20, "reach2-later", ALU])("%s: leaving the home, noted after the return, undoes no return", (id) => {
    const left = event("14:55", "left", { whole: true });
    const state = stateAt(id, "15:30", [departed, back, left]);
    expect([state.phase, statuses(state)]).toEqual(["accounted-for", ["back", "back"]]);
  });

  it("a visitor who says that they have arrived is out", () => {
    const state = stateAt(R20, "15:30", [departed, back, says("15:10", "visitor:a", { what: "arrived" })]);
    expect(statuses(state)[1]).toBe("back");
    expect(statuses(state)[0]).not.toBe("back");
  });
});

describe("W6: the police are there", () => {
  it("on the telephone as well as in an event", () => {
    const word = says("14:00", "visitor:a", { what: "code-word" });
    const seen = says("14:03", "police", { what: "seen" }, { about: ["a", "b"] });
    const state = stateAt(R20, "14:04", [departed, word, seen]);
    expect([dueSteps(state), statuses(state)]).toEqual([[], ["expected", "expected"]]);
    expect(state.done.map(({ step }) => step)).toContain("code-word");
  });
});

describe("W7: after 'still inside'", () => {
  it("the office asks until when, and whether they left at the time that they said", () => {
    const inside = says("14:35", "visitor:a", { what: "still-inside" }, { about: ["b"] });
    expect(asks(stateAt(R20, "14:36", [departed, inside]))).toContain("until-when");
    const until = {
      ...inside,
      says: [{ what: "still-inside" }, { what: "late", why: "Talking", expectedLeaveHome: at("14:50") }],
    } as VisitEvent;
    const left = (now: string) =>
      stateAt(ALU, now, [departed, until]).questions.filter((one) => one.asks === "has-left");
    expect(left("14:49")).toEqual([]);
    expect(left("14:50")).toMatchObject([{ since: at("14:50"), visitors: ["a", "b"] }]);
  });

  it("whoever was spoken to is asked after again half an hour later, the other still", () => {
    const spoke = event("14:40", "spoken-to", { by: "school-office", about: ["a"] });
    const left = (now: string) =>
      stateAt("morecambe-road-2024", now, [departed, spoke]).questions.filter((one) => one.asks === "has-left");
    expect(left("14:41")).toMatchObject([{ visitors: ["b"] }]);
    expect(
      left("15:10")
        .flatMap(({ visitors }) => visitors)
        .sort(),
    ).toEqual(["a", "b"]);
  });
});

describe("W9, W10, W14: neglect, holding, minutes", () => {
  const own = (now: string, ...events: readonly VisitEvent[]) => {
    const roles = { ...school.roles, "duty-manager": ["manager"], "site-manager": ["leader"] };
    const plan = planEscalation({ visit: visitV, policy: withoutCheckIns, school: { ...school, roles } });
    return escalationAt(plan, [departed, ...events], at(now));
  };

  it("W9: a repeat that was due and not made stays in the answer", () => {
    const texted = event("15:15", "message-sent", { to: "family", by: "site-manager" });
    const back = event("15:45", "back", { by: "school-office", about: ["a", "b"] });
    expect(own("15:46", texted, back).late.filter(({ step, done }) => step === "text-family" && !done)).toMatchObject([
      { due: at("15:25"), minutes: 20, because: "accounted-for" },
    ]);
  });

  it("W10: a role that nobody holds does not hold a step", () => {
    const held = (by: string) => dueSteps(stateAt(ALU, "14:42", [departed, event("14:40", "acknowledged", { by })]));
    expect([held("caretaker"), held("school")]).toEqual([["ring", "drive"], ["ring"]]);
  });

  it("W10: where nobody planned a return, a new time on another day is asked about", () => {
    const visit = { ...visitV, times: { leaveSchool: at("13:30") } };
    const late = (expectedBack: string) =>
      asks(
        stateAt(
          R20,
          "14:00",
          [departed, says("13:50", "visitor:a", { what: "late", why: "Talk", expectedBack })],
          visit,
        ),
      );
    expect(late(at("15:30"))).not.toContain("new-time-too-late");
    expect(late("2026-06-10T15:30:00+01:00")).toContain("new-time-too-late");
  });

  it.each([
    ["14:35", undefined],
    ["14:36", 1],
    ["14:55", 20],
  ])("W14: a leaving call that is not made is late by its minutes at %s", (now, minutes) => {
    const state = stateAt(ALU, now, [departed, event("14:30", "left", { whole: true })]);
    expect(state.late.find(({ step }) => step === "leaving-call")?.minutes).toBe(minutes);
  });
});

describe("W16: what calls a visit off", () => {
  const off = event("13:45", "cancelled", { by: "visitor:a", because: "safety" });

  it.each([
    ["the approach", event("13:44", "approach-assessed", { safe: false, by: "visitor:a" })],
    ["signing out", event("13:28", "signed-out", {})],
    ["a note at the door", event("13:44", "note-left", {})],
    ["a visitor who announces lateness", event("13:40", "lateness-announced", { by: "visitor:a" })],
    ["an adult at the door", event("13:44", "adult-spoken-to", {})],
  ])("not after %s: somebody is out", (_, known) => {
    for (const id of [R20, "reach2-later"]) expect(stateAt(id, "15:01", [known, off]).phase).toBe("overdue");
  });

  it("noting that one is at school does not begin a search for the other", () => {
    const here = event("13:50", "back", { by: "school-office", about: ["a"] });
    const state = stateAt(R20, "15:30", [off, here]);
    expect([state.phase, dueSteps(state)]).toEqual(["cancelled", []]);
    expect(state.questions).toMatchObject([{ asks: "everybody-at-school", visitors: ["b"] }]);
  });

  it("a call to a visitor that nobody answered is no word of theirs", () => {
    expect(stateAt(R20, "15:30", [unanswered("13:40", "a"), off]).phase).toBe("cancelled");
    expect(stateAt("reach2-later", "15:30", [off, unanswered("13:50", "a")]).phase).toBe("cancelled");
  });
});
