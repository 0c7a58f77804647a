import { describe, expect, test } from "vitest";
import { alone, assessmentOf, at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import type { Visit } from "../visit/visitSchema.js";

// What one text of the trust says and the other does not, though the two look alike.
const before = at("09:00");
const after = at("18:00");
const filedIn = (where: string) => happening(exampleVisit, { type: "record-filed", at: at("16:00"), where });
const initial = exampleVisit.assessments?.initial;
const joint: Visit = {
  ...alone(exampleVisit),
  authorisations: [],
  otherProfessionals: [{ organisation: "Social care", attends: true, jointlyCoordinated: true }],
};
const deemedRaised: Visit = {
  ...joint,
  events: [{ id: "e", type: "concern-assessed", at: at("08:00"), raised: true }],
};

describe("how many go", () => {
  test("a raised risk beats the example of a joint visit in September 2020; the later text has no such rule (R20-DUR-02, R20-LON-03, R2X-LON-03)", () => {
    expect(judged(joint, "reach2-2020", before).minimumVisitors).toBe(1);
    expect(judged(joint, "reach2-2020", before).of("R20-DUR-02")).toBe("ok");
    expect(judged(deemedRaised, "reach2-2020", before).of("R20-DUR-02")).toBe("block");
    const [calm, raised] = [joint, deemedRaised].map((visit) => judged(visit, "reach2-later", before));
    expect([calm?.of("R2X-DUR-01"), raised?.of("R2X-DUR-01")]).toEqual(["conflict", "conflict"]);
    expect(raised?.findings.map(({ rule }) => rule)).toEqual(calm?.findings.map(({ rule }) => rule));
  });
  test("a first visit by one person is no conflict in the later text: its lone section is about later visits (R2X-DUR-01, R2X-LON-01)", () => {
    const first: Visit = { ...joint, earlierVisits: [] };
    expect(judged(first, "reach2-later", before).of("R2X-DUR-01")).toBe("block");
  });
  test("after a move of house the next visit is a first one, though the family is assessed (R20-PRE-05, R20-DUR-01)", () => {
    const moved: Visit = { ...alone(exampleVisit), earlierVisits: [], assessments: { full: assessmentOf([1, 1]) } };
    const said = judged(moved, "reach2-2020", before);
    expect([said.of("R20-DUR-01"), said.of("R20-PRE-05")]).toEqual(["block", "block"]);
  });
});

describe("what low means", () => {
  const agreed: Visit = {
    ...alone(exampleVisit),
    authorisations: [{ what: "going-alone", role: "headteacher", at: at("08:50") }],
  };
  const rated = (levelWithControls: "low" | "medium" | "high", ...residual: [number, number]): Visit => ({
    ...agreed,
    assessments: {
      initial: { answers: {}, ...initial, levelWithoutControls: "high", controls: "a second door", levelWithControls },
      full: assessmentOf(residual),
    },
  });
  const allows = (visit: Visit, policy: "reach2-2020" | "reach2-later") =>
    judged(visit, policy, before).trace.find(({ rule }) => rule === "lone-with-low-risk")?.state;

  test("September 2020 goes by the scored bands, the later text, which has no scale, by the judged level (R20-LON-02, R20-A4-40, R2X-LON-02, R2X-A2-20)", () => {
    expect([allows(rated("high", 2, 2), "reach2-2020"), allows(rated("high", 2, 2), "reach2-later")]).toEqual([
      "met",
      "not-applicable",
    ]);
    expect([allows(rated("low", 5, 4), "reach2-2020"), allows(rated("low", 5, 4), "reach2-later")]).toEqual([
      "not-applicable",
      "met",
    ]);
  });
  test("the later text bars no score, and still asks for a full assessment without a form for it (R2X-AFT-11)", () => {
    const said = judged(rated("low", 5, 5), "reach2-later", before);
    expect(said.findings.filter(({ outcome }) => outcome === "block")).toEqual([]);
    expect(said.trace.some(({ demands }) => /residual|initialGate|Band/.test(JSON.stringify(demands)))).toBe(false);
    const bare: Visit = { ...exampleVisit, earlierVisits: [], assessments: { initial } };
    const visited = happening(
      bare,
      { type: "departed", at: at("13:30") },
      { type: "entered", at: at("13:50"), parentOrCarerPresent: true },
      { type: "left", at: at("14:30") },
      { type: "back", at: at("15:00") },
      { type: "record-filed", at: at("16:00"), where: "CPOMS" },
    );
    expect(judged(visited, "reach2-later", after).of("R2X-AFT-11")).toBe("advice");
  });
});

describe("papers", () => {
  const driving = (licence: object): Visit => ({
    ...exampleVisit,
    vehicles: (exampleVisit.vehicles ?? []).map((car) => ({ ...car, licence: { seenOn: "2026-01-05", ...licence } })),
  });

  test("only September 2020 speaks of both parts of a licence, and may ask for them (R20-PRE-13, R2X-PRE-13)", () => {
    const asks = (policy: "reach2-2020" | "reach2-later") =>
      judged(driving({}), policy, before).trace.some(({ demands }) => JSON.stringify(demands).includes("BothParts"));
    expect([asks("reach2-2020"), asks("reach2-later")]).toEqual([true, false]);
    expect(judged(driving({ bothParts: false }), "reach2-2020", after).of("R20-PRE-13")).toBe("ok");
  });
  test.each([
    ["CPOMS", "ok"],
    ["MyConcern", "ok"],
    ["Arbor", "ok"],
    ["a locked cupboard", "advice"],
  ] as const)(
    "the later text names three online systems, September 2020 any secure place: %s (R2X-AFT-17, R20-AFT-18)",
    (where, expected) => {
      expect(judged(filedIn(where), "reach2-later", after).of("R2X-AFT-17")).toBe(expected);
      expect(judged(filedIn(where), "reach2-2020", after).of("R20-AFT-18")).toBe("ok");
    },
  );
  test.each([
    ["senior-leader", "ok"],
    ["SLT", "ok"],
    ["Head Teacher", "ok"],
    ["teacher", "breach"],
    [undefined, "ok"],
  ] as const)(
    "the check list is signed by a senior leader, here %s: %s (R20-A2-22, R20-A2-23, R2X-A2-22)",
    (role, expected) => {
      const signOff = { on: "2026-03-01", name: "Leader", ...(role === undefined ? {} : { role }) };
      const answers = { ...initial?.answers, safetyMeasuresInPlace: "no" as const };
      const signed: Visit = {
        ...exampleVisit,
        earlierVisits: [],
        assessments: { initial: { ...initial, answers, areasOfConcern: "the stairs", signOff } },
      };
      expect(judged(signed, "reach2-2020", after).of("R20-A2-22")).toBe(expected);
      expect(judged(signed, "reach2-later", after).of("R2X-A2-22")).toBe(expected);
      expect(judged(signed, "reach2-2020", before).of("R20-A2-16")).toBe(expected === "ok" ? "ok" : "block");
    },
  );
});

describe("a child in a car", () => {
  const riding = (dateOfBirth: string, heightCm?: number): Visit => ({
    ...exampleVisit,
    household: {
      ...exampleVisit.household,
      pupils: [{ id: "pupil", name: "T.", dateOfBirth, ...(heightCm === undefined ? {} : { heightCm }) }],
    },
    travel: {
      mode: "car",
      pupilsCarried: [{ pupil: "pupil", vehicle: "car", seat: "rear", restraint: "seat-belt", staff: ["a", "b"] }],
    },
  });

  test.each([
    ["11 years and 134 cm", riding("2014-06-10", 134), "breach"],
    ["11 years and 135 cm", riding("2014-06-10", 135), "ok"],
    ["12 years and 134 cm", riding("2014-06-09", 134), "ok"],
    ["12 years and 135 cm", riding("2014-06-09", 135), "ok"],
    ["12 years, height unknown", riding("2014-06-09"), "ok"],
  ] as const)(
    "%s: either limit alone ends the need of a seat, in both texts (R20-TRN-04, R2X-TRN-05)",
    (_, visit, is) => {
      expect(judged(visit, "reach2-2020", after).of("R20-TRN-04")).toBe(is);
      expect(judged(visit, "reach2-later", after).of("R2X-TRN-05")).toBe(is);
    },
  );
});
