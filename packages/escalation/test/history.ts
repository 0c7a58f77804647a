import fc from "fast-check";
import type { Visit, VisitEvent } from "@home-visits/core";
import { visitV } from "./visit.js";

const start = Date.parse("2026-06-09T13:00:00+01:00");
const MINUTE = 60_000;
const id = fc.constantFrom("a", "b");
const about = fc.subarray(["a", "b"]);
const instant = (minute: number) => new Date(start + minute * MINUTE).toISOString();

const says = fc.oneof(
  fc.constantFrom("safe", "leaving", "query", "code-word", "not-safe", "still-inside").map((what) => ({ what })),
  fc.record({
    what: fc.constant("late"),
    why: fc.constant("Traffic"),
    expectedBack: fc.integer({ min: 60, max: 240 }).map(instant),
  }),
  fc.record({
    what: fc.constant("late"),
    why: fc.constant("Traffic"),
    expectedLeaveHome: fc.integer({ min: 60, max: 240 }).map(instant),
  }),
);

const body = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant("contact"),
      from: id.map((one) => `visitor:${one}`),
      to: fc.constantFrom("buddy", "school"),
      channel: fc.constant("call"),
      answered: fc.boolean(),
      about,
      says: says.map((one) => [one]),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant("contact"),
      from: fc.constantFrom("buddy", "school"),
      to: id.map((one) => `visitor:${one}`),
      channel: fc.constant("call"),
      answered: fc.boolean(),
      about,
      says: says.map((one) => [one]),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("back"), about }) },
  { weight: 1, arbitrary: fc.constant({ type: "departed" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { type: "arrived" },
      { type: "left" },
      { type: "nobody-home" },
      { type: "incident" },
      { type: "signed-out" },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { type: "senior-leader-told" },
      { type: "police-considered" },
      { type: "drove-to-address" },
      { type: "police-called", number: "999" },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("acknowledged"),
      step: fc.constantFrom("try-each-visitor", "ring", "drive"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("stood-down"),
      confirmedBy: fc.constantFrom("senior-leader", "visitor:a"),
      about,
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("visitor-located"), visitor: id }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("cancelled"),
      by: fc.constantFrom("family", "visitor:a"),
      because: fc.constantFrom("illness", "safety"),
    }),
  },
);

/** Up to twelve events of an afternoon, in any order, each with an id of its own. */
export const history: fc.Arbitrary<VisitEvent[]> = fc
  .array(fc.record({ body, minute: fc.integer({ min: 0, max: 300 }), second: fc.constantFrom(0, 0, 20, 59) }), {
    maxLength: 12,
  })
  .map((list) =>
    list.map(
      ({ body: rest, minute, second }, index) =>
        ({
          ...rest,
          id: `e${index}`,
          at: new Date(start + minute * MINUTE + second * 1_000).toISOString(),
        }) as unknown as VisitEvent,
    ),
  );

/** A minute of that afternoon or evening, sometimes with seconds. */
export const moment: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 400 * 3 })
  .map((third) => new Date(start + third * 20_000).toISOString());

/** Nights and days on which a clock or a calendar turns: departures of a ninety minutes' visit. */
export const turningPoint: fc.Arbitrary<Visit> = fc
  .constantFrom(
    "2026-03-29T00:20:00Z",
    "2026-10-25T00:10:00Z",
    "2026-12-31T23:20:00Z",
    "2028-02-28T23:10:00Z",
    "2028-02-29T14:00:00Z",
    "2026-06-09T12:30:00Z",
  )
  .map((leave) => {
    const after = (minutes: number) => new Date(Date.parse(leave) + minutes * MINUTE).toISOString();
    return {
      ...visitV,
      times: { leaveSchool: leave, arrive: after(15), leaveHome: after(60), backAtSchool: after(90) },
    };
  });
