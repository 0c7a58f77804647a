import { expect, test } from "vitest";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import { assessVisit } from "../assess/assessVisit.js";
import { clockText, dateInZone, instantInZone } from "../clock/instantInZone.js";
import { policies } from "../policies/policies.js";
import { checkInitialRiskAssessment } from "../risk/checkInitialRiskAssessment.js";
import { reviewDue } from "../risk/reviewDue.js";
import { addCalendar } from "../values/addCalendar.js";
import { instantsInLondon } from "../values/instantsInLondon.js";
import { londonDate } from "../values/londonDate.js";
import { expected, listOf } from "./expected.js";

const wrong = expect.objectContaining({ name: "HomeVisitsError", code: "invalid-argument" }) as Error;

test("F33: a day that no calendar has is refused, never taken for the next (31 June, 29 February)", () => {
  for (const day of ["2026-06-31", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-01-00"]) {
    expect(() => addCalendar(day, "P1M")).toThrow(wrong);
    expect(() => reviewDue({ hazards: [], completedOn: day }, { every: "P1Y" })).toThrow(wrong);
    expect(() => londonDate(`${day}T00:00:00Z`)).toThrow(wrong);
    expect(instantsInLondon(`${day}T10:00:00`)).toEqual([]);
  }
  for (const day of ["2024-02-29", "2000-02-29", "2026-04-30", "2026-12-31"]) expect(expected.date.is(day)).toBe(true);
});

test("F33: a date without a clock time is shown by no clock, and no period leads beyond the year 9999", () => {
  expect(instantsInLondon("2026-03-29")).toEqual([]);
  for (const period of ["P1D", "P1000000Y"]) expect(() => addCalendar("9999-12-31", period)).toThrow(wrong);
  expect(londonDate("0001-01-01T12:00:00Z")).toBe("0001-01-01");
});

test("F33: an instant that no clock can show is refused", () => {
  for (const ms of [NaN, Infinity, -Infinity, 8.64e15 + 1, -8.64e15])
    for (const show of [instantInZone, dateInZone, clockText]) expect(() => show(ms, "Europe/London")).toThrow(wrong);
});

test("F33: a school that was put together by hand and a form without answers are refused by their outline", () => {
  const asked = (school: object) => () =>
    assessVisit({ visit: exampleVisit, policy: policies["reach2-2020"], now: at("09:00"), mode: "lenient", school });
  for (const school of [
    { roles: { headteacher: "h" } },
    { people: [null] },
    { riskMatrix: {} },
    { settings: { "visitors.firstVisit": 3 } },
  ])
    expect(asked(school)).toThrow(wrong);
  expect(asked({ people: [], roles: { headteacher: [] }, settings: {} })).not.toThrow();
  expect(() => checkInitialRiskAssessment({ answers: null } as never)).toThrow(wrong);
});

test("F35: a list of holes is refused at the first of them", () => {
  const holes: unknown[] = [];
  holes.length = 4_294_967_295;
  expect(listOf(expected.event).is(holes)).toBe(false);
});
