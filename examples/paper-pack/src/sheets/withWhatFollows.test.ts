import { expect, test } from "vitest";
import { withWhatFollows } from "./withWhatFollows.js";

test.each([
  ["Tues am", "tues-am"],
  ["  Łódź / Route 2 ", "odz-route-2"],
  ["Mrs K", "mrs-k"],
  ["A", "A"],
  ["2026-12-08.a", "2026-12-08.a"],
  ["周二", "周二"],
  ["...", "..."],
])("a journey called %j is %j in the record", (written, id) => {
  expect(withWhatFollows({ round: { id: written, position: 1 } })).toMatchObject({ round: { id, position: 1 } });
});

test("a row without a journey has none", () => {
  expect(withWhatFollows({ id: "visit-1" })).not.toHaveProperty("round");
});
