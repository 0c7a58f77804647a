import { describe, expect, it } from "vitest";
import { escalationAt } from "./escalationAt.js";
import { ladders } from "../../test/explore/ladders.js";
import { instantOf, minuteOf } from "../../test/explore/minuteOf.js";
import { shapesOf } from "../../test/explore/shapesOf.js";
import { roundLadders } from "../../test/explore/rounds/roundLadders.js";
import { roundShapes } from "../../test/explore/rounds/roundShapes.js";

const TOMORROW = "2026-06-10T14:00:00+01:00";
const asked = ["13:00", "14:06", "14:31", "15:01", "15:30", "20:00"].map((clock) => instantOf(minuteOf(clock)));
const worlds = [
  ...ladders.map((ladder) => ({ id: ladder.id, plan: ladder.plan, shapes: shapesOf(ladder) })),
  ...roundLadders.map((ladder) => ({ id: `round, ${ladder.id}`, plan: ladder.plan, shapes: roundShapes(ladder) })),
];

/** The same state: by its text, and only where that differs entry by entry, which takes several times as long as asking for the state. */
function expectSame(state: object, other: object, tells: string): void {
  if (JSON.stringify(state) !== JSON.stringify(other)) expect(state, tells).toEqual(other);
}

describe("F09 an event of a telephone whose clock is ahead", () => {
  it.each(worlds)(
    "$id: what is dated tomorrow says nothing today, whatever it is, and nobody sleeps through it",
    ({ plan, shapes }) => {
      for (const now of asked) {
        const { nextAt: before, ...without } = escalationAt(plan, [], now);
        for (const { event, tells } of shapes) {
          const { nextAt, ...state } = escalationAt(plan, [{ ...event, at: TOMORROW }], now);
          expectSame(state, without, tells);
          // whoever is asked again before that is asked again then
          expect(Date.parse(nextAt ?? ""), tells).toBe(Math.min(Date.parse(before ?? TOMORROW), Date.parse(TOMORROW)));
        }
      }
    },
  );

  it.each(worlds)("$id: one that is dated some minutes ahead counts from its own minute on", ({ plan, shapes }) => {
    const [first] = shapes;
    for (const { event, minute, tells } of shapes) {
      const known = first === undefined || first.minute >= minute ? [] : [first.event];
      const [before, after] = [instantOf(minute - 1), instantOf(minute)];
      const { nextAt, ...state } = escalationAt(plan, [...known, event], before);
      const { nextAt: own, ...without } = escalationAt(plan, known, before);
      expectSame(state, without, tells);
      expect(Date.parse(nextAt ?? ""), tells).toBe(Math.min(Date.parse(own ?? after), Date.parse(after)));
      // in whichever order they came; issues go by the place in the list
      const [one, other] = [
        [event, ...known],
        [...known, event],
      ].map((events) => {
        return { ...escalationAt(plan, events, after), issues: [] };
      });
      expectSame(one ?? {}, other ?? {}, tells);
    }
  });

  it("W6: a danger is not ended, and 999 not rung, by what is dated ahead", () => {
    for (const { plan, shapes } of worlds) {
      const word = shapes.find(({ id }) => id === "word-a");
      if (word === undefined) continue;
      const now = instantOf(minuteOf("14:30"));
      const { nextAt: _, ...danger } = escalationAt(plan, [word.event], now);
      for (const { event, tells } of shapes.filter(({ means }) => means.frees !== undefined || means.police === true)) {
        const { nextAt, ...state } = escalationAt(plan, [word.event, { ...event, at: TOMORROW }], now);
        expectSame(state, danger, tells);
        expect(nextAt, tells).toBeDefined();
      }
    }
  });
});
