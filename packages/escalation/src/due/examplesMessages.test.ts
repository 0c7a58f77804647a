import { describe, expect, it } from "vitest";
import { at, dueSteps, stateAt } from "../../test/stateAt.js";
import { event, visitAt, visitV } from "../../test/visit.js";

const departed = event("13:30", "departed", {});

describe("who is asked when somebody has two parts", () => {
  it("a buddy who goes along is nobody: their steps are passed over at once, and a senior leader is asked (R20-PRE-19)", () => {
    const visit = { ...visitV, buddy: { name: "Amal Rees", visitor: "a" } };
    const state = stateAt("reach2-2020", "15:01", [departed], visit);
    expect(state.skipped).toEqual([
      { step: "try-each-visitor", because: "on-the-visit" },
      { step: "tell-senior-leader", because: "on-the-visit" },
    ]);
    expect(dueSteps(state)).toEqual(["consider-police", "leader-steps"]);
    expect(state.dueNow[0]?.actor.people.map(({ name }) => name)).toEqual(["Lena Wirth", "Hana Okafor"]);
  });

  it("the step that comes next is one that somebody takes, and the state still changes when one is passed over", () => {
    const visit = { ...visitV, buddy: { name: "Amal Rees", visitor: "a" } };
    const state = stateAt("reach2-2020", "15:00", [departed], visit);
    expect(state.next).toEqual({ step: "consider-police", at: at("15:01") });
    const heads = { ...visitV, visitors: ["dsl", "head"].map((id) => ({ id, name: "Invented" })) };
    const ringing = stateAt("alumwell-2025", "14:40", [departed], heads);
    expect(ringing.next?.step).toBe("police");
    expect(ringing.nextAt).toBe(at("14:41"));
  });

  it("a step that was done before its time is not the one that comes next", () => {
    const called = event("14:37", "police-called", { number: "999", by: "headteacher" });
    expect(stateAt("alumwell-2025", "14:41", [departed], visitV).next?.step).toBe("police");
    const state = stateAt("alumwell-2025", "14:41", [departed, called], visitV);
    expect(state.next?.step).not.toBe("police");
    expect(state.nextAt).toBeDefined();
  });

  it("a visit without a buddy passes the buddy's steps over too, and says why", () => {
    const state = stateAt("reach2-2020", "15:01", [departed], { ...visitV, buddy: undefined });
    expect(state.skipped.map(({ because }) => because)).toEqual(["role-not-held", "role-not-held"]);
    expect(dueSteps(state)).toEqual(["consider-police", "leader-steps"]);
  });

  it("a buddy who is the senior leader too is asked once", () => {
    const visit = { ...visitV, buddy: { name: "Lena Wirth", phone: "07700 900113" } };
    const due = stateAt("reach2-2020", "15:10", [departed], visit).dueNow;
    expect(due.find(({ step }) => step === "consider-police")?.actor.people).toHaveLength(2);
  });
});

describe("messages around the limit", () => {
  const late = (time: string, detail: object) =>
    event(time, "contact", {
      from: "visitor:a",
      to: "buddy",
      channel: "text",
      about: ["a", "b"],
      says: [{ what: "late", ...detail }],
    });

  it("one that comes after the limit ends the climb and moves the clock (R20-AFT-02)", () => {
    const events = [departed, late("15:04", { why: "Flat tyre", expectedBack: at("15:40") })];
    expect(stateAt("reach2-2020", "15:03", events).phase).toBe("overdue");
    expect(stateAt("reach2-2020", "15:40", events).phase).toBe("out");
    expect(stateAt("reach2-2020", "15:41", events).phase).toBe("overdue");
  });

  it("one that says neither why nor when changes nothing (R20-AFT-02)", () => {
    expect(stateAt("reach2-2020", "15:01", [departed, late("14:50", {})]).phase).toBe("overdue");
  });

  it("one without a new time stops the clock and asks for one", () => {
    const state = stateAt("reach2-2020", "15:30", [departed, late("14:50", { why: "Traffic" })]);
    expect(state.phase).toBe("out");
    expect(state.standDownNeeds.map(({ needs }) => needs)).toEqual(["new-time", "new-time"]);
  });

  it("a lateness message does not stop the clock of Alumwell, whose visit must end with a call (ALU-OVD-01)", () => {
    expect(stateAt("alumwell-2025", "14:31", [departed, late("14:20", { why: "Traffic" })]).phase).toBe("overdue");
  });
});

describe("the night on which the clocks go back", () => {
  it.each([
    ["the first 01:30", "2026-10-25T01:30:00+01:00", "2026-10-25T00:31:00Z"],
    ["the second 01:30", "2026-10-25T01:30:00+00:00", "2026-10-25T01:31:00Z"],
  ])("back by %s is overdue one minute after it, an hour apart (R20-AFT-02)", (_, backAtSchool, overdue) => {
    const night = visitAt({ leaveSchool: "2026-10-25T00:40:00+01:00", backAtSchool });
    const before = new Date(Date.parse(overdue) - 1_000).toISOString();
    expect(stateAt("reach2-2020", before, [], night).phase).toBe("out");
    expect(stateAt("reach2-2020", overdue, [], night).phase).toBe("overdue");
  });
});

describe("an acknowledgement", () => {
  it("holds the next step until it expires, and takes nothing back that is due", () => {
    const onIt = event("15:04", "acknowledged", { step: "try-each-visitor", by: "buddy" });
    expect(dueSteps(stateAt("reach2-2020", "15:06", [departed]))).toContain("tell-senior-leader");
    const held = stateAt("reach2-2020", "15:06", [departed, onIt]);
    expect(dueSteps(held)).toEqual(["try-each-visitor"]);
    expect(held.dueNow[0]?.heldUntil).toBe(at("15:14"));
    expect(held.next).toEqual({ step: "tell-senior-leader", at: at("15:14") });
    expect(dueSteps(stateAt("reach2-2020", "15:14", [departed, onIt]))).toContain("tell-senior-leader");
    const tooLate = event("15:08", "acknowledged", { step: "try-each-visitor", by: "buddy" });
    expect(dueSteps(stateAt("reach2-2020", "15:09", [departed, tooLate]))).toContain("tell-senior-leader");
  });
});
