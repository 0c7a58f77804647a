import { expect, test } from "vitest";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { holdOf, isDeparture, isDriveToHome, isEntry, stepDone } from "./holdOf.js";

const at = "2026-06-09T15:10:00+01:00";
const seen: VisitEvent = { id: "e", at, type: "seen" };

test("somebody who is on a step says which, until when, and who they are; what they leave out is not known", () => {
  expect(holdOf({ id: "e", at, type: "acknowledged", step: "drive", until: at, by: "dsl" })).toEqual({
    step: "drive",
    until: Date.parse(at),
    by: "dsl",
  });
  expect(holdOf({ id: "e", at, type: "acknowledged" })).toEqual({ step: undefined, until: Infinity, by: undefined });
  expect(holdOf(seen)).toBeUndefined();
});

test("a step that was done is named with what was chosen", () => {
  const done: VisitEvent = { id: "e", at, type: "step-done", step: "leader-steps", choice: "ring-family" };
  expect(stepDone(done)).toEqual({ step: "leader-steps", choice: "ring-family" });
  expect(stepDone(seen)).toBeUndefined();
});

test("going in and setting out are said by one type of event each", () => {
  const types = ["entered", "room-entered", "departed", "arrived"] as const;
  const isOf = (holds: (event: VisitEvent) => boolean) =>
    types.filter((type) => holds({ id: "e", at, type } as VisitEvent));
  expect(["drove-to-address", "departed"].map(isDriveToHome)).toEqual([true, false]);
  expect([isOf(isEntry), isOf(isDeparture)]).toEqual([["entered", "room-entered"], ["departed"]]);
});
