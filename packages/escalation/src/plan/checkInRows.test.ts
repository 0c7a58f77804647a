import { expect, test } from "vitest";
import { ownPolicy } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { visitV } from "../../test/visit.js";
import { clockRows } from "./clockRows.js";
import { planEscalation } from "./planEscalation.js";
import { timelineRows } from "./timelineRows.js";

const at = (clock: string): string => `2026-06-09T${clock}:00+01:00`;
const visitUntil = (leaveHome: string, backAtSchool: string) => ({
  ...visitV,
  times: { leaveSchool: at("13:30"), arrive: at("13:45"), leaveHome: at(leaveHome), backAtSchool: at(backAtSchool) },
});
const rowsOf = (visit: ReturnType<typeof visitUntil>) =>
  timelineRows(planEscalation({ visit, policy: ownPolicy, school }))
    .filter(({ step }) => step === "check-in")
    .map(({ time, who, action }) => [time, who, action]);

test("every call that is expected while the visitors are out has a row, with when it is in time", () => {
  expect(rowsOf(visitUntil("15:00", "15:15"))).toEqual([
    ["14:15", "Each visitor", "A call, from 14:10 until 14:20."],
    ["14:45", "Each visitor", "A call, from 14:40 until 14:50."],
  ]);
});

test("a call that would fall on the moment that the ladder watches, or after it, is that ladder's own matter", () => {
  expect(rowsOf(visitUntil("14:30", "14:45"))).toEqual([["14:15", "Each visitor", "A call, from 14:10 until 14:20."]]);
});

test("where none falls into the visit, or its times are not known, one row says how often they are expected", () => {
  const often = [
    [
      undefined,
      "Each visitor",
      "A call every 30 minutes, in time from 5 minutes before until 5 minutes after its time.",
    ],
  ];
  expect(rowsOf(visitUntil("14:00", "14:15"))).toEqual(often);
  expect(rowsOf({ ...visitV, times: {} } as never)).toEqual(often);
});

test("a long visit has rows for as long as a sheet bears, and the last says how it goes on", () => {
  const rows = rowsOf({
    ...visitUntil("14:00", "14:20"),
    times: { arrive: at("06:00"), leaveHome: at("21:00"), backAtSchool: at("21:30") },
  } as never);
  expect(rows).toHaveLength(24);
  expect(rows.at(-1)?.[2]).toMatch(/ After that every 30 minutes\.$/);
});

test("they stand among what is due while nobody is late", () => {
  const plan = planEscalation({ visit: visitUntil("15:00", "15:30"), policy: ownPolicy, school });
  const [call] = clockRows(plan, [visitV]).filter(({ what }) => what.startsWith("A call, from"));
  expect(call).toMatchObject({ at: at("14:15"), before: true });
});
