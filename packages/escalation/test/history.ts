import fc from "fast-check";
import type { VisitEvent } from "@home-visits/core";

const start = Date.parse("2026-06-09T13:00:00+01:00");
const MINUTE = 60_000;
const id = fc.constantFrom("a", "b");
const about = fc.subarray(["a", "b"]);
const instant = (minute: number) => isoOf(start + minute * MINUTE);

/** An instant in UTC. */
export function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}

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
      { type: "drove-to-address", by: "dsl" },
      { type: "drove-to-address", by: "deputy-dsl" },
      { type: "step-done", step: "drive", by: "deputy-dsl" },
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
const history: fc.Arbitrary<VisitEvent[]> = fc
  .array(fc.record({ body, minute: fc.integer({ min: 0, max: 300 }), second: fc.constantFrom(0, 0, 20, 59) }), {
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ body: rest, minute, second }, index) => ({
      ...rest,
      id: `e${index}`,
      at: new Date(start + minute * MINUTE + second * 1_000).toISOString(),
    })),
  );

/** A minute of that afternoon or evening, sometimes with seconds. */
const moment: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 400 * 3 })
  .map((third) => new Date(start + third * 20_000).toISOString());

/** A history at an instant, the same events in another order, some minutes, and a part of a stretch of time. */
export type Case = {
  readonly events: readonly VisitEvent[];
  readonly shuffled: readonly VisitEvent[];
  readonly now: string;
  readonly minutes: number;
  readonly part: number;
};

const one: fc.Arbitrary<Case> = history.chain((events) =>
  fc.record({
    events: fc.constant(events),
    shuffled: fc.shuffledSubarray(events, { minLength: events.length }),
    now: moment,
    minutes: fc.integer({ min: 0, max: 3_000 }),
    part: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
);

/** The histories that every law is held against; more of them: ESCALATION_RUNS=100000. */
export const cases: readonly Case[] = fc.sample(one, {
  numRuns: Number(process.env["ESCALATION_RUNS"] ?? 1_000),
});
