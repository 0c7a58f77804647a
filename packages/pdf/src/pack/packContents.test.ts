import { policies, reach2Policy2020, type Policy, type Visit } from "@home-visits/core";
import { assumedZone } from "@home-visits/core/timers";
import { defineForm, forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { visitOf } from "../../test/visitOf.js";
import { assessForPack } from "./assessForPack.js";
import { firstVisitOf } from "./firstVisitOf.js";
import { packContents, type PackQuestion } from "./packContents.js";

const addendum = policies["atlp-covid"];
const printedOn = new Date("2026-06-08T12:00:00Z");
const firstOf = (visit: Visit, policy: Policy) =>
  firstVisitOf(visit, { assessed: assessForPack(visit, { policy }, printedOn), zone: assumedZone });
const contents = (changes: Parameters<typeof visitOf>[0], question: Partial<PackQuestion> = {}) =>
  packContents({
    visit: visitOf(changes),
    firstVisit: firstOf(visitOf(changes), question.policies?.[0] ?? reach2Policy2020),
    policies: [reach2Policy2020],
    clockRows: false,
    zone: assumedZone,
    ...question,
  });
const ids = (...asked: Parameters<typeof contents>): readonly string[] => contents(...asked).map(({ form }) => form.id);
const takenAlong = ["vehicle-check", "staff-briefing", "no-answer-note", "visit-record"];
const withForms = (uses: Policy["forms"]): Policy => ({ ...reach2Policy2020, forms: uses });
const use = { strength: "must" as const, signedBy: [], cites: ["R20-PRE-05"], says: "Ours." };

describe("the assessments", () => {
  test("a first visit has the initial assessment, a later one the full one (R20-PRE-05, R20-PRE-06)", () => {
    expect(ids({ visitNumber: 1 })).toEqual(["initial-risk-assessment", "home-visit-log", ...takenAlong]);
    expect(ids({ visitNumber: 2 })).toEqual(["risk-assessment", "home-visit-log", ...takenAlong]);
    expect(ids({ visitNumber: undefined, earlierVisits: [] })[0]).toBe("initial-risk-assessment");
  });

  test("where nobody recorded which visit it is, both are there", () => {
    expect(ids({ visitNumber: undefined }).slice(0, 2)).toEqual(["initial-risk-assessment", "risk-assessment"]);
  });

  test("a doorstep visit under the addendum has the doorstep assessment and the contact ladder (ATLP-DOR-03, ATLP-STP-11)", () => {
    for (const visitNumber of [1, 2])
      expect(ids({ setting: "doorstep", visitNumber }, { policies: [addendum] }).slice(0, 3)).toEqual([
        "doorstep-risk-assessment",
        "contact-ladder",
        "home-visit-log",
      ]);
  });

  test("beside a main policy the addendum's form supplements the main one (ATLP-G-01)", () => {
    const both = { policies: [reach2Policy2020, addendum] };
    expect(ids({ setting: "doorstep", visitNumber: 2 }, both).slice(0, 3)).toEqual([
      "doorstep-risk-assessment",
      "contact-ladder",
      "risk-assessment",
    ]);
    expect(ids({ setting: "inside", visitNumber: 2 }, both)[0]).toBe("risk-assessment");
  });

  test("without an addendum no form of that emergency is there (ATLP-NEW-01)", () => {
    expect(ids({ setting: "doorstep", visitNumber: 1 })[0]).toBe("initial-risk-assessment");
    expect(ids({ setting: "doorstep", visitNumber: 1 })).not.toContain("doorstep-risk-assessment");
  });

  test("a form stands in the edition of the policy that asks for it", () => {
    const later = contents({ visitNumber: 1 }, { policies: [policies["reach2-later"]] });
    expect(later.slice(0, 2).map(({ form }) => [form.id, form.edition])).toEqual([
      ["initial-risk-assessment", "R2X"],
      ["home-visit-log", "R2X"],
    ]);
  });
});

describe("what else is there", () => {
  test("the buddy sheet where its clock times are", () => {
    expect(ids({}, { clockRows: true })).toContain("buddy-sheet");
    expect(ids({}, { clockRows: false })).not.toContain("buddy-sheet");
  });

  test.each(Object.values(policies))(
    "a vehicle check exactly where the policy asks for papers of cars: $id",
    (policy) => {
      const asks = policy.forms.some(({ form }) => form === "vehicle-check");
      expect(asks).toBe(policy.id !== "atlp-covid");
      expect(ids({}, { policies: [policy] }).includes("vehicle-check")).toBe(asks);
    },
  );

  test("no vehicle check where nobody drives, and one where nobody said", () => {
    expect(ids({ vehicles: [] })).not.toContain("vehicle-check");
    expect(ids({ vehicles: undefined, travel: { mode: "on-foot" } })).not.toContain("vehicle-check");
    expect(ids({ vehicles: undefined })).toContain("vehicle-check");
  });

  test("no vehicle check of a car whose papers are there and last until that day, on their last day too", () => {
    const car = {
      registration: "AB12 CDE",
      driver: "v1",
      licence: { seenOn: "2026-01-05", bothParts: true },
      mot: { status: "certificate", expiresOn: "2026-06-09" },
      insurance: { use: "business", expiresOn: "2026-12-31" },
    };
    const asked = (changes: object): boolean => ids({ vehicles: [{ ...car, ...changes }] }).includes("vehicle-check");
    expect(asked({})).toBe(false);
    for (const changes of [
      { mot: { status: "certificate", expiresOn: "2026-06-08" } },
      { insurance: { use: "commuting", expiresOn: "2026-12-31" } },
      { licence: { seenOn: "2026-01-05", bothParts: false } },
      { licence: { seenOn: "2026-01-05", expiresOn: "2026-06-08" } },
      { driver: undefined },
    ])
      expect(asked(changes), JSON.stringify(changes)).toBe(true);
  });

  test("the incident report with all sheets, and not with those of an ordinary visit", () => {
    expect(ids({})).not.toContain("incident-report");
    expect(ids({}, { all: true })).toContain("incident-report");
  });

  test.each(Object.values(policies))("what is taken along, under every policy: $id", (policy) => {
    const found = ids({}, { policies: [policy] });
    for (const id of takenAlong.slice(1)) expect(found).toContain(id);
  });
});

describe("a policy of the school's own", () => {
  const { definition } = forms["visit-record"];
  const own = defineForm({ ...definition, id: "our-check", title: "Our check", migrations: [] });

  test("names its own form for a moment, which takes the place of ours", () => {
    const policy = withForms([{ form: "our-check", moment: "before-first-visit", ...use }]);
    expect(ids({ visitNumber: 1 }, { policies: [policy], forms: [own] }).slice(0, 2)).toEqual([
      "our-check",
      "home-visit-log",
    ]);
  });

  test("names a moment that we do not know: its form goes along, with a pen", () => {
    const policy = withForms([{ form: "our-check", moment: "before-the-ferry", ...use }]);
    expect(contents({}, { policies: [policy], forms: [own] }).at(-1)).toEqual({
      form: own,
      moment: "before-the-ferry",
      use: "pen",
      reader: "office",
    });
  });

  test("names a form that nobody has defined: that is an error, never a missing sheet", () => {
    const policy = withForms([{ form: "nobody-knows", moment: "departure", ...use }]);
    expect(() => contents({}, { policies: [policy] })).toThrow(expect.objectContaining({ code: "unknown-form" }));
  });

  test("asks for one form at two moments: one sheet serves both", () => {
    const policy = withForms([
      { form: "visit-record", moment: "after-visit", ...use },
      { form: "visit-record", moment: "incident", ...use },
    ]);
    expect(ids({}, { policies: [policy] }).filter((id) => id === "visit-record").length).toBe(1);
  });
});
