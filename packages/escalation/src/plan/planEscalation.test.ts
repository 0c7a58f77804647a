import { describe, expect, it } from "vitest";
import { at, policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { visitAt, visitV } from "../../test/visit.js";
import { planEscalation } from "./planEscalation.js";
import { policyHash } from "./policyHash.js";
import { timelineRows } from "./timelineRows.js";

const plan = (id: string, visit = visitV, at_ = school) => planEscalation({ visit, policy: policy(id), school: at_ });
const rows = (id: string, visit = visitV) =>
  timelineRows(plan(id, visit)).map(({ time, who, step }) => `${time} ${who}: ${step}`);

describe("the plan of a visit", () => {
  it("September 2020: overdue from 15:01, then the leader, the police to be considered, and the leader's steps (R20-AFT-02 to R20-AFT-10)", () => {
    expect(rows("reach2-2020").filter((row) => row >= "15:01")).toEqual([
      "15:01 Buddy: try-each-visitor",
      "15:06 Buddy: tell-senior-leader",
      "15:06 Buddy or Senior leader: consider-police",
      "15:06 Senior leader: leader-steps",
      "15:06 Senior leader: ring-landline",
      "15:06 Senior leader: drive-past",
      "15:06 Senior leader: look-for-signs",
      "15:06 Senior leader: report-missing",
    ]);
  });

  it("Alumwell: two calls from 14:31, then the drive, then the police (ALU-OVD-01 to ALU-OVD-06)", () => {
    expect(rows("alumwell-2025").filter((row) => row >= "14:31")).toEqual([
      "14:31 School: ring",
      "14:36 School: ring",
      "14:41 Head Teacher or Designated safeguarding lead: drive",
      "14:56 School: police",
    ]);
  });

  it.each(["morecambe-road-2024", "atlp-covid"])(
    "%s states no procedure: the plan says so and makes up no step (MOR-VIS-18, ATLP-DOR-05)",
    (id) => {
      expect(plan(id).ladder).toMatchObject({ status: "none" });
      expect(timelineRows(plan(id)).every(({ at: instant }) => instant <= at("15:00"))).toBe(true);
    },
  );

  it("says where each time comes from: the first step as stated, what follows on an assumption", () => {
    const origins = Object.fromEntries(timelineRows(plan("reach2-2020")).map(({ step, origin }) => [step, origin]));
    expect(origins).toMatchObject({ "try-each-visitor": "stated", "tell-senior-leader": "assumed" });
  });

  it("gives no clock time to a step whose time the visit does not hold", () => {
    const { ladder } = plan("reach2-2020", visitAt({ leaveSchool: at("13:30") }));
    expect(ladder).toMatchObject({ limit: undefined, origin: "open" });
    expect(
      rows("reach2-2020", visitAt({ leaveSchool: at("13:30") })).some((row) => row.includes("try-each-visitor")),
    ).toBe(false);
  });

  it("shows the season beside the clock on the night the clocks change", () => {
    const night = visitAt({ leaveSchool: "2026-03-29T00:40:00+00:00", backAtSchool: "2026-03-29T02:30:00+01:00" });
    expect(timelineRows(plan("reach2-2020", night)).find(({ step }) => step === "try-each-visitor")).toMatchObject({
      time: "02:31 BST",
      at: "2026-03-29T02:31:00+01:00",
    });
  });

  it("is frozen and holds the hash of the policy it was made with", () => {
    const made = plan("reach2-2020");
    expect(Object.isFrozen(made)).toBe(true);
    const edited = { ...policy("reach2-2020"), title: "Another title" };
    expect(policyHash(edited)).not.toBe(made.policy.hash);
    expect(policyHash(JSON.parse(JSON.stringify(policy("reach2-2020"))))).toBe(made.policy.hash);
  });

  it("knows only the duties that can arise: no wait for an unannounced visit, no first assessment after a later visit", () => {
    const duties = (id: string, change: Partial<typeof visitV>) =>
      plan(id, { ...visitV, ...change }).duties.map((duty) => duty.id);
    expect(duties("morecambe-road-2024", { announced: { status: "unannounced" } })).not.toContain("wait-no-notice");
    expect(duties("morecambe-road-2024", {})).toContain("wait-no-notice");
    expect(duties("reach2-2020", { earlierVisits: [{ on: "2026-01-05", answered: true }] })).not.toContain(
      "complete-full-assessment",
    );
  });
});
