import { expect, test } from "vitest";
import { isMeeting } from "./isMeeting.js";
import { visitEventTypes } from "../visit/visitEventSchema.js";

test("somebody came who is seen coming, lets staff in or speaks to them; standing at the door is no meeting", () => {
  expect(visitEventTypes.filter(isMeeting).toSorted()).toEqual([
    "adult-spoken-to",
    "entered",
    "family-arrived",
    "room-entered",
  ]);
  expect(isMeeting("nobody-home")).toBe(false);
  expect(isMeeting("arrived")).toBe(false);
});
