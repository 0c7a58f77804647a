import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { assessedBy, back, doorstepVisit, gone, left, made } from "../../test/stagedVisit.js";
import type { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";

type PolicyId = keyof typeof policies;

const next = { completedOn: "2026-06-10" };
const initial = { ...next, answers: {} };
const full = { ...next, hazards: exampleVisit.assessments?.full?.hazards ?? [] };
const first = (assessments: object): Visit => assessedBy(assessments, { earlierVisits: [], visitNumber: 1 });
const done = (assessment: "initial" | "full" | "doorstep") =>
  ({ type: "assessment-done", at: at("16:00"), assessment }) as const;
const sentences = (visit: Visit, policy: PolicyId, clause: string) =>
  judged(visit, policy, at("12:00", "2026-06-12"))
    .findings.filter(({ cites }) => cites.includes(clause))
    .map(({ sentence }) => sentence);

describe("F27: an assessment that was completed after the visit says on which day, and never that none is recorded", () => {
  test.each<readonly [PolicyId, string, Visit, string]>([
    ["reach2-2020", "R20-PRE-05", made(first({ initial })), "10 June"],
    ["reach2-2020", "R20-PRE-06", made(assessedBy({ full })), "10 June"],
    ["reach2-later", "R2X-PRE-05", made(first({ initial })), "10 June"],
    ["reach2-later", "R2X-PRE-06", made(assessedBy({ full })), "10 June"],
    ["alumwell-2025", "ALU-BEF-03", made(assessedBy({ initial })), "10 June"],
    ["alumwell-2025", "ALU-BEF-03", made(assessedBy({ full: { ...full, forVisit: "visit-example" } })), "10 June"],
    ["atlp-covid", "ATLP-DOR-03", made(doorstepVisit({}, next)), "10 June"],
    ["atlp-covid", "ATLP-TAB-31", made(assessedBy({ full })), "10 June"],
    ["reach2-2020", "R20-PRE-05", happening(first({}), gone, left, back, done("initial")), "9 June"],
    ["reach2-later", "R2X-PRE-06", happening(assessedBy({}), gone, left, back, done("full")), "9 June"],
    ["alumwell-2025", "ALU-BEF-03", happening(assessedBy({}), gone, left, back, done("initial")), "9 June"],
    [
      "atlp-covid",
      "ATLP-DOR-03",
      happening(assessedBy({}, { setting: "doorstep" }), gone, left, back, done("doorstep")),
      "9 June",
    ],
    ["atlp-covid", "ATLP-TAB-31", happening(assessedBy({}), gone, left, back, done("full")), "9 June"],
  ])("%s, %s", (policy, clause, visit, day) => {
    const said = sentences(visit, policy, clause);
    expect(said.some((sentence) => sentence.includes(`completed on ${day}, after the visit`))).toBe(true);
    expect(
      said.filter((sentence) => / no completed |No assessment|not recorded|nothing to assess/i.test(sentence)),
    ).toEqual([]);
  });

  test("one for another visit was there before, and does not hide that the one for this visit came after it (ALU-BEF-03)", () => {
    const assessments = { initial: { ...initial, completedOn: "2026-03-02", forVisit: "another" }, full };
    const said = sentences(made(assessedBy(assessments)), "alumwell-2025", "ALU-BEF-03");
    expect(said).toEqual(["The risk was assessed by a form completed on 10 June, after the visit."]);
  });

  test("where one was there in time, nothing is said to be late", () => {
    const notes = { plan: { ...exampleVisit.plan, known: "a friendly dog" } };
    expect(sentences(made(assessedBy({ full }, notes)), "alumwell-2025", "ALU-BEF-03")).toEqual([]);
    const inTime = made(first({ initial: { ...initial, completedOn: "2026-06-09" }, full }));
    expect(sentences(inTime, "reach2-later", "R2X-PRE-05").filter((said) => said.includes("after the visit"))).toEqual(
      [],
    );
  });
});
