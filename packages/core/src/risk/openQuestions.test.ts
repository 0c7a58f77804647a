import { expect, test } from "vitest";
import { openQuestions, questionsOf } from "./openQuestions.js";

const ids = (open: ReturnType<typeof openQuestions>) => open.map(({ at }) => at);

test("F20: a form without answers leaves every question open that is asked of everybody", () => {
  const always = questionsOf.initial.filter(({ asked }) => !asked).map(({ at }) => at);
  expect(ids(openQuestions("initial", { answers: {} }))).toEqual(always);
});

test("F21: an answer that asks for another one opens that question (R20-A2-12, R20-A2-17)", () => {
  const open = ids(openQuestions("initial", { answers: { pets: "yes" } }));
  expect(open).toContain("/answers/petsThreatening");
  expect(open).toContain("/areasOfConcern");
  expect(ids(openQuestions("initial", { answers: { safetyMeasuresInPlace: "no" } }))).toContain("/areasOfConcern");
});

test("each hazard that has anything in it is asked for its words and ratings; a form without one lacks a hazard", () => {
  expect(ids(openQuestions("full", { hazards: [] }))).toEqual(["/hazards"]);
  const rated = {
    hazard: "Dog",
    initial: { likelihood: 1, consequence: 1 },
    residual: { likelihood: 1, consequence: 1 },
  };
  expect(ids(openQuestions("full", { hazards: [rated, {}, { ...rated, residual: { likelihood: 1 } }] }))).toEqual([
    "/hazards/2/residual/consequence",
  ]);
});

test("the day of the last contact is asked beside its details (ATLP-FRM-07)", () => {
  expect(ids(openQuestions("doorstep", { lastContact: { details: "a call" } }))).toContain("/lastContact/on");
  expect(ids(openQuestions("doorstep", { lastContact: { on: "2026-06-01" } }))).toContain("/lastContact/details");
});

test("other professionals are listed, an empty list says that there are none; whoever is listed is told or not (ATLP-FRM-11)", () => {
  const open = (otherProfessionals: object | undefined) =>
    ids(openQuestions("doorstep", { ...(otherProfessionals && { otherProfessionals }) })).filter((at) =>
      at.startsWith("/otherProfessionals"),
    );
  expect(open(undefined)).toEqual(["/otherProfessionals/who"]);
  expect(open({ who: [] })).toEqual([]);
  expect(open({ who: ["N. Quillfeather"] })).toEqual(["/otherProfessionals/concernsShared"]);
  expect(open({ who: ["N. Quillfeather"], concernsShared: "no" })).toEqual([]);
});
