import { expect, test } from "vitest";
import { smallVisit } from "../../test/smallVisit.js";
import { checkRounds } from "./checkRounds.js";

const leaveSchool = "2026-06-09T13:30:00+01:00";
const backAtSchool = "2026-06-09T16:00:00+01:00";
const stop = (position: number, times: object = { leaveSchool, backAtSchool }) => ({
  ...smallVisit,
  id: `visit-${position}`,
  round: { id: "r", position },
  times,
});

test("visits of a round share one departure and one return", () => {
  expect(checkRounds([stop(1), stop(2), stop(3, {}), smallVisit])).toEqual([]);
  expect(checkRounds([stop(1), stop(2, { leaveSchool, backAtSchool: "2026-06-09T16:01:00+01:00" })])).toMatchObject([
    { path: "/1/times/backAtSchool", code: "round-times-differ" },
  ]);
});

test("the same instant in another offset is the same departure", () => {
  expect(checkRounds([stop(1), stop(2, { leaveSchool: "2026-06-09T12:30:00Z" })])).toEqual([]);
});

test("a time that the first home leaves out is compared among the others", () => {
  expect(checkRounds([stop(1, {}), stop(2), stop(3, { leaveSchool: backAtSchool })])).toMatchObject([
    { path: "/2/times/leaveSchool" },
  ]);
});

test("two homes of a round do not stand at the same place", () => {
  expect(checkRounds([stop(1), stop(1)])).toMatchObject([{ path: "/1/round/position", code: "round-position-taken" }]);
});

test("different rounds have nothing to do with each other", () => {
  expect(
    checkRounds([stop(1), { ...stop(1, { leaveSchool: backAtSchool }), round: { id: "s", position: 1 } }]),
  ).toEqual([]);
});
