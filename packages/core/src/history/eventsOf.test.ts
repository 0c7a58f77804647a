import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { createSubject } from "./createSubject.js";
import { departureOf } from "./departureOf.js";
import { eventPointers, eventsOf, has, lastOf, minutesBetween } from "./eventsOf.js";
import { visitDate } from "./visitDate.js";

const visit = happening(
  exampleVisit,
  { type: "left", at: at("14:30") },
  { type: "departed", at: at("13:32") },
  { type: "left", at: at("14:40") },
);
const until = (now: string) => createSubject(visit, at(now), { matrix: reach2RiskMatrix, reviewRules: {} });

test("the events of a type are those that have happened, oldest first", () => {
  expect(eventsOf(until("14:35"), "left")).toHaveLength(1);
  expect(lastOf(until("14:45"), "left")?.at).toBe(at("14:40"));
  expect([has(until("13:31"), "departed"), has(until("13:32"), "departed")]).toEqual([false, true]);
});

test("a fact about events points at their places in the record, or at the list while there are none", () => {
  expect(eventPointers(until("15:00"), "left")).toEqual(["/events/0", "/events/2"]);
  expect(eventPointers(until("15:00"), "arrived")).toEqual(["/events"]);
});

test("a visit departs when it is known to have left, until then as planned; its day is that of the departure", () => {
  expect(departureOf(until("14:00"))).toBe(Date.parse(at("13:32")));
  expect(departureOf(until("13:31"))).toBe(Date.parse(at("13:30")));
  expect(visitDate(until("14:00"))).toBe("2026-06-09");
  expect(minutesBetween(0, 119_999)).toBe(1);
});
