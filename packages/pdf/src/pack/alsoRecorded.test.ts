import { assumedZone } from "@home-visits/core/timers";
import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { visitOf } from "../../test/visitOf.js";
import { alsoRecorded } from "./alsoRecorded.js";

const rows = (
  form: "initial-risk-assessment" | "risk-assessment" | "doorstep-risk-assessment",
  assessments: object,
) => {
  const visit = visitOf({ assessments });
  const data = forms[form].prefill(visit);
  const rows = alsoRecorded({ visit, form: forms[form], data, policies: [], zone: assumedZone });
  return rows.map((row) => row.flat().join(" = "));
};

test("what the appendix has no question for stands below it: advice, benefit, sign-off (R20-A4-43, R20-A4-45)", () => {
  const hazards = [
    { hazard: "Dog" },
    { hazard: "Stairs", benefitWeighed: "He must be seen", adviceSought: "Asked the DSL", doneOn: "2026-06-05" },
  ];
  expect(
    rows("risk-assessment", { full: { hazards, signOff: { on: "2026-06-04", name: "Marion", role: "Head" } } }),
  ).toEqual([
    "Hazard 2: further action done on = 5 June 2026",
    "Hazard 2: why the visit is worth the risk = He must be seen",
    "Hazard 2: advice that was asked for, and given = Asked the DSL",
    "Signed off = 4 June 2026, Marion, Head",
  ]);
});

test("an answer to a question that does not apply is not lost either", () => {
  expect(rows("initial-risk-assessment", { initial: { answers: { pets: "no", petsThreatening: "yes" } } })).toEqual([
    "Are they threatening? = Yes",
  ]);
});

test("a third worker of the doorstep form has no line on it", () => {
  expect(rows("doorstep-risk-assessment", { doorstep: { workers: ["Ada", "Bo", "Cy"] } })).toEqual(["Worker 3 = Cy"]);
});

test("that an assessment is for this very visit needs no line; for another visit it does", () => {
  expect(rows("initial-risk-assessment", { initial: { answers: {}, forVisit: "visit-014" } })).toEqual([]);
  expect(rows("initial-risk-assessment", { initial: { answers: {}, forVisit: "visit-003" } })).toEqual([
    "Made for visit = visit-003",
  ]);
});
