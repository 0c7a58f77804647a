import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { createSubject } from "./createSubject.js";
import { eventsOf } from "./eventsOf.js";
import { leftAfter, wasInTheHome } from "./wasInTheHome.js";

const danger = { type: "danger", at: at("14:00") } as const;
const left = (clock: string, more: object = {}) => ({ type: "left", at: at(clock), ...more }) as const;

function asked(...events: Parameters<typeof happening>[1][]) {
  const subject = createSubject(happening(exampleVisit, ...events), at("16:00"), {
    matrix: undefined,
    reviewRules: {},
  });
  return eventsOf(subject, "danger").map((one) => [wasInTheHome(subject, one), leftAfter(subject, one)]);
}

test.each([
  ["both inside, both leave", [danger, left("14:05")], [true, true]],
  ["both inside, one leaves", [danger, left("14:05", { about: ["a"] })], [true, false]],
  ["one had left, the other had not", [left("13:55", { about: ["a"] }), danger], [true, false]],
  ["both had left", [left("13:55"), danger], [false, false]],
  [
    "both had left, and one came back",
    [left("13:50"), { type: "entered", at: at("13:55"), by: "visitor:b" }, danger],
    [true, false],
  ],
  ["on the way there", [{ ...danger, at: at("13:35") }, left("14:30")], [false, true]],
] as const)("danger of those who are in the home: %s", (_, events, expected) => {
  expect(asked(...events)).toEqual([expected]);
});
