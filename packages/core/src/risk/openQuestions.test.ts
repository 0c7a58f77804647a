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
