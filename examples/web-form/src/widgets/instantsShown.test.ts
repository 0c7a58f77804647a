import { expect, test } from "vitest";
import { instantsShown } from "./instantsShown.js";

test.each([
  ["2026-06-09T14:30", "Asia/Dubai", ["2026-06-09T14:30:00+04:00"]],
  ["2026-11-01T01:30", "America/St_Johns", ["2026-11-01T01:30:00-02:30", "2026-11-01T01:30:00-03:30"]],
  ["2026-10-25T01:30", "Europe/Dublin", ["2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00"]],
  ["2026-10-25T01:30", "Atlantic/Reykjavik", ["2026-10-25T01:30:00+00:00"]],
  ["2026-03-29T01:30", "Europe/London", []],
  ["2026-06-0", "Europe/London", []],
])("F60: %s is shown by the clock of %s at", (wall, zone, instants) => {
  expect(instantsShown(wall, zone)).toEqual(instants);
});

test("nothing typed yet is no instant", () => {
  expect(instantsShown(undefined, "Europe/London")).toEqual([]);
});
