import { describe, expect, it } from "vitest";
import type { Policy, Setting, VisitEvent } from "@home-visits/core";
import { escalationAt } from "../due/escalationAt.js";
import { ownPolicy } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { at } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "./planEscalation.js";

const minutes = (value: number): Setting => ({
  describes: "what the charity decided",
  origin: "school-set",
  value,
  by: "Manager",
  unit: "minutes",
});

/** Calls every 60 minutes for one, every 120 for two or more, in time from 10 minutes before to 15 after. */
function withCalls(policy: Policy): Policy {
  if (policy.ladder.status !== "school-set" || policy.ladder.starts.checkIns === undefined) return policy;
  const { starts } = policy.ladder;
  const checkIns = {
    ...policy.ladder.starts.checkIns,
    every: { setting: "calls.alone" },
    everyWhen: [{ when: { fact: "visitorCount", atLeast: 2 }, every: { setting: "calls.together" } }],
    window: { before: { setting: "calls.before" }, after: { setting: "calls.after" } },
  };
  return {
    ...policy,
    settings: {
      ...policy.settings,
      "calls.alone": minutes(60),
      "calls.together": minutes(120),
      "calls.before": minutes(10),
      "calls.after": minutes(15),
    },
    ladder: { ...policy.ladder, starts: { ...starts, checkIns } },
  };
}

const policy = withCalls(ownPolicy);
const long = { ...visitV, times: { ...visitV.times, leaveHome: at("19:00"), backAtSchool: at("19:30") } };
const alone = { ...long, visitors: long.visitors.slice(0, 1) };
const arrived = event("13:45", "arrived", {});
const call = (time: string, about: readonly string[]) =>
  event(time, "contact", {
    from: "visitor:a",
    to: "school",
    channel: "call",
    about: [...about],
    says: [{ what: "safe" }],
  });

const expectedBy = (visit: typeof long, now: string, ...events: readonly VisitEvent[]) =>
  escalationAt(planEscalation({ visit, policy, school }), events, at(now)).people[0]?.expectedBy;

describe("calls at intervals by the number of staff, with a window of two sides", () => {
  it("one alone calls every hour, two every other hour; a visit of one number of staff never borrows the other's plan", () => {
    expect(expectedBy(alone, "13:50", arrived)).toBe(at("15:00"));
    expect(expectedBy(long, "13:50", arrived)).toBe(at("16:00"));
    expect(expectedBy(alone, "13:50", arrived)).toBe(at("15:00"));
  });

  it("a call counts from ten minutes before its time, not from eleven, and the next is in time until fifteen after", () => {
    expect(expectedBy(alone, "14:36", arrived, call("14:35", []))).toBe(at("16:00"));
    expect(expectedBy(alone, "14:36", arrived, call("14:34", []))).toBe(at("15:00"));
    expect(expectedBy(long, "15:36", arrived, call("15:35", ["b"]))).toBe(at("18:00"));
  });

  it("the first minute after the window is overdue", () => {
    const plan = planEscalation({ visit: alone, policy, school });
    expect(escalationAt(plan, [arrived], at("15:00")).phase).toBe("out");
    expect(escalationAt(plan, [arrived], at("15:01")).phase).toBe("overdue");
  });
});
