import { expect, test } from "vitest";
import { evaluationOf } from "../../test/evaluationOf.js";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import { sharedWays } from "./sharedWays.js";

const under = {
  settings: { strict: [], lenient: [], unstated: new Map(), otherwise: new Map() },
  mode: "lenient",
} as const;

function counted(condition: Parameters<typeof evaluationOf>[0]) {
  const { ready, evaluation } = evaluationOf(condition, exampleVisit, Date.parse(at("09:00")));
  const [test] = ready.tests;
  if (test === undefined) throw new Error("The condition is a comparison.");
  let asked = 0;
  const value: typeof test.value = (one) => {
    asked += 1;
    return test.value(one);
  };
  return { test: { ...test, value }, evaluation, asked: () => asked };
}

test("a comparison that several rules make is made once for an assessment, and anew for the next", () => {
  const { test: compared, evaluation, asked } = counted({ fact: "visitorCount", atLeast: 2 });
  const shared = sharedWays();
  const [one, other] = [shared.of(compared), shared.of(compared)];
  expect([other, one.place]).toEqual([one, 0]);
  const ways = shared.find(evaluation, under);
  expect([ways, asked()]).toEqual([[0], 1]);
  expect(shared.find(evaluation, under)).toEqual(ways);
  expect(asked()).toBe(2);
});

test("what is compared of each of several things comes out for each in its own way", () => {
  const { test: compared, evaluation, asked } = counted({ fact: "visitor.phoneCarried", is: true });
  const shared = sharedWays();
  const { place, ways } = shared.of(compared);
  expect([place, shared.find(evaluation, under)]).toEqual([undefined, []]);
  for (const item of [0, 1]) ways.of({ ...evaluation, item }, under);
  expect(asked()).toBe(2);
});
