import { describe, expect, it } from "vitest";
import { extendPolicy, type Visit, type VisitEvent, parseSchool } from "@home-visits/core";
import { school } from "../../test/school.js";
import { at, dueSteps, policy, stateAt } from "../../test/stateAt.js";
import { event, unanswered, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "../due/escalationAt.js";

const rung = ["14:31", "14:36"].flatMap((time) =>
  ["a", "b"].map((who) => ({ ...unanswered(time, who, "school"), id: `${who} ${time}` })),
);
const drove = (by: string | undefined): VisitEvent =>
  event("14:50", "drove-to-address", by === undefined ? { way: "to" } : { way: "to", by });
const alu = (now: string, events: readonly VisitEvent[], visit: Visit = visitV) =>
  stateAt("alumwell-2025", now, [event("13:30", "departed", {}), ...rung, ...events], visit);
const driveOf = (by: string | undefined) => alu("14:55", [drove(by)]).done.find(({ step }) => step === "drive");

describe("who took a step", () => {
  it.each(["headteacher", "dsl"])("a drive to the address by the %s is Alumwell's step (ALU-OVD-03)", (by) => {
    expect(driveOf(by)).toMatchObject({ done: at("14:50"), by, outcome: "kept" });
    expect(dueSteps(alu("14:55", [drove(by)]))).not.toContain("drive");
  });

  it.each(["deputy-dsl", "slt", "buddy", "visitor:a", "parent"])(
    "a drive by %s is not: the step stays due and says who went (ALU-OVD-03)",
    (by) => {
      expect(driveOf(by)).toBeUndefined();
      const due = alu("14:55", [drove(by)]).dueNow.find(({ step }) => step === "drive");
      expect(due).toMatchObject({ since: at("14:36"), doneByOthers: [by] });
    },
  );

  it.each([undefined, "school", "school-office"])(
    "a drive by %s counts, because it names nobody; the record shows it",
    (by) => {
      expect(driveOf(by)).toMatchObject({ done: at("14:50"), by });
    },
  );

  it("a step noted as done, or taken on, by somebody without the role changes nothing", () => {
    const noted = (by: string) => event("14:50", "step-done", { step: "drive", by });
    expect(dueSteps(alu("14:50", [noted("deputy-dsl")]))).toEqual(["drive"]);
    expect(dueSteps(alu("14:50", [noted("dsl")]))).toEqual([]);
    const held = (by: string) => stateAt("reach2-2020", "15:06", [event("15:02", "acknowledged", { by })]).next;
    expect(held("buddy")).toEqual({ step: "tell-senior-leader", at: at("15:12") });
    expect(held("headteacher")).toBeUndefined();
  });

  it("what the deputy does for a policy that names no deputy does not bring the next step later (ALU-OVD-06)", () => {
    expect(alu("14:55", [drove("deputy-dsl")]).next?.step).toBe(alu("14:55", []).next?.step);
    expect(alu("14:55", [drove("dsl")]).next).toEqual({ step: "police", at: at("15:05") });
  });

  it("the buddy rings and tells the leader; a leader's own call is no attempt of the buddy's (R20-AFT-03, R20-AFT-04)", () => {
    const calls = (from: string) =>
      ["a", "b"].map((who) => ({ ...unanswered("15:02", who, from), id: `${who} ${from}` }));
    const r20 = (...events: readonly VisitEvent[]) => stateAt("reach2-2020", "15:02", events);
    expect(dueSteps(r20(...calls("buddy")))).not.toContain("try-each-visitor");
    expect(r20(...calls("senior-leader")).dueNow.find(({ step }) => step === "try-each-visitor")).toMatchObject({
      doneByOthers: ["senior-leader"],
    });
  });

  it("an answer accounts for a visitor, whoever rang", () => {
    const answered = event("15:02", "contact", {
      from: "senior-leader",
      to: "visitor:a",
      channel: "call",
      answered: true,
      about: ["b"],
      says: [{ what: "safe" }],
    });
    expect(stateAt("reach2-2020", "15:02", [answered]).phase).not.toBe("overdue");
  });

  it("help that was called is on its way, whoever rang 999 (R20-DUR-08)", () => {
    const word = event("14:00", "contact", {
      from: "visitor:a",
      to: "buddy",
      channel: "call",
      says: [{ what: "code-word" }],
    });
    const rang = event("14:02", "police-called", { number: "999", by: "school-office" });
    const parent = event("14:02", "police-called", { number: "999", by: "parent" });
    for (const call of [rang, parent])
      expect(dueSteps(stateAt("reach2-2020", "14:03", [word, call]))).not.toContain("code-word");
  });
});

describe("who holds a role", () => {
  const small = parsed({
    ...school,
    people: [
      { id: "head", name: "Hana Okafor", number: "07700 900110" },
      { id: "dsl", name: "Dilys Marsh", number: "07700 900111" },
      { id: "other", name: "Ota Novak", number: "07700 900119" },
    ],
    roles: {
      headteacher: ["head"],
      dsl: ["dsl"],
      slt: ["head"],
      "deputy-dsl": ["head", "dsl"],
      "year-lead": ["other"],
    },
  });

  it("a word of the school counts when only people who may take the step hold it", () => {
    const plan = planEscalation({ visit: visitV, policy: policy("alumwell-2025"), school: small });
    const drive = plan.ladder.status === "none" ? undefined : plan.ladder.steps.find(({ id }) => id === "drive");
    expect(drive?.takenBy).toEqual(expect.arrayContaining(["headteacher", "dsl", "slt", "deputy-dsl", "school"]));
    expect(drive?.takenBy).not.toContain("year-lead");
    const events = [event("13:30", "departed", {}), ...rung, drove("slt")];
    expect(escalationAt(plan, events, at("14:55")).done.map(({ step }) => step)).toContain("drive");
  });

  it("whoever stands in for a role, by day or out of hours, may take its steps", () => {
    const roles = policy("alumwell-2025").roles.map((role) =>
      role.id === "dsl" ? { ...role, substitutes: ["deputy-dsl"], outOfHours: "slt" } : role,
    );
    const made = extendPolicy(policy("alumwell-2025"), {
      id: "own",
      title: "Own",
      edition: "2026",
      source: { code: "OWN", document: "Own", cites: [] },
      extends: "alumwell-2025",
      roles,
    });
    if (!made.ok) throw new Error(made.issues[0].path);
    const plan = planEscalation({ visit: visitV, policy: made.value, school });
    const drive = plan.ladder.status === "none" ? undefined : plan.ladder.steps.find(({ id }) => id === "drive");
    expect(drive?.takenBy).toEqual(expect.arrayContaining(["headteacher", "dsl", "deputy-dsl", "slt"]));
  });

  it("a step of a body or of the visitors is anybody's", () => {
    const plan = planEscalation({ visit: visitV, policy: policy("alumwell-2025"), school });
    expect(plan.timers.find(({ id }) => id === "leaving-call")?.takenBy).toBeUndefined();
    expect(
      plan.ladder.status === "none" ? [] : plan.ladder.steps.find(({ id }) => id === "ring")?.takenBy,
    ).toBeUndefined();
  });

  it("a sign-off is a senior leader's (R20-AFT-14)", () => {
    const signed = (by: string) =>
      stateAt("reach2-2020", "16:00", [
        event("15:00", "back", { whole: true }),
        event("15:10", "assessment-done", { assessment: "full" }),
        event("15:20", "assessment-signed", { assessment: "full", by }),
      ]);
    const dueOf = (by: string) => signed(by).dueNow.find(({ step }) => step === "sign-off-assessment");
    expect(dueOf("senior-leader")).toBeUndefined();
    expect(dueOf("buddy")?.doneByOthers).toEqual(["buddy"]);
  });
});

function parsed(input: unknown) {
  const found = parseSchool(input);
  if (!found.ok) throw new Error(found.issues[0].path);
  return found.value;
}
