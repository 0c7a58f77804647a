import { expect, test } from "vitest";
import { sampleVisits } from "../test/sampleVisits.js";
import { checkVisits } from "./checkVisits.js";
import { readVisits } from "./readVisits.js";

const check = (visits: unknown) => checkVisits(readVisits({ file: "visits.json", text: JSON.stringify(visits) }));

test("every visit of the sample is sound", () => {
  const { visits, problems } = check(sampleVisits());
  expect(problems).toEqual([]);
  expect(visits).toHaveLength(10);
});

test("ids that differ by capitals alone are one file name on some machines, so the second is refused", () => {
  const [first, second] = sampleVisits();
  const { visits, problems } = check([first, { ...second, id: "VISIT-001" }]);
  expect(problems).toMatchObject([{ index: 1, id: "VISIT-001", pointer: "/1/id", code: "duplicate-id" }]);
  expect(visits.map(({ visit }) => visit.id)).toEqual(["visit-001"]);
});

test("a round's problem stands at its visit, though a bad visit comes before", () => {
  const visits = sampleVisits();
  const [, , , fourth, fifth] = visits;
  const { problems } = check([{ id: "x" }, fourth, { ...fifth, round: { id: "round-12", position: 1 } }]);
  expect(problems.filter(({ code }) => code === "round-position-taken")).toMatchObject([
    { index: 2, id: "visit-005", pointer: "/2/round/position" },
  ]);
});
