import type { VisitEvent } from "@home-visits/core";
import { describe, expect, it } from "vitest";
import { stateAt } from "../../test/stateAt.js";
import { event, visitAt, visitV } from "../../test/visit.js";

const named = (id: string, one: VisitEvent): VisitEvent => ({ ...one, id });
const due = (policy: string, events: readonly VisitEvent[], visit = visitV, now = "16:00") =>
  stateAt(policy, now, events, visit).dueNow;
const steps = (...asked: Parameters<typeof due>) => due(...asked).map(({ step }) => step);

describe("a duty for each follow-up (R20-AFT-16, ALU-AFT-03)", () => {
  const raised = [
    named("first", event("15:05", "follow-up-raised", {})),
    named("second", event("15:10", "follow-up-raised", {})),
  ];
  it.each(["reach2-2020", "reach2-later", "alumwell-2025"])(
    "%s: the second stays open when the first is done",
    (id) => {
      expect(steps(id, raised).filter((step) => step === "follow-up")).toHaveLength(2);
      const one = [...raised, event("15:20", "follow-up-done", { followUp: "first" })];
      expect(due(id, one).filter(({ step }) => step === "follow-up")).toMatchObject([
        { since: "2026-06-09T15:10:00+01:00" },
      ]);
      const both = [...one, event("15:30", "follow-up-done", {})];
      expect(steps(id, both)).not.toContain("follow-up");
    },
  );
  it("one that is raised after another was done is open", () => {
    const later = [raised[0], event("15:07", "follow-up-done", {}), raised[1]].filter((one) => one !== undefined);
    expect(due("reach2-2020", later).filter(({ step }) => step === "follow-up")).toHaveLength(1);
  });
});

describe("a duty of each incident", () => {
  it("the second incident's form is shared after the first's was, and both are done (R20-INC-06)", () => {
    const events = [
      event("13:50", "incident", {}),
      event("13:55", "form-shared", { with: "headteacher" }),
      event("14:10", "incident", {}),
    ];
    expect(steps("reach2-2020", events)).toContain("share-incident-form");
    expect(steps("reach2-2020", [...events, event("15:30", "form-shared", { with: "headteacher" })])).not.toContain(
      "share-incident-form",
    );
  });
});

describe("a duty of each concern (MOR-FOL-02)", () => {
  const back = event("15:00", "back", { whole: true });
  const concern = (time: string) => named(`concern-${time}`, event(time, "concern", {}));
  const reported = (time: string) => named(`report-${time}`, event(time, "reported", { to: "leadership-team" }));
  const open = (...events: readonly VisitEvent[]) =>
    steps("morecambe-road-2024", events).filter((step) => step === "report-concerns");
  it("one report tells of all that came up by then, and of none that came later", () => {
    expect(open(concern("14:00"), concern("14:10"), back)).toHaveLength(2);
    expect(open(concern("14:00"), concern("14:10"), back, reported("15:04"))).toEqual([]);
    expect(open(concern("14:00"), back, reported("15:04"), concern("15:30"))).toHaveLength(1);
  });
  it("a concern that comes up after the return is reported within the same minutes of it", () => {
    const late = (time: string) =>
      stateAt("morecambe-road-2024", "16:00", [back, concern("15:10"), reported(time)]).late.map(({ step }) => step);
    expect(late("15:15")).not.toContain("report-concerns");
    expect(late("15:16")).toContain("report-concerns");
  });
});

describe("a duty of each visitor (ATLP-TAB-08, ATLP-TAB-26)", () => {
  const back = event("15:00", "back", { whole: true });
  it("one visitor who signs in leaves the other's signing in open, by name", () => {
    const events = [back, event("15:01", "signed-in", { by: "visitor:a" })];
    expect(due("atlp-covid", events).find(({ step }) => step === "sign-back-in")?.visitors).toEqual(["b"]);
    expect(steps("atlp-covid", [...events, event("15:03", "signed-in", { about: ["b"] })])).not.toContain(
      "sign-back-in",
    );
  });
  it("a signing in that names nobody is everybody's", () => {
    expect(steps("atlp-covid", [back, event("15:01", "signed-in", { whole: true })])).not.toContain("sign-back-in");
    expect(steps("atlp-covid", [back, event("15:01", "signed-in", { by: "school-office" })])).not.toContain(
      "sign-back-in",
    );
  });
});

describe("duties that a visit brings", () => {
  it("a first visit at which nobody answered, or that was cancelled, brings no full assessment; its record is filed all the same (R20-AFT-11, R20-AFT-17)", () => {
    const back = event("14:30", "back", { whole: true });
    expect(steps("reach2-2020", [back])).toContain("complete-full-assessment");
    const nobody = [event("13:50", "nobody-home", {}), back];
    expect(steps("reach2-2020", nobody)).not.toContain("complete-full-assessment");
    expect(steps("reach2-2020", nobody)).toContain("file-record");
    const cancelled = [event("13:50", "cancelled", { by: "visitor:a" }), back];
    expect(steps("reach2-2020", cancelled)).not.toContain("complete-full-assessment");
  });
  it("a visit is a later one by its number where no list says more", () => {
    const third = visitAt(visitV.times, { earlierVisits: undefined, visitNumber: 3 });
    const back = event("14:30", "back", { whole: true });
    expect(steps("reach2-2020", [back], third)).not.toContain("complete-full-assessment");
    const unsaid = visitAt(visitV.times, { earlierVisits: [{ on: "2026-03-02" }] });
    expect(steps("reach2-2020", [back], unsaid)).toContain("complete-full-assessment");
  });
  it("only the full assessment is the full assessment (R20-AFT-11, R20-AFT-14)", () => {
    const back = event("14:30", "back", { whole: true });
    const initial = event("14:40", "assessment-done", { assessment: "initial" });
    const full = event("14:45", "assessment-done", { assessment: "full" });
    expect(steps("reach2-2020", [back, initial])).toContain("complete-full-assessment");
    expect(steps("reach2-2020", [back, initial])).not.toContain("sign-off-assessment");
    expect(steps("reach2-2020", [back, full])).not.toContain("complete-full-assessment");
    expect(steps("reach2-2020", [back, full])).toContain("sign-off-assessment");
  });
  it("whoever cancels for safety, the leadership team is given the reason; a report of something else is not it (MOR-VIS-13)", () => {
    const cancelled = (by: string) => event("13:00", "cancelled", { by, because: "safety" });
    const reported = (what: "cancellation" | "incident") => event("13:10", "reported", { to: "leadership-team", what });
    const reason = "reason-for-safety-cancellation";
    expect(steps("morecambe-road-2024", [cancelled("visitor:a")])).toContain(reason);
    expect(steps("morecambe-road-2024", [cancelled("parent")])).toContain(reason);
    expect(steps("morecambe-road-2024", [cancelled("parent"), reported("incident")])).toContain(reason);
    expect(steps("morecambe-road-2024", [cancelled("parent"), reported("cancellation")])).not.toContain(reason);
  });
  it("times have to be shared with both (ALU-BEF-19)", () => {
    const shared = (to: string) => named(to, event("13:00", "times-shared", { to }));
    expect(steps("alumwell-2025", [shared("dsl")], visitV, "13:10")).toContain("share-times-with-office");
    const both = steps("alumwell-2025", [shared("dsl"), shared("school-office")], visitV, "13:10");
    expect(both.filter((step) => step.startsWith("share-times"))).toEqual([]);
  });
  it("a call that nobody answered is no call (R20-AFT-01, ALU-BEF-20, MOR-VIS-18)", () => {
    const call = (to: string, what: "leaving" | "arrived", answered: boolean) =>
      event("14:31", "contact", { from: "visitor:a", to, channel: "call", answered, says: [{ what }] });
    for (const [id, to, what, step, start] of [
      ["reach2-2020", "buddy", "leaving", "leaving-call", event("14:30", "left", {})],
      ["alumwell-2025", "dsl", "arrived", "arrival-call", event("14:30", "arrived", {})],
      ["morecambe-road-2024", "school", "leaving", "call-after", event("14:30", "left", {})],
    ] as const) {
      expect(steps(id, [start, call(to, what, false)], visitV, "14:32")).toContain(step);
      expect(steps(id, [start, call(to, what, true)], visitV, "14:32")).not.toContain(step);
    }
  });
});
