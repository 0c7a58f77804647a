import { assessVisit, policies, type School, type VisitEvent } from "@home-visits/core";
import { describe, expect, it } from "vitest";
import { school } from "../../test/school.js";
import { at } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { timelineRows } from "../plan/timelineRows.js";
import { escalationAt } from "./escalationAt.js";

type PolicyId = keyof typeof policies;

/** What the two answers say of one clause: the deadline's outcome, and the assessment's where it has something to say. */
function answers(id: PolicyId, clause: string, now: string, events: readonly VisitEvent[], own: Partial<School> = {}) {
  const here = { ...school, ...own };
  const policy = policies[id];
  const plan = planEscalation({ visit: visitV, policy, school: here });
  const state = escalationAt(plan, events, at(now));
  const record = [...state.done, ...state.late, ...state.missed].find(({ cites }) => cites.includes(clause));
  const visit = { ...visitV, events: [...events] };
  const { findings } = assessVisit({ visit, policy, school: here, now: at(now), mode: "lenient" });
  const outcomes = findings.filter(({ cites }) => cites[0] === clause).map(({ outcome }) => outcome);
  return { deadline: record?.outcome, limit: record?.limit, assessment: outcomes };
}

const closing = (until: string): Partial<School> => ({
  calendar: {
    ...(school.calendar ?? expect.fail("The test's school has a calendar.")),
    hours: { tuesday: { from: "08:00", until } },
  },
});
const incident = event("10:30", "incident", {});
const shared = (time: string) => event(time, "form-shared", { with: "headteacher", form: "incident-report" });

describe("one record, one answer", () => {
  it.each([
    ["17:00", "16:45", "kept"],
    ["16:00", "16:15", "breach"],
    ["16:30", "16:30", "kept"],
  ])(
    "R20-INC-06: a school that closes at %s, a form shared at %s: %s for deadline and assessment",
    (until, time, outcome) => {
      const found = answers("reach2-2020", "R20-INC-06", "18:00", [incident, shared(time)], closing(until));
      expect(found).toMatchObject({ deadline: outcome, limit: at(until) });
      expect(found.assessment.includes("breach")).toBe(outcome === "breach");
    },
  );

  it("R20-INC-06: the school's own hour comes before its calendar's", () => {
    const settings = { "workingDay.ends": { value: "15:30", by: "Headteacher" } };
    const found = answers("reach2-2020", "R20-INC-06", "18:00", [incident, shared("16:00")], { settings });
    expect(found).toMatchObject({ deadline: "breach", limit: at("15:30") });
    expect(found.assessment).toContain("breach");
  });

  it("MOR-VIS-07: the school's own wait of 10 minutes holds for the plan and the assessment", () => {
    const settings = { "wait.noNotice": { value: 10, by: "Headteacher" } };
    const visit = { ...visitV, announced: { status: "pre-arranged", start: at("14:00") } as const };
    const policy = policies["morecambe-road-2024"];
    const plan = planEscalation({ visit, policy, school: { ...school, settings } });
    expect(plan.timers.find(({ id }) => id === "wait-no-notice")).toMatchObject({
      origin: "school-set",
      limit: { instant: at("14:10") },
    });
    const events = [event("13:55", "arrived", {}), event("14:01", "nobody-home", {}), event("14:15", "left", {})];
    const { findings } = assessVisit({
      visit: { ...visit, events },
      policy,
      school: { settings },
      now: at("16:00"),
      mode: "lenient",
    });
    expect(findings.find(({ rule }) => rule === "wait-without-notice")?.outcome).toBe("advice");
    const late = escalationAt(plan, events, at("16:00")).late;
    expect(late.find(({ step }) => step === "wait-no-notice")).toMatchObject({ minutes: 5, outcome: "advice" });
  });

  it("ALU-BEF-21: an answered call to the office once they have left is the leaving call, whatever it says", () => {
    const call = event("14:29", "contact", { from: "visitor:a", to: "school-office", channel: "call", answered: true });
    const events = [event("13:30", "departed", {}), event("14:28", "left", {}), call];
    const found = answers("alumwell-2025", "ALU-BEF-21", "14:40", events);
    expect(found.deadline).toBe("kept");
    expect(found.assessment).not.toContain("breach");
  });

  it("a school without a calendar has its deadlines by the assumed one, and strict mode says that they are open", () => {
    const { calendar, ...without } = school;
    expect(calendar).toBeDefined();
    const plan = (mode: "strict" | "lenient") =>
      planEscalation({ visit: visitV, policy: policies["reach2-2020"], school: without, mode });
    const shareBy = (mode: "strict" | "lenient") =>
      escalationAt(plan(mode), [incident], at("12:00")).dueNow.find(({ step }) => step === "share-incident-form");
    expect(shareBy("lenient")).toMatchObject({ limit: at("16:30"), origin: "assumed" });
    expect(shareBy("strict")).toMatchObject({ limit: undefined, origin: "open" });
    expect(timelineRows(plan("strict")).some(({ step, time }) => step === "try-each-visitor" && time === "15:01")).toBe(
      true,
    );
  });
});
