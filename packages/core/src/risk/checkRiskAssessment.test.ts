import { describe, expect, test } from "vitest";
import { checkRiskAssessment } from "./checkRiskAssessment.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import type { ReviewTrigger } from "./reviewDue.js";
import type { HazardRow, RiskAssessment } from "./riskAssessmentSchema.js";
import { scoreRisk } from "./scoreRisk.js";

const goodRow: HazardRow = {
  hazard: "Dog",
  initial: { likelihood: 3, consequence: 3 },
  controls: "Dog shut away",
  residual: { likelihood: 1, consequence: 3 },
};
const good: RiskAssessment = {
  completedOn: "2026-01-15",
  hazards: [goodRow],
  signOff: { on: "2026-01-16", name: "A Leader", role: "Deputy head" },
};
/** As the form of 2020 says. */
const rules = { every: "P1Y", slots: 5 };
const now = "2026-06-09T14:30:00+01:00";
const codes = (change: Partial<RiskAssessment> = {}, at = now, triggers: readonly ReviewTrigger[] = []) =>
  checkRiskAssessment({ ...good, ...change }, reach2RiskMatrix, { now: at, triggers, rules }).map(
    ({ path, code }) => `${path} ${code}`,
  );
const rowCodes = (change: HazardRow) => codes({ hazards: [{ ...goodRow, ...change }] });
const without = (...keys: (keyof HazardRow)[]): RiskAssessment["hazards"] => [
  Object.fromEntries(Object.entries(goodRow).filter(([key]) => !keys.some((gone) => gone === key))),
];

test("a complete, signed assessment has no finding", () => {
  expect(codes()).toEqual([]);
});

describe("a hazard row", () => {
  test.each<[string, HazardRow, string[]]>([
    [
      "residual above initial",
      { residual: { likelihood: 5, consequence: 3 }, adviceSought: "H&S team" },
      ["residual residual-above-initial", "furtherAction residual-needs-measures"],
    ],
    [
      "further action without who or when",
      { furtherAction: "Ring first" },
      ["byWhom action-without-who", "byWhen action-without-when"],
    ],
    [
      "an action past its date",
      { furtherAction: "Ring first", byWhom: "Sam", byWhen: "2026-06-08" },
      ["byWhen action-overdue"],
    ],
    ["an action dated today is in time", { furtherAction: "Ring first", byWhom: "Sam", byWhen: "2026-06-09" }, []],
    [
      "the same text in both control columns, but for case and spaces",
      { furtherAction: " dog  shut AWAY.", byWhom: "Sam", byWhen: "2026-07-01" },
      ["furtherAction same-text-in-both-controls"],
    ],
  ])("%s", (_, change, expected) => {
    expect(rowCodes(change)).toEqual(expected.map((text) => `/hazards/0/${text}`));
  });

  test("lowered with no control named", () => {
    expect(codes({ hazards: without("controls") })).toEqual(["/hazards/0/controls lowered-without-control"]);
  });

  test("blank ratings and a hazard without a name", () => {
    expect(codes({ hazards: without("residual") })).toEqual(["/hazards/0/residual residual-blank"]);
    expect(codes({ hazards: without("initial", "hazard") })).toEqual([
      "/hazards/0/hazard hazard-not-named",
      "/hazards/0/initial initial-blank",
    ]);
  });

  test("F34: ten times as many full stops in both control columns take about ten times as long, not a hundred", () => {
    const took = (stops: number): number => {
      const controls = `${".".repeat(stops)}a`;
      const hazards = Array.from({ length: 20 }, () => ({ ...goodRow, controls, furtherAction: `${controls} ` }));
      const times = [0, 1, 2, 3, 4].map(() => {
        const started = performance.now();
        expect(codes({ hazards })).toContain("/hazards/0/furtherAction same-text-in-both-controls");
        return performance.now() - started;
      });
      return times.toSorted((one, other) => one - other)[2] ?? 0;
    };
    took(1_000);
    expect(took(10_000) / took(1_000)).toBeLessThan(40);
  });

  test("a wholly empty row is passed over", () => {
    expect(codes({ hazards: [goodRow, {}, { residual: {} }] })).toEqual([]);
  });

  test("no hazard at all is found", () => {
    expect(codes({ hazards: [] })).toEqual(["/hazards no-hazard"]);
  });
});

describe("what the residual band asks for, over all 25 × 25 pairs of ratings", () => {
  const levels = [1, 2, 3, 4, 5];
  const ratings = levels.flatMap((likelihood) => levels.map((consequence) => ({ likelihood, consequence })));
  const pairs = ratings.flatMap((initial) => ratings.map((residual) => ({ initial, residual })));
  const scoreOf = (rating: (typeof ratings)[number]) => {
    const outcome = scoreRisk(rating, reach2RiskMatrix);
    return outcome.ok ? outcome.value.score : NaN;
  };
  const findings = pairs.map((pair) => ({ ...pair, codes: rowCodes(pair).join(" ") }));

  test("Very High stops the visit, and nothing else does (R20-A4-47)", () => {
    expect(findings).toHaveLength(625);
    for (const { residual, codes: found } of findings)
      expect(found.includes("residual-stops-visit")).toBe(scoreOf(residual) >= 17);
  });
  test("High asks for further measures and for advice, and does not stop the visit (F24, R20-A4-44, R20-A4-45)", () => {
    for (const code of ["residual-needs-measures", "residual-needs-advice"])
      for (const { residual, codes: found } of findings)
        expect(found.includes(code)).toBe(scoreOf(residual) >= 10 && scoreOf(residual) <= 16);
    const high = { residual: { likelihood: 2, consequence: 5 } };
    const action = { furtherAction: "Ring first", byWhom: "Sam", byWhen: "2026-07-01" };
    expect(rowCodes({ ...high, adviceSought: "Line manager" })).toContain(
      "/hazards/0/furtherAction residual-needs-measures",
    );
    expect(rowCodes({ ...high, ...action })).toContain("/hazards/0/adviceSought residual-needs-advice");
    expect(rowCodes({ ...high, ...action, adviceSought: "Line manager" }).join(" ")).not.toContain("needs");
    expect(rowCodes({ residual: { likelihood: 3, consequence: 3 }, adviceSought: "Line manager" })).toEqual([]);
  });
  test("a residual score above the initial one is found, an equal one is not", () => {
    for (const { initial, residual, codes: found } of findings)
      expect(found.includes("residual-above-initial")).toBe(scoreOf(residual) > scoreOf(initial));
  });
});

describe("sign-off", () => {
  test("an unsigned assessment is found (R20-AFT-14), also when the form names a head teacher", () => {
    const { signOff: _, ...unsigned } = good;
    const found = checkRiskAssessment({ ...unsigned, headTeacher: "H Teacher" }, reach2RiskMatrix, { now });
    expect(found).toMatchObject([{ path: "/signOff", code: "unsigned", cites: ["R20-AFT-14"] }]);
  });
  test("a signature before the assessment was completed is found", () => {
    expect(codes({ signOff: { on: "2026-01-14", name: "A Leader" } })).toEqual(["/signOff/on signed-before-completed"]);
  });
});

describe("review: a year, an incident or a change, the earliest (R20-A4-24, R20-A4-25, R20-A4-26)", () => {
  test("due on the day, overdue from the next, by London's date", () => {
    expect(codes({}, "2027-01-14T23:59:59Z")).toEqual([]);
    expect(codes({}, "2027-01-15T08:00:00Z")).toEqual([" review-due"]);
    expect(codes({}, "2027-01-16T00:00:00Z")).toEqual([" review-overdue"]);
    expect(codes({ completedOn: "2025-06-10" }, "2026-06-09T23:30:00Z")).toEqual([" review-due"]);
  });
  test("29 February counts to 28 February", () => {
    expect(
      codes({ completedOn: "2024-02-29", signOff: { on: "2024-02-29", name: "L" } }, "2025-02-28T12:00:00Z"),
    ).toEqual([" review-due"]);
  });
  test("the year runs from the latest review", () => {
    expect(codes({ reviews: [{ on: "2026-12-01", initials: "AL" }] }, "2027-01-16T00:00:00Z")).toEqual([]);
  });
  test("the form's own review date counts when it is earlier, and is found when it is later than a year", () => {
    expect(codes({ reviewOn: "2026-06-08" })).toEqual(["/reviewOn review-overdue"]);
    expect(codes({ reviewOn: "2027-01-15" })).toEqual([]);
    expect(codes({ reviewOn: "2027-01-16" })).toEqual(["/reviewOn review-date-too-late"]);
    expect(codes({ reviewOn: "2026-06-08", reviews: [{ on: "2026-06-08", initials: "AL" }] })).toEqual([]);
  });
  test.each(["incident", "task", "environment", "equipment", "people"] as const)(
    "a trigger since the last review makes it due at once: %s",
    (kind) => {
      expect(codes({}, now, [{ on: "2026-06-09", kind }])).toEqual([" review-due"]);
      expect(codes({}, now, [{ on: "2026-06-01", kind }])).toEqual([" review-overdue"]);
      expect(codes({}, now, [{ on: "2026-01-15", kind }])).toEqual([]);
    },
  );
  test("after five reviews the form is full (R20-A4-27)", () => {
    const reviews = (count: number) => Array.from({ length: count }, () => ({ on: "2026-02-01", initials: "AL" }));
    expect(codes({ reviews: reviews(4) })).toEqual([]);
    expect(codes({ reviews: reviews(5) })).toEqual(["/reviews review-slots-used"]);
  });
  test("an assessment without a date says that none can be counted", () => {
    const { completedOn: _, ...undated } = good;
    expect(checkRiskAssessment(undated, reach2RiskMatrix, { now }).map(({ code }) => code)).toEqual([
      "completed-date-missing",
    ]);
  });
  test("another school's interval and form are arguments", () => {
    const found = checkRiskAssessment({ ...good, reviews: [{ on: "2026-02-01", initials: "AL" }] }, reach2RiskMatrix, {
      now,
      rules: { every: "P3M", slots: 1 },
    });
    expect(found.map(({ code }) => code)).toEqual(["review-overdue", "review-slots-used"]);
  });
});

test("F60: today is the day by the school's clock, so an action in time in one place is overdue in another", () => {
  const assessment = {
    ...good,
    hazards: [{ ...goodRow, furtherAction: "Ring first", byWhom: "Sam", byWhen: "2026-06-09" }],
  };
  const found = (at: string, zone?: string) =>
    checkRiskAssessment(assessment, reach2RiskMatrix, { now: at, zone, rules }).map(({ code }) => code);
  expect(found("2026-06-09T20:00:00+01:00")).toEqual([]);
  expect(found("2026-06-09T20:00:00+01:00", "Asia/Kathmandu")).toEqual(["action-overdue"]);
  expect(found("2026-06-10T02:00:00+01:00")).toEqual(["action-overdue"]);
  expect(found("2026-06-10T02:00:00+01:00", "America/St_Johns")).toEqual([]);
  const review = { ...good, reviewOn: "2026-06-10" };
  const due = (zone: string) =>
    checkRiskAssessment(review, reach2RiskMatrix, { now: "2026-06-09T20:00:00Z", zone }).map(({ code }) => code);
  expect(due("Europe/London")).toEqual([]);
  expect(due("Pacific/Auckland")).toEqual(["review-due"]);
  expect(() => found(now, "Europe/Walsall")).toThrow(/IANA/);
});
