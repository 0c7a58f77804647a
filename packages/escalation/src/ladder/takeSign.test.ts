import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { at, policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { event, unanswered, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "../state/escalationAt.js";
import { earliestOverdue, overdueFrom } from "./Person.js";
import { readEvents } from "./readEvents.js";
import { finish } from "./recordOnRun.js";
import { beginRun, climb, nextDue } from "./Run.js";
import { overdueMask, passTime, takeSign } from "./takeSign.js";
import { beginWalk } from "./Walk.js";

const plan = planEscalation({ visit: visitV, policy: policy("reach2-2020"), school });
const ms = (time: string) => Date.parse(at(time));
const steps = plan.ladder.status === "none" ? [] : plan.ladder.steps;

function walked(events: readonly VisitEvent[], until: string) {
  const walk = beginWalk(plan);
  for (const sign of readEvents(events, ms(until), plan).signs) takeSign(walk, sign);
  passTime(walk, ms(until));
  return walk;
}

describe("walking through the events", () => {
  it("nobody is overdue before the minute after the limit", () => {
    const walk = walked([], "15:00");
    expect(earliestOverdue(walk.people)).toBe(ms("15:01"));
    expect([overdueMask(walk, ms("15:00")), overdueMask(walk, ms("15:01"))]).toEqual([0, 3]);
    expect(walk.run).toBeUndefined();
  });

  it("a climb that a code word ends knows who was overdue, also when nothing else was heard (R20-DUR-07)", () => {
    const word = event("15:30", "contact", {
      from: "visitor:a",
      to: "buddy",
      channel: "call",
      says: [{ what: "code-word" }],
    });
    expect(walked([word], "15:31").past).toMatchObject([{ run: { overdue: 3 }, ended: ms("15:30") }]);
  });

  it("a code word that the policy has no answer to stops no ladder, and is taken back by a second person only (ALU-OVD-01)", () => {
    const alu = planEscalation({ visit: visitV, policy: policy("alumwell-2025"), school });
    const says = (time: string, from: string, what: string) =>
      event(time, "contact", { from, to: "school", channel: "call", about: ["a", "b"], says: [{ what } as never] });
    const word = says("14:10", "visitor:a", "code-word");
    const state = escalationAt(alu, [word, says("14:20", "visitor:a", "safe")], at("14:41"));
    expect(state.phase).toBe("code-word");
    expect(state.dueNow.map(({ step }) => step)).toEqual(expect.arrayContaining(["ring", "drive"]));
    expect(state.people.map(({ status }) => status)).toEqual(["in-danger", "in-danger"]);
    const sure = escalationAt(alu, [word, says("14:35", "visitor:b", "safe")], at("14:41"));
    expect([sure.phase, sure.dueNow.filter(({ part }) => part === "ladder")]).toEqual(["out", []]);
  });

  it("a visit that was called off owes nothing for the way (R20-PRE-22, ATLP-TAB-08)", () => {
    const off = event("08:10", "cancelled", { by: "family" });
    for (const id of ["reach2-2020", "alumwell-2025", "morecambe-road-2024", "atlp-covid"]) {
      const state = escalationAt(planEscalation({ visit: visitV, policy: policy(id), school }), [off], at("16:00"));
      expect([state.dueNow, state.late, state.missed]).toEqual([[], [], []]);
    }
  });

  it("whoever leaves after a visit was called off is expected back all the same (R20-AFT-02)", () => {
    const off = event("08:10", "cancelled", { by: "visitor:a", because: "other" });
    expect(walked([off], "15:01").run).toBeUndefined();
    expect(walked([off, event("13:31", "departed", {})], "15:00").run).toBeUndefined();
    expect(walked([off, event("13:31", "departed", {})], "15:01").run).toMatchObject({ start: ms("15:01") });
    const later = event("13:31", "departed", { expectedBack: at("16:00") });
    expect(earliestOverdue(walked([off, later], "15:30").people)).toBe(ms("16:01"));
  });

  it("a climb begins when the first is overdue and ends when the last is accounted for", () => {
    const tried = [unanswered("15:02", "a"), event("15:04", "visitor-located", { visitor: "b" })];
    expect(walked(tried, "15:05").run).toMatchObject({ start: ms("15:01"), overdue: 3, heard: 2 });
    const over = walked([...tried, event("15:06", "visitor-located", { visitor: "a" })], "15:07");
    expect(over.run).toBeUndefined();
    expect(over.past.map(({ ended }) => ended)).toEqual([ms("15:06")]);
  });

  it("a visitor whose clock was moved can become overdue a second time", () => {
    const again = event("15:05", "contact", {
      from: "visitor:a",
      to: "buddy",
      channel: "call",
      about: ["a", "b"],
      says: [{ what: "late", why: "Flat tyre", expectedBack: at("15:30") }],
    });
    const walk = walked([again], "15:31");
    expect(walk.past).toHaveLength(1);
    expect(walk.run?.start).toBe(ms("15:31"));
    expect(walk.people.map(overdueFrom)).toEqual([ms("15:31"), ms("15:31")]);
  });
});

describe("climbing", () => {
  it("each step falls due when the one before has had its time, and at once when it is done", () => {
    const run = beginRun({ start: 0, plan, steps });
    climb(run, 0);
    expect(nextDue(run)).toBe(5 * 60_000);
    finish(run, run.rungs[0]!, 0, 60_000);
    expect(nextDue(run)).toBe(60_000);
  });

  it("a step behind an open delay never falls due by itself", () => {
    const run = beginRun({
      start: 0,
      plan,
      steps: steps.map((step, index) => (index === 1 ? { ...step, delay: undefined } : step)),
    });
    climb(run, 10 ** 12);
    expect(run.reached).toBe(0);
    expect(nextDue(run)).toBe(Infinity);
  });
});
