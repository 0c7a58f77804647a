import { expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";
import { assessVisit } from "./assessVisit.js";

const before = at("09:00");
const after = at("18:00");
const initial = exampleVisit.assessments?.initial;
const first = (form: object): Visit => ({
  ...exampleVisit,
  earlierVisits: [],
  assessments: { initial: { answers: {}, ...initial, ...form } },
});
const made = (visit: Visit) =>
  happening(
    visit,
    { type: "departed", at: at("13:30") },
    { type: "left", at: at("14:30") },
    { type: "back", at: at("15:00") },
  );
const blank = first({ answers: {}, levelWithoutControls: undefined, levelWithControls: undefined });
const ofRule = (visit: Visit, policy: keyof typeof policies, now: string, rule: string) =>
  judged(visit, policy, now).findings.find((one) => one.rule === rule);

test("F20: a first visit with a check list that has a date, a signature and no answer is pending, and names the open questions", () => {
  const found = ofRule(blank, "reach2-2020", before, "initial-form-answered");
  expect(found?.outcome).toBe("pending");
  expect(found?.sentence).toContain("violent offences, drugs or alcohol, risks named by agencies, pets");
  expect(found?.pointers).toContain("/assessments/initial/answers/violentOffences");
  const said = judged(blank, "reach2-2020", before);
  expect([said.of("R20-PRE-05"), said.verdict]).toEqual(["pending", "go-with-conditions"]);
  expect(judged(made(blank), "reach2-2020", after).of("R20-PRE-05")).toBe("breach");
  expect(judged(blank, "reach2-later", before).of("R2X-PRE-05")).toBe("advice");
});

test("F20: an answer to every question completes it", () => {
  for (const now of [before, after]) expect(judged(made(first({})), "reach2-2020", now).of("R20-PRE-05")).toBe("ok");
});

test("F20: a full assessment with a date and a signature and no rating is not completed (R20-PRE-06, R20-LON-02)", () => {
  const signOff = { on: "2026-03-04", name: "Leader", role: "senior-leader" };
  const visit: Visit = { ...exampleVisit, assessments: { full: { completedOn: "2026-03-03", hazards: [], signOff } } };
  expect(judged(visit, "reach2-2020", before).of("R20-PRE-06")).toBe("advice");
});

test("F20: a doorstep assessment with a date and not one answer is pending (ATLP-FRM-01)", () => {
  const visit: Visit = {
    ...exampleVisit,
    setting: "doorstep",
    assessments: { doorstep: { completedOn: "2026-06-08" } },
  };
  const found = ofRule(visit, "atlp-covid", before, "doorstep-form-answered");
  expect([found?.outcome, found?.sentence.includes("why the family is listed")]).toEqual(["pending", true]);
});

test("F21: with pets, whether they are threatening is asked; without, it is not (R20-A2-12)", () => {
  const answering = (answers: object) =>
    first({ answers: { ...initial?.answers, ...answers }, areasOfConcern: "Two cats" });
  const said = (answers: object) => ofRule(answering(answers), "reach2-2020", before, "initial-form-answered");
  expect(said({ pets: "yes" })?.sentence).toContain("whether pets are threatening");
  expect(said({ pets: "yes", petsThreatening: "no" })).toBeUndefined();
  expect(said({ pets: "no" })).toBeUndefined();
});

test("F27: a form that was completed on a later day says which, and that it was after the visit", () => {
  const made = { type: "departed", at: at("13:30", "2026-09-07") } as const;
  const times = { leaveSchool: at("13:30", "2026-09-07") };
  const visit = happening({ ...first({ completedOn: "2026-09-08" }), times }, made);
  const { findings } = assessVisit({
    visit,
    policy: policies["reach2-2020"],
    now: at("12:00", "2026-09-09"),
    mode: "lenient",
  });
  const late = findings.find(({ cites }) => cites.includes("R20-PRE-05"));
  expect(late?.sentence).toBe("The initial risk assessment was completed on 8 September, after the visit.");
  expect(late?.outcome).toBe("breach");
});

test("F31: for each visit: an assessment tells for which visit it is, or that is open (ALU-BEF-03)", () => {
  const assessed = (form: object, earlierVisits = exampleVisit.earlierVisits, asked = "risk-assessed") =>
    judged(
      {
        ...exampleVisit,
        earlierVisits,
        assessments: { full: { hazards: [], ...exampleVisit.assessments?.full, ...form } },
      },
      "alumwell-2025",
      after,
    ).trace.find(({ rule }) => rule === asked)?.state;
  expect(assessed({ completedOn: "2019-05-01" })).toBe("unknown");
  expect(assessed({ completedOn: "2019-05-01" }, [])).toBe("unknown");
  expect(assessed({ completedOn: "2019-05-01", forVisit: "another" })).toBe("unmet");
  expect(assessed({ completedOn: "2019-05-01", forVisit: "visit-example" })).toBe("met");
  expect(assessed({ completedOn: "2026-06-08" })).toBe("met");
  expect(assessed({ reviews: [{ on: "2026-06-08", initials: "AL" }] })).toBe("met");
  const done = (day: string) => ({ type: "assessment-done", at: at("09:00", day), assessment: "initial" }) as const;
  const told = (day: string) =>
    judged(happening({ ...exampleVisit, assessments: {} }, done(day)), "alumwell-2025", after).of("ALU-BEF-03");
  expect([told("2026-06-08"), told("2019-05-01")]).toEqual(["ok", "open"]);
  expect(assessed({ completedOn: "2026-06-10" })).toBe("unmet");
});
