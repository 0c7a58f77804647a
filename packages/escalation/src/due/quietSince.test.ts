import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { withoutCheckIns } from "../../test/ownPolicy.js";
import { cases, isoOf } from "../../test/history.js";
import { slowPlans, slowPolicy, slowSchool, type SlowStep } from "../../test/slowLadders.js";
import { at, dueSteps } from "../../test/stateAt.js";
import { event, unanswered, visitAt, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";
import type { EscalationState } from "./EscalationState.js";

const left = event("13:30", "departed", {});
const step = (kind: SlowStep["kind"], delay: number, held = true): SlowStep => ({ kind, delay, held });
const planOf = (steps: readonly SlowStep[], visit = visitV) =>
  planEscalation({ visit, policy: slowPolicy(steps), school: slowSchool });
const asked = ({ questions }: EscalationState, what = "any-news") =>
  questions.filter(({ asks }) => asks === what).map(({ visitors, since }) => [visitors.join(), since.slice(11, 16)]);
const state = (steps: readonly SlowStep[], now: string, ...events: readonly VisitEvent[]) =>
  escalationAt(planOf(steps), [left, ...events], at(now));

describe("W8, W15: while somebody is overdue and no step is due for them, the office is asked", () => {
  it("from the first minute until the first step is due, where the ladder begins late", () => {
    const late = [step("police", 20)];
    expect(asked(state(late, "15:00"))).toEqual([]);
    expect(asked(state(late, "15:01"))).toEqual([["a,b", "15:01"]]);
    expect([asked(state(late, "15:20")), state(late, "15:20").nextAt]).toEqual([[["a,b", "15:01"]], at("15:21")]);
    expect([asked(state(late, "15:21")), dueSteps(state(late, "15:21"))]).toEqual([[], ["police-0"]]);
  });

  it("and again and again, where it begins very late", () => {
    const late = [step("police", 45)];
    expect(asked(state(late, "15:30"))).toEqual([["a,b", "15:01"]]);
    expect([asked(state(late, "15:31")), asked(state(late, "15:46"))]).toEqual([[["a,b", "15:31"]], []]);
  });

  it("where nobody can take the first steps and the first that somebody can take is late", () => {
    const late = [step("ring", 0, false), step("write", 10), step("police", 20)];
    expect(asked(state(late, "15:01"))).toEqual([["a,b", "15:01"]]);
    expect(state(late, "15:01").next?.step).toBe("write-1");
    expect([asked(state(late, "15:11")), dueSteps(state(late, "15:11"))]).toEqual([[], ["write-1"]]);
  });

  it("where it is the turn of a step that nobody can take, after others were done", () => {
    const gap = [step("write", 0), step("drive", 10, false), step("police", 20)];
    const wrote = event("15:02", "message-sent", { to: "family" });
    expect(asked(state(gap, "15:05", wrote))).toEqual([]);
    expect(state(gap, "15:05", wrote).nextAt).toBe(at("15:12"));
    expect(asked(state(gap, "15:12", wrote))).toEqual([["a,b", "15:12"]]);
    expect([asked(state(gap, "15:32", wrote)), dueSteps(state(gap, "15:32", wrote))]).toEqual([[], ["police-2"]]);
  });

  it("where nobody can take the last step", () => {
    const end = [step("write", 0), step("police", 10, false)];
    const wrote = event("15:02", "message-sent", { to: "family" });
    expect(asked(state(end, "15:11", wrote))).toEqual([]);
    expect(asked(state(end, "15:12", wrote))).toEqual([["a,b", "15:12"]]);
  });

  it("half an hour after something was done, where the next step is a long way off", () => {
    const gap = [step("write", 0), step("police", 45)];
    const wrote = event("15:02", "message-sent", { to: "family" });
    expect(asked(state(gap, "15:31", wrote))).toEqual([]);
    expect(state(gap, "15:31", wrote).nextAt).toBe(at("15:32"));
    expect(asked(state(gap, "15:32", wrote))).toEqual([["a,b", "15:32"]]);
    expect([asked(state(gap, "15:47", wrote)), dueSteps(state(gap, "15:47", wrote))]).toEqual([[], ["police-1"]]);
  });

  it("of one alone, for whom nothing was done since they were overdue", () => {
    const once = [step("write", 0), step("police", 10)];
    const later = event("14:40", "contact", {
      from: "visitor:b",
      to: "school",
      channel: "call",
      says: [{ what: "late", why: "Traffic", expectedBack: at("15:30") }],
    });
    const did = [event("15:02", "message-sent", { to: "family" }), event("15:12", "police-called", {})];
    expect(asked(state(once, "15:31", later, ...did))).toContainEqual(["b", "15:31"]);
  });

  it("nobody is asked in the minutes between two attempts", () => {
    const ring = [step("ring", 0)];
    const tried = ["a", "b"].map((who) => ({ ...unanswered("15:02", who, "site-manager"), id: who }));
    expect([asked(state(ring, "15:05", ...tried)), dueSteps(state(ring, "15:06", ...tried))]).toEqual([[], ["ring-0"]]);
  });

  it("whoever says that they are on it holds the step after next, and the office is asked meanwhile", () => {
    const late = [step("ring", 0, false), step("police", 10)];
    const hold = event("15:05", "acknowledged", { by: "site-manager" });
    expect(asked(state(late, "15:06", hold))).toEqual([["a,b", "15:01"]]);
  });

  it("out of hours, where the first step has somebody in hours only", () => {
    const evening = visitAt({
      leaveSchool: at("18:00"),
      arrive: at("18:15"),
      leaveHome: at("19:00"),
      backAtSchool: at("19:30"),
    });
    const roles = { ...slowSchool.roles, "duty-manager": ["leader"], "site-manager": ["manager"] };
    const plan = planEscalation({ visit: evening, policy: withoutCheckIns, school: { ...slowSchool, roles } });
    const now = escalationAt(plan, [event("18:00", "departed", {})], at("19:36"));
    expect(now.skipped).toEqual([{ step: "ring", because: "role-not-held" }]);
    expect([dueSteps(now), asked(now)]).toEqual([[], [["a,b", "19:36"]]]);
    expect(now.next).toEqual({ step: "text-family", at: at("19:37") });
  });

  it("a clock that a reason stopped, and that a departure starts again, is asked about at once", () => {
    const late = [step("police", 20)];
    const why = event("14:50", "contact", {
      from: "visitor:a",
      to: "school",
      channel: "call",
      about: ["b"],
      says: [{ what: "late", why: "Traffic" }],
    });
    expect(asked(state(late, "15:19", why))).toEqual([]);
    expect(asked(state(late, "15:20", why))).toEqual([["a,b", "15:20"]]);
  });

  it("a code word that nobody can answer stays due, and the office is asked at once", () => {
    const word = event("14:00", "contact", {
      from: "visitor:a",
      to: "school",
      channel: "call",
      says: [{ what: "code-word", which: "amber" }],
    });
    const now = state([step("police", 0)], "14:00", word);
    expect(dueSteps(now)).toEqual(["code-word-amber"]);
    expect(asked(now, "in-danger")).toEqual([["a,b", "14:00"]]);
    const first = { ...word, says: [{ what: "code-word" }] } as VisitEvent;
    expect(asked(state([step("police", 0)], "14:00", first), "in-danger")).toEqual([]);
  });
});

const MINUTE = 60_000;
const besideMinutes = (one: EscalationState) =>
  JSON.stringify(one, (key, value: unknown) => (key === "minutes" ? undefined : value));

describe("W8, W15: ladders that are drawn, with steps that come late and steps that nobody can take", () => {
  const plans = slowPlans(60);

  it("an overdue visitor has a step that is due, or the office a question, or something was done in the last half hour", () => {
    let quiet = 0;
    for (const [nth, { events, now }] of cases.entries()) {
      const plan = plans[nth % plans.length];
      if (plan === undefined) continue;
      const answer = escalationAt(plan, events, now);
      const until = Date.parse(now);
      const did = events.some(({ at: when }) => Date.parse(when) <= until && Date.parse(when) > until - 30 * MINUTE);
      for (const { visitor, status } of answer.people) {
        if (status !== "overdue") continue;
        const due = answer.dueNow.some(({ part, visitors }) => part === "ladder" && visitors.includes(visitor));
        const isAsked = answer.questions.some(({ visitors }) => visitors.includes(visitor));
        if (!due && isAsked) quiet += 1;
        if (!due && !isAsked && !did)
          expect.fail(`${JSON.stringify(plan.ladder)} ${JSON.stringify(events)} at ${now}: ${visitor}`);
      }
    }
    expect(quiet).toBeGreaterThan(20);
  });

  it("nothing changes strictly between now and nextAt", () => {
    for (const [nth, { events, now, part }] of cases.entries()) {
      const plan = plans[nth % plans.length];
      if (plan === undefined) continue;
      const answer = escalationAt(plan, events, now);
      const [from, until] = [Date.parse(now), Date.parse(answer.nextAt ?? "2026-07-09T00:00:00Z")];
      expect(until).toBeGreaterThan(from);
      const between = isoOf(Math.max(from, Math.min(until - 1_000, from + Math.floor((until - from) * part))));
      if (besideMinutes(escalationAt(plan, events, between)) !== besideMinutes(answer))
        expect.fail(`${JSON.stringify(plan.ladder)} ${JSON.stringify(events)} at ${now} and at ${between}`);
    }
  });
});
