import { describe, expect, it } from "vitest";
import { at, policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { visitAt, visitV } from "../../test/visit.js";
import { parseSchool } from "@home-visits/core";
import { escalationAt } from "../due/escalationAt.js";
import { planEscalation } from "./planEscalation.js";
import { policyHash } from "./policyHash.js";
import { timelineRows } from "./timelineRows.js";

const plan = (id: string, visit = visitV, at_ = school) => planEscalation({ visit, policy: policy(id), school: at_ });
const read = parseSchool(school);
const parsed = read.ok ? read.value : school;
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
      const rows = timelineRows(plan(id));
      expect(rows.every(({ at: instant }) => instant === undefined || instant <= at("15:00"))).toBe(true);
      expect(rows.at(-1)).toMatchObject({ who: "Not stated", step: "no-ladder", time: undefined });
    },
  );

  it("says where each time comes from: the first step as stated, what follows on an assumption", () => {
    const origins = Object.fromEntries(timelineRows(plan("reach2-2020")).map(({ step, origin }) => [step, origin]));
    expect(origins).toMatchObject({ "try-each-visitor": "stated", "tell-senior-leader": "assumed" });
  });

  it("gives no clock time to a step whose time the visit does not hold", () => {
    const { ladder } = plan("reach2-2020", visitAt({ leaveSchool: at("13:30") }));
    expect(ladder).toMatchObject({ limit: undefined, origin: "open" });
  });

  it("keeps every step on paper, also one whose time follows from what happens: it comes last, without a clock time", () => {
    const last = rows("reach2-2020", visitAt({ leaveSchool: at("13:30") })).filter((row) =>
      row.startsWith("undefined"),
    );
    for (const step of ["try-each-visitor", "tell-senior-leader", "consider-police", "leader-steps", "report-missing"])
      expect(last.some((row) => row.endsWith(step))).toBe(true);
  });

  it("keeps a step that nobody can take, and says why it has no time (ALU-OVD-03)", () => {
    const visitors = [
      { id: "dsl", name: "Dilys Marsh" },
      { id: "head", name: "Hana Okafor" },
    ];
    const drive = timelineRows(plan("alumwell-2025", { ...visitV, visitors })).find(({ step }) => step === "drive");
    expect(drive).toMatchObject({ time: undefined });
    expect(drive?.action).toContain("out on the visit");
  });

  it("tells whom to ring, by name and number in the order to try them (R20-AFT-04)", () => {
    const told = timelineRows(plan("reach2-2020")).find(({ step }) => step === "tell-senior-leader")?.tell;
    expect(told?.map(({ number }) => number)).toEqual(["07700 900113", "07700 900110"]);
    const call = timelineRows(plan("reach2-2020")).find(({ step }) => step === "leaving-call")?.tell;
    expect(call?.map(({ name }) => name)).toEqual(["Carys Bell"]);
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

  it("keeps the policy and the calendar as they were: a later edit changes no visit that is out, and the next plan has it", () => {
    const edited = JSON.parse(JSON.stringify(policy("alumwell-2025")));
    const moved = JSON.parse(JSON.stringify(school));
    const out = planEscalation({ visit: visitV, policy: edited, school: moved });
    const before = JSON.stringify([out, escalationAt(out, [], at("16:00"))]);
    edited.settings["overdue.ring.attempts"].value = 9;
    edited.ladder.steps[1].cites[0] = "ALU-OVD-99";
    edited.settings["leavingCall.within"].assumed = 50;
    moved.calendar.hours.tuesday.until = "10:00";
    moved.people[0].name = "Somebody Else";
    expect(JSON.stringify([out, escalationAt(out, [], at("16:00"))])).toBe(before);
    const next = planEscalation({ visit: visitV, policy: edited, school: moved });
    expect(next.policy.hash).not.toBe(out.policy.hash);
    expect(next.ladder.status === "none" ? 0 : next.ladder.steps[0]?.attempts).toBe(9);
  });

  it("visits of one school with the same times share what is the same, and only that", () => {
    const [one, other] = [visitV, { ...visitV, id: "visit-w", visitors: [{ id: "c", name: "Cleo Vance" }] }].map(
      (visit) => planEscalation({ visit, policy: policy("alumwell-2025"), school: parsed }),
    );
    expect(other?.timers).toBe(one?.timers);
    const due = (made: typeof one) =>
      made === undefined ? [] : escalationAt(made, [], at("16:00")).dueNow.flatMap(({ actor }) => actor.people);
    expect(due(one).map(({ name }) => name)).toContain("Amal Rees");
    expect(due(other).map(({ name }) => name)).toContain("Cleo Vance");
    expect(due(other).map(({ name }) => name)).not.toContain("Amal Rees");
  });

  it("visits of the same people share too where these have parts at the school, and nobody is given another party's plan", () => {
    const [first] = parsed.people;
    const inSchool = { id: first?.id ?? "", name: first?.name ?? "" };
    const parties = [
      { visitors: [inSchool] },
      { visitors: [{ ...inSchool, mobile: "07700 900199" }] },
      { visitors: [inSchool, { id: "c", name: "Cleo Vance" }] },
      { visitors: [inSchool], buddy: { name: "Nia Frost", phone: "07700 900198" } },
      { visitors: [{ id: "d", name: "Dot Marsh" }], buddy: { name: "Dot Marsh" } },
    ];
    const planned = (school: typeof parsed, place: number) =>
      planEscalation({ visit: { ...visitV, ...parties[place] }, policy: policy("reach2-2020"), school });
    for (const place of parties.keys()) {
      const made = planned(parsed, place);
      expect(planned(parsed, place).timers).toBe(made.timers);
      // a school that nobody has planned for yet has nothing to share
      expect(made).toEqual(planned(structuredClone(parsed), place));
    }
  });

  it("asks only for what can arise: no wait for an unannounced visit, no first assessment after a later visit", () => {
    const due = (id: string, change: Partial<typeof visitV>, ...events: Parameters<typeof escalationAt>[1]) =>
      escalationAt(plan(id, { ...visitV, ...change }), events, at("16:00")).dueNow.map(({ step }) => step);
    const closed = { id: "closed", type: "nobody-home", at: at("13:50") } as const;
    const start = { status: "pre-arranged", start: at("13:45") } as const;
    expect(due("morecambe-road-2024", { announced: { status: "unannounced" } }, closed)).not.toContain(
      "wait-no-notice",
    );
    expect(due("morecambe-road-2024", { announced: start }, closed)).toContain("wait-no-notice");
    const back = { id: "back", type: "back", at: at("15:00"), about: ["a", "b"] } satisfies Parameters<
      typeof escalationAt
    >[1][number];
    const later = { earlierVisits: [{ on: "2026-01-05", answered: true }] };
    expect(due("reach2-2020", { earlierVisits: [] }, back)).toContain("complete-full-assessment");
    expect(due("reach2-2020", later, back)).not.toContain("complete-full-assessment");
  });
});
