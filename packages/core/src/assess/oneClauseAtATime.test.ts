import { describe, expect, test } from "vitest";
import { assessmentOf, at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import {
  assessedBy,
  back,
  citedBy,
  doorstepVisit,
  gone,
  left,
  made,
  nobodyHome,
  stateOf,
  visitWith,
} from "../../test/stagedVisit.js";
import { policies } from "../policies/policies.js";

const before = at("09:00");
const after = at("18:00");
const { household } = exampleVisit;
const rated = assessmentOf([2, 2]);
const twoNumbers = {
  household: { ...household, contacts: [...(household.contacts ?? []), { number: "07700 900102", whose: "aunt" }] },
};
const nurse = { otherProfessionals: [{ organisation: "School nursing", role: "nurse" }] };

describe("F28, F29: every other way means every one", () => {
  test.each([
    ["the one number held was tried", {}, "ok"],
    ["one number of two was tried", twoNumbers, "block"],
    ["a nurse who works with the family was not", nurse, "block"],
    ["nobody was tried", { contactAttempts: [] }, "block"],
    ["nobody says which numbers are held", { household: { ...household, contacts: undefined } }, "open"],
    ["nobody says who works with the family", { otherProfessionals: undefined }, "open"],
  ] as const)("ATLP: %s (ATLP-DOR-02)", (_, change, expected) => {
    expect(judged(doorstepVisit(change), "atlp-covid", before).of("ATLP-DOR-02")).toBe(expected);
  });
  test("only the step that was left out is named beside it (ATLP-STP-02, ATLP-STP-03)", () => {
    expect(citedBy(doorstepVisit(twoNumbers), "atlp-covid", before, /ATLP-STP-0[235]/)).toEqual(["ATLP-STP-02"]);
    expect(citedBy(doorstepVisit(nurse), "atlp-covid", before, /ATLP-STP-0[235]/)).toEqual(["ATLP-STP-03"]);
  });
  test("the police are spoken to by an attempt or by a call that is an event (ATLP-STP-07)", () => {
    const critical = { type: "concern-assessed", at: at("08:10"), raised: true, critical: true } as const;
    const rung = { type: "police-called", at: at("08:20"), number: "101" } as const;
    expect(stateOf(happening(doorstepVisit(), critical), "atlp-covid", before, "police-when-critical")).toBe("unmet");
    expect(stateOf(happening(doorstepVisit(), critical, rung), "atlp-covid", before, "police-when-critical")).toBe(
      "met",
    );
  });
  test("a family that was reached after all needs no agency (ATLP-G-27, ATLP-TAB-27)", () => {
    const concern = { type: "concern-assessed", at: at("08:10"), raised: true } as const;
    const answered = (yes: boolean) => ({ type: "parent-rung", at: at("15:10"), answered: yes }) as const;
    const closed = (yes: boolean) => happening(doorstepVisit(), concern, gone, nobodyHome, left, back, answered(yes));
    for (const rule of ["list-again-then-agencies", "agencies-told"]) {
      expect(stateOf(closed(true), "atlp-covid", after, rule)).toBe("not-applicable");
      expect(stateOf(closed(false), "atlp-covid", after, rule)).toBe("unmet");
    }
  });
});

describe("F37: only the clause that failed is cited", () => {
  const reviews = /R20-A4-2[456]/;
  const incident = { earlierIncidents: [{ on: "2026-05-01", what: "a quarrel" }] };
  const change = { changes: [{ on: "2026-05-01", kind: "people" }] };
  test.each([
    ["nothing", {}, []],
    ["a year went by", { assessments: { full: { ...rated, completedOn: "2025-01-01" } } }, ["R20-A4-24"]],
    ["the form's own day went by", { assessments: { full: { ...rated, reviewOn: "2026-05-01" } } }, ["R20-A4-24"]],
    ["an incident", incident, ["R20-A4-25"]],
    ["a change", change, ["R20-A4-26"]],
    ["an incident and a change", { ...incident, ...change }, ["R20-A4-25", "R20-A4-26"]],
  ] as const)("a review is asked for by %s", (_, change, expected) => {
    expect(citedBy(visitWith(change), "reach2-2020", before, reviews)).toEqual(expected);
  });
  test("a review by an event counts as one on the form (R20-A4-24, R20-A4-25)", () => {
    const reviewed = { type: "assessment-reviewed", at: at("08:00"), assessment: "full" } as const;
    expect(citedBy(happening(visitWith(incident), reviewed), "reach2-2020", before, reviews)).toEqual([]);
    const old = { assessments: { full: { ...rated, completedOn: "2025-01-01" } } };
    expect(citedBy(happening(visitWith(old), reviewed), "reach2-2020", before, reviews)).toEqual([]);
    const since = happening(exampleVisit, reviewed, { type: "incident", at: at("14:00") });
    expect(citedBy(since, "reach2-2020", at("09:00", "2026-06-10"), reviews)).toEqual(["R20-A4-25"]);
  });
  test("a full assessment that only an event tells of is reviewed from that day on (R20-A4-24 to R20-A4-26)", () => {
    const done = { type: "assessment-done", at: at("08:00"), assessment: "full" } as const;
    expect(citedBy(happening(assessedBy({}), done), "reach2-2020", before, reviews)).toEqual([]);
    const yearLater = at("09:00", "2027-07-01");
    expect(citedBy(happening(assessedBy({}), done), "reach2-2020", yearLater, reviews)).toEqual(["R20-A4-24"]);
  });
  test("one detail of a car (MOR-SAF-13 to MOR-SAF-17)", () => {
    const [car] = exampleVisit.vehicles ?? [];
    for (const [detail, clause] of [
      ["make", "MOR-SAF-13"],
      ["model", "MOR-SAF-14"],
      ["registration", "MOR-SAF-15"],
      ["colour", "MOR-SAF-16"],
      ["insurance", "MOR-SAF-17"],
    ] as const)
      expect(
        citedBy(
          visitWith({ vehicles: [{ ...car, [detail]: undefined }] }),
          "morecambe-road-2024",
          before,
          /SAF-1[3-7]/,
        ),
      ).toEqual([clause]);
  });
  test("what holds on a lone visit is cited on a lone visit (R20-TRN-01, R20-LON-04)", () => {
    const ride = { pupil: "pupil", vehicle: "car", staff: ["a"], seat: "rear", restraint: "child-seat" };
    const visit = made(visitWith({ travel: { mode: "car", pupilsCarried: [ride] } }));
    expect(citedBy(visit, "reach2-2020", after, /TRN-01|LON-04/)).toEqual(["R20-TRN-01"]);
    const lone = { ...visit, visitors: visit.visitors.slice(0, 1) };
    expect(citedBy(lone, "reach2-2020", after, /TRN-01|LON-04/)).toEqual(["R20-LON-04", "R20-TRN-01"]);
  });
  test("a code word without a call to 999 is the buddy's omission (R20-DUR-08, R2X-DUR-07)", () => {
    const word = {
      type: "contact",
      at: at("14:00"),
      from: "visitor:a",
      to: "buddy",
      channel: "call",
      says: [{ what: "code-word" }],
    } as const;
    const visit = happening(exampleVisit, gone, word, left, back);
    expect(citedBy(visit, "reach2-2020", after, /R20-DUR-0[78]/)).toEqual(["R20-DUR-08"]);
    expect(citedBy(visit, "reach2-later", after, /R2X-DUR-0[67]/)).toEqual(["R2X-DUR-07"]);
  });
});

describe("F25: strict gives no number that neither a clause nor the school supports", () => {
  const first = visitWith({ earlierVisits: [] });
  test.each([
    ["reach2-2020", exampleVisit, undefined],
    ["reach2-2020", first, 2],
    ["reach2-later", exampleVisit, 2],
    ["alumwell-2025", exampleVisit, 1],
    ["morecambe-road-2024", exampleVisit, 1],
    ["atlp-covid", doorstepVisit(), 2],
  ] as const)("%s", (policy, visit, expected) => {
    expect(judged(visit, policy, before, { mode: "strict" }).minimumVisitors).toBe(expected);
  });
  test.each(Object.keys(policies) as (keyof typeof policies)[])(
    "%s: no sentence and no finding assumes anything",
    (policy) => {
      const bare = visitWith({
        assessments: undefined,
        earlierVisits: undefined,
        authorisations: undefined,
        announced: undefined,
      });
      const closed = happening(
        bare,
        gone,
        nobodyHome,
        { type: "cancelled", at: at("14:00"), by: "visitor:a" },
        { type: "concern", at: at("14:01") },
        { type: "incident", at: at("14:02") },
        left,
        back,
      );
      for (const [visit, now] of [
        [bare, before],
        [closed, after],
        [doorstepVisit(), before],
      ] as const) {
        const { findings } = judged(visit, policy, now, { mode: "strict" });
        expect(findings.flatMap(({ assumed }) => assumed).filter(({ assumed }) => assumed !== null)).toEqual([]);
        expect(findings.filter(({ sentence }) => sentence.includes("is taken to be"))).toEqual([]);
      }
    },
  );
});

describe("F36: a level off the scale is one on either side and in any row, never a blank", () => {
  const row = rated.hazards[0];
  test.each([
    ["initial", "likelihood", 6],
    ["initial", "consequence", 0],
    ["residual", "likelihood", "likely"],
    ["residual", "consequence", 9],
  ] as const)("%s %s %s (R20-A4-29)", (side, axis, level) => {
    const off = { ...row, [side]: { likelihood: 2, consequence: 2, [axis]: level } };
    const { findings, trace } = judged(assessedBy({ full: { ...rated, hazards: [row, off] } }), "reach2-2020", before);
    const found = findings.find(({ rule }) => rule === "levels-on-the-scale");
    expect(found?.outcome).toBe("pending");
    expect(found?.pointers).toContain(`/assessments/full/hazards/1/${side}/${axis}`);
    expect(found?.sentence).toContain("1, 2, 3, 4, 5");
    expect(trace.find(({ rule }) => rule === "full-assessment-ready")?.state).toBe("met");
  });
});
