import { describe, expect, test } from "vitest";
import { alone, assessmentOf, at, exampleVisit, judged } from "../../test/exampleVisit.js";
import type { Visit } from "../visit/visitSchema.js";

const before = at("09:00");
const initial = exampleVisit.assessments?.initial;

describe("D20: Very High", () => {
  test("a residual of 20 stops the visit (D20, R20-A4-46, R20-A4-47)", () => {
    const said = judged(
      { ...exampleVisit, assessments: { ...exampleVisit.assessments, full: assessmentOf([5, 4]) } },
      "reach2-2020",
      before,
    );
    expect(said.of("R20-A4-47")).toBe("block");
    expect(said.verdict).toBe("no-go");
  });
  test("an initial 25 with a residual of 8 may go, and which rating decides is a gap (D20, R20-A4-43, R20-A4-47)", () => {
    const said = judged(
      { ...exampleVisit, assessments: { ...exampleVisit.assessments, full: assessmentOf([4, 2]) } },
      "reach2-2020",
      before,
    );
    expect(said.of("R20-A4-47")).toBe("ok");
    expect(said.gaps.find(({ setting }) => setting === "risk.decidingRating")?.assumed).toBe("residual");
    expect(
      judged(
        { ...exampleVisit, assessments: { ...exampleVisit.assessments, full: assessmentOf([4, 2]) } },
        "reach2-2020",
        before,
        { mode: "strict" },
      ).verdict,
    ).toBe("undetermined");
  });
  test("one rated row is enough to stop a visit while another is blank (D20, R20-A4-47)", () => {
    const full = assessmentOf([5, 5], [1, 1]);
    const blank = {
      ...full,
      hazards: full.hazards.map((row, place) => (place === 1 ? { hazard: row.hazard, initial: row.initial } : row)),
    };
    expect(judged({ ...exampleVisit, assessments: { full: blank } }, "reach2-2020", before).of("R20-A4-47")).toBe(
      "block",
    );
  });
});

test("D22: residual 4, 6 and 12: the worst decides, so no lone visit (R20-LON-02, R20-DUR-02)", () => {
  const visit: Visit = {
    ...alone(exampleVisit),
    authorisations: [{ what: "going-alone", role: "headteacher", at: at("08:50") }],
    assessments: { full: assessmentOf([2, 2], [3, 2], [3, 4]) },
  };
  const said = judged(visit, "reach2-2020", before);
  expect(said.trace.find(({ rule }) => rule === "lone-with-low-risk")?.state).toBe("not-applicable");
  expect(said.of("R20-DUR-02")).toBe("block");
  expect(said.findings.find(({ rule }) => rule === "two-when-risk-is-raised")?.seen["worstResidualBand"]).toBe("high");
});

test("D24: safety measures not in place stop the visit until a senior leader answers, as an assumption (R20-A2-16)", () => {
  const { signOff, ...unsigned } = {
    ...initial,
    answers: { ...initial?.answers, safetyMeasuresInPlace: "no" as const },
  };
  const said = judged(
    { ...exampleVisit, assessments: { ...exampleVisit.assessments, initial: unsigned } },
    "reach2-2020",
    before,
  );
  expect(said.of("R20-A2-16")).toBe("block");
  expect(said.gaps.map(({ setting }) => setting)).toContain("initialForm.noStopsVisit");
  expect(said.of("R20-A2-17")).toBe("pending");
  const answered = judged(
    {
      ...exampleVisit,
      assessments: { ...exampleVisit.assessments, initial: { ...unsigned, ...(signOff ? { signOff } : {}) } },
    },
    "reach2-2020",
    before,
  );
  expect(answered.of("R20-A2-16")).toBe("ok");
});

test("D26: a level with controls above the level without is advice to check (R20-A2-18, R20-A2-20)", () => {
  const visit: Visit = {
    ...exampleVisit,
    assessments: {
      ...exampleVisit.assessments,
      initial: { answers: {}, ...initial, levelWithoutControls: "low", levelWithControls: "high" },
    },
  };
  expect(judged(visit, "reach2-2020", before).of("R20-A2-20")).toBe("advice");
});

describe("D28: nobody answered at the first visit, and this is the second attempt", () => {
  const visit: Visit = {
    ...alone(exampleVisit),
    earlierVisits: [{ on: "2026-06-07", answered: false }],
    assessments: { initial },
  };

  test("it is still a first visit: check list and two staff (D28, R20-PRE-05, R20-DUR-01)", () => {
    const said = judged(visit, "reach2-2020", before);
    expect(said.of("R20-PRE-05")).toBe("ok");
    expect(said.of("R20-DUR-01")).toBe("block");
    expect(said.gaps.find(({ setting }) => setting === "firstVisit.unansweredCounts")?.assumed).toBe(false);
  });
  test("no full assessment is asked for yet (D28, R20-AFT-11, R20-PRE-06)", () => {
    expect(judged(visit, "reach2-2020", before).of("R20-PRE-06")).toBe("ok");
  });
});
