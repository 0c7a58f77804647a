import { expect, test } from "vitest";
import { visitEventTypes, type VisitEvent } from "../visit/visitEventSchema.js";
import { journeyBegins } from "./journeyBegins.js";

const at = (clock: string): string => `2026-06-09T${clock}:00+01:00`;
const event = (type: VisitEvent["type"], clock: string): VisitEvent =>
  ({ id: type, type, at: at(clock) }) as VisitEvent;
const begins = (events: readonly VisitEvent[], times = {}): number => journeyBegins({ events: [...events], times });

test("a visit is on its way by the first event of the journey, whatever was planned; else as planned; else nobody knows", () => {
  const times = { leaveSchool: at("13:30"), arrive: at("13:45") };
  expect(begins([event("arrived", "14:00"), event("left", "14:30")], times)).toBe(Date.parse(at("14:00")));
  expect(begins([event("office-told", "13:00")], times)).toBe(Date.parse(at("13:30")));
  expect(begins([], { arrive: at("13:45") })).toBe(Date.parse(at("13:45")));
  expect(begins([])).toBe(Infinity);
});

test("only going there, being there and coming back show that somebody has left", () => {
  const shows = visitEventTypes.filter((type) => begins([event(type, "13:00")]) !== Infinity);
  expect(shows.toSorted()).toEqual(["arrived", "back", "departed", "entered", "left", "nobody-home", "room-entered"]);
});
